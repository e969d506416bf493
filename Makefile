# The two commands a newcomer needs are `make run` and `make test`.
# Each sets up what it needs first: .venv, the locked packages, the atlas.

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
# What pytest is told, for example: make test ARGS="tests/gazetteer -x"
ARGS ?= -n auto --dist loadfile -q -m "not slow"
PY := $(VENV)/bin/python
PIP := $(PY) -m pip install --quiet --disable-pip-version-check -c constraints.txt
export ASK

.PHONY: run test test-fast slow faults check format atlas lock wheel sheet clean
.DEFAULT_GOAL := run

run: $(VENV)/.run-ready
	@$(PY) -m bot data build --if-needed
	@if [ -n "$$ASK" ]; then $(PY) -m bot ask "$$ASK"; else $(PY) -m bot; fi

test: $(VENV)/.dev-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m pytest $(ARGS)

# All but Discord on the wire, databases of their own and the whole world: under a minute on two idle cores.
test-fast: $(VENV)/.dev-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m pytest -n auto --dist loadfile -q -m "not slow" --ignore=tests/wire

# Bots as processes of their own, killed and started again; CI runs these too.
slow: $(VENV)/.dev-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m pytest -n auto --dist loadfile -q -m slow

check: $(VENV)/.dev-ready
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

format: $(VENV)/.dev-ready
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

atlas: $(VENV)/.run-ready
	@$(PY) -m bot data build

wheel: $(VENV)/.dev-ready
	$(PY) -m build

# Sixty maps and twelve postcards to be looked at, in build/sheet.
sheet: $(VENV)/.run-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.sheet

bench-%: $(VENV)/.bench-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.$*

# Small faults put into the code, to see which of them no test notices; takes an hour of a core.
faults: ARGS =
faults: $(VENV)/.dev-ready
	@$(PY) -m bot data build --if-needed
	$(PY) -m benchmarks.faults $(ARGS)

# constraints.txt pins every package of every extra; it is rewritten from a fresh environment.
lock:
	rm -rf $(VENV)/lock && $(PYTHON) -m venv $(VENV)/lock
	$(VENV)/lock/bin/python -m pip install --quiet --disable-pip-version-check '.[atlas,dev,bench]'
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
	@$(PIP) -e '.[atlas,dev,bench]'
	@touch $@ $(VENV)/.dev-ready $(VENV)/.run-ready

clean:
	rm -rf $(VENV) data/build dist .mypy_cache .pytest_cache .ruff_cache
