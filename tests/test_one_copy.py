"""Tests import the package `luocdo` and never the checkout a second time under the name of its folder."""

import sys
from pathlib import Path

import luocdo.graph.model

ROOT = Path(__file__).parents[1]
_SCRIPTS = {"tests", "benchmarks", "bundle"}


def test_there_is_one_copy_of_the_graph_model() -> None:
    home = Path(luocdo.graph.model.__file__).resolve()
    copies = [name for name, module in sys.modules.items() if _file(module) == home]
    assert copies == ["luocdo.graph.model"]


def test_every_module_of_the_house_bears_its_full_name() -> None:
    house = Path(luocdo.__file__).resolve().parent
    strangers = [
        name
        for name, module in sys.modules.items()
        if (file := _file(module)) and file.is_relative_to(house) and _SCRIPTS.isdisjoint(file.relative_to(house).parts)
        if not name.startswith("luocdo") and ".venv" not in file.parts and name != "__main__"
    ]
    assert not strangers


def _file(module: object) -> Path | None:
    file = getattr(module, "__file__", None)
    return Path(file).resolve() if file else None
