"""The example dispatches in a store, for dossiers."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, build, opened


@pytest.fixture(scope="session")
def store(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """All of them."""
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    build([examples], place, jobs=1)
    with opened(place) as graph:
        yield graph
