"""A plugin of pytest: have coverage.py look into processes that tests start, each in its test's name.

pytest keeps the test's name in PYTEST_CURRENT_TEST, which `faults.coveragerc` makes the context.
"""

import os
from pathlib import Path

import pytest


def pytest_configure(config: pytest.Config) -> None:
    # Not in the process that only hands tests out: its workers are measured by pytest-cov.
    if hasattr(config, "workerinput") or not config.getoption("numprocesses", None):
        os.environ["COVERAGE_PROCESS_START"] = str(Path(__file__).parent / "faults.coveragerc")
