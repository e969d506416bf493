# The two commands a newcomer needs are `make run` and `make test`.
# Each sets up what it needs first: .venv, the locked packages, the atlas.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
# What pytest is told, for example: make test ARGS="tests/gazetteer -x"
ARGS ?= $(WORKERS) -q -m "not slow"
# Tests wait for processes and for each other's half seconds: two on each core keep it busy.
WORKERS = -n $(shell expr 2 \* `getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2`) --dist worksteal
# Stores of tests are thrown away: in memory, where there are 4 GB of it, none waits for a disk.
SCRATCH := $(shell df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $$4 > 4000000 { print "TMPDIR=/dev/shm" }')
PYTEST = $(SCRATCH) $(PY) -m pytest
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt
# As it was typed: make would take the $H out of "$HOME".
override ASK := $(value ASK)
export ASK

.PHONY: help run test test-fast test-all slow faults chaos soak check format atlas lock wheel released walked sbom audit sheet clean
.DEFAULT_GOAL := help

# Say what can be made; the words stand behind two number signs.
help:
	@echo "Sister City, a Discord bot and a terminal program. Each target sets up what it needs first."
	@echo
	@awk -F ':.*## ' '/^[a-z%\/.-]+:.*## / { printf "  make %-24s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# An answer is an answer, also "not found": codes 3, 4 and 5 of ask are no failure of make's.
# Scripts that want them call `python -m bot ask`.
run: $(VENV)/.run-ready ## a chat in this terminal, or with a token live on Discord; ASK="a question" for one answer
	@$(PY) -m bot data build --if-needed
	@if [ -n "$$ASK" ]; then $(PY) -m bot ask -- "$$ASK" || { code=$$?; [ $$code -ge 3 ] && [ $$code -le 5 ] || exit $$code; }; \
	else $(PY) -m bot; fi

test: $(VENV)/.dev-ready ## the tests; ARGS="tests/gazetteer -x" for some of them
	@$(PY) -m bot data build --if-needed
	$(PYTEST) $(ARGS)

# All but Discord on the wire, databases of their own and the whole world: under a minute on two idle cores.
BEYOND = wire storage tasks

test-fast: $(VENV)/.dev-ready ## the tests without processes, databases and Discord on the wire: under a minute
	@$(PY) -m bot data build --if-needed
	$(PYTEST) -n auto --dist worksteal -q -m "not slow and not thorough" $(BEYOND:%=--ignore=tests/%)

# Bots as processes of their own, killed and started again; CI runs these too, but for most of the
# spoilt feeds: SLOW="slow and not exhaustive".
SLOW ?= slow
slow: $(VENV)/.dev-ready ## bots as processes of their own, killed and started again
	@$(PY) -m bot data build --if-needed
	$(PYTEST) $(WORKERS) -q -m "$(SLOW)"

# In one go, so that no core waits for the last of a part.
test-all: $(VENV)/.dev-ready ## all tests, the slow ones too
	@$(PY) -m bot data build --if-needed
	$(PYTEST) $(WORKERS) -q

check: $(VENV)/.dev-ready ## ruff, format, types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

format: $(VENV)/.dev-ready ## let ruff mend and format
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

atlas: $(VENV)/.run-ready ## compile the atlas of cities
	@$(PY) -m bot data build

wheel: $(VENV)/.dev-ready ## wheel and sdist, in dist/; PROJECT_URL=https://… is where they say the project lives
	$(PY) -m build --no-isolation

# What is handed out: the wheel as it is built of the clone and of the sdist is the same, byte for
# byte, and does its work on each Python this machine has.
released: $(VENV)/.dev-ready ## build, compare, install and try the wheel on each Python found here
	rm -rf dist/released && mkdir -p dist/released/again
	$(PY) -m build --no-isolation --outdir dist/released & first=$$!; \
	$(PY) -m build --no-isolation --wheel --outdir dist/released/again && wait $$first
	cmp dist/released/*.whl dist/released/again/*.whl
	$(PY) .ci/installed.py dist/released/*.whl

walked: $(VENV)/.dev-ready ## do the steps of deploy/Dockerfile in a clean Debian, and run what comes out
	$(PY) .ci/walk.py

# The packages the bot runs on with the hashes of their files, for every system and Python of ours.
deploy/requirements.txt: constraints.txt pyproject.toml ## the lock with hashes, for pip --require-hashes
	$(PYTHON) -m venv $(VENV)/uv && $(VENV)/uv/bin/python -m pip install --quiet --disable-pip-version-check uv
	$(VENV)/uv/bin/uv pip compile pyproject.toml --extra atlas -c constraints.txt --universal --python-version 3.11 \
		--generate-hashes --no-header --no-annotate --quiet --output-file $@
	rm -rf $(VENV)/uv

# What is asked about them all is their list: it needs no environment of theirs.
$(VENV)/tools/.ready: | $(PY)
	$(PYTHON) -m venv $(VENV)/tools && $(VENV)/tools/bin/python -m pip install --quiet --disable-pip-version-check cyclonedx-bom pip-audit
	@touch $@

sbom: $(VENV)/tools/.ready ## the bill of materials of what runs, in dist/sbom.json (CycloneDX)
	mkdir -p dist && $(VENV)/tools/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible -o dist/sbom.json deploy/requirements.txt

# Strict: a package of which nothing can be learnt, here or of its index, is no package without weaknesses.
audit: $(VENV)/tools/.ready ## known weaknesses of the locked packages, where their list can be reached
	$(VENV)/tools/bin/pip-audit --strict --disable-pip --require-hashes -r deploy/requirements.txt

# Sixty maps and twelve postcards to be looked at, in build/sheet.
sheet: $(VENV)/.run-ready ## sixty maps to look at, in build/sheet
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.sheet

bench-%: $(VENV)/.bench-ready ## a benchmark: search, graph, maps, news, outbox, wire, rsvps, questions
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.$*

# Two, four and eight bots on one PostgreSQL, of which one is killed, frozen or cut off, or the database
# restarted; an hour. PROCESSES=2 TROUBLE=kill for some of it.
chaos: $(VENV)/.dev-ready ## several processes as one bot, and trouble with one of them
	@$(PY) -m bot data build --if-needed
	$(SCRATCH) $(PY) -W ignore -m benchmarks.chaos

# A day in five minutes; ARGS="--servers 200 --feeds 500 --days 7 --minutes 60" for a week in an hour.
soak: ARGS =
soak: $(VENV)/.dev-ready ## a day in five minutes, with outages, kicks, restarts and a wrong clock
	@$(PY) -m bot data build --if-needed
	$(SCRATCH) $(PY) -W ignore -m benchmarks.soak $(ARGS)

# Small faults put into the code, to see which of them no test notices; takes an hour of a core.
faults: ARGS =
faults: $(VENV)/.dev-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.faults $(ARGS)

# constraints.txt pins every package of every extra; it is rewritten from a fresh environment.
lock: ## write constraints.txt from a fresh environment
	rm -rf $(VENV)/lock && $(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check '.[atlas,dev,deploy,bench]'
	$(VENV)/lock/bin/python -m pip freeze --exclude sister-city | grep '==' > constraints.txt
	rm -rf $(VENV)/lock

$(PY):
	@[ -n "$(PYTHON)" ] || { echo "Sister City needs Python 3.11 or newer on the PATH (or: make run PYTHON=/path/to/python)."; exit 1; }
	@echo "Setting up .venv with $(PYTHON) …"
	@$(PYTHON) -m venv $(VENV) || { echo "Python could not make a virtual environment; on Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.run-ready: pyproject.toml constraints.txt | $(PY)
	@echo "Installing the packages the bot runs on …"
	@$(PIP) -e '.[atlas]'
	@touch $@

$(VENV)/.dev-ready: pyproject.toml constraints.txt | $(PY)
	@echo "Installing the packages for development …"
	@$(PIP) -e '.[atlas,dev]'
	@touch $@ $(VENV)/.run-ready

$(VENV)/.bench-ready: pyproject.toml constraints.txt | $(PY)
	@$(PIP) -e '.[atlas,dev,deploy,bench]'
	@touch $@ $(VENV)/.dev-ready $(VENV)/.run-ready

clean: ## take away .venv, the atlas and what tools left
	rm -rf $(VENV) data/build dist .mypy_cache .pytest_cache .ruff_cache
