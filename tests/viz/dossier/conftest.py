"""The example dispatches in a store, for dossiers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, opened
from luocdo.viz.dossier.gather import dossier
from luocdo.viz.dossier.model import Dossier


@pytest.fixture(scope="session")
def place(examples_store: Path) -> Path:
    """Where they are in a store."""
    return examples_store


@pytest.fixture(scope="module")
def store(place: Path) -> Iterator[Store]:
    """The store, open for one file of tests: others want it to themselves."""
    with opened(place) as graph:
        yield graph


@pytest.fixture(scope="module")
def tell(store: Store, place: Path) -> Callable[..., Dossier]:
    """The dossier on some words, made on a day."""
    return lambda words, made="2025-11-01", lang="vi": dossier(store, place, words, made, lang)
