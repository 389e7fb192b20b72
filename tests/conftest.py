"""What every test may ask for, and the rule that nothing is skipped where everything is installed."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("LUOCDO_SEEDS") or ROOT.parent / "shared")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def examples(root: Path) -> Path:
    """The folder of dispatches that we wrote."""
    return root / "examples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder that holds `seeds` and `gold`: real dispatches, which stay outside the project."""
    if not (SHARED / "seeds").is_dir():
        pytest.skip("needs the seeds: set LUOCDO_SEEDS to the folder that holds seeds/ and gold/")
    return SHARED


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and os.environ.get("LUOCDO_NO_SKIP") and not _cannot_be_had(report):
        report.outcome = "failed"
    return report


def _cannot_be_had(report: pytest.TestReport) -> bool:
    return hasattr(report, "wasxfail") or ("LUOCDO_SEEDS" in str(report.longrepr) and not SHARED.is_dir())
