"""The house stands on its floors: no import runs upwards, none in a circle, and loaders and extract are strangers."""

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOT_SHIPPED = {"tests", "benchmarks", "bundle", "docs", "examples", "build", "dist", "demo"}
FLOORS = [
    {"annex_marks", "collecting", "diacritics", "errors", "iso_days", "messages", "findings", "version"},
    {"loaders", "extract"},
    {"graph"},
    {"queries"},
    {"viz"},
    {"api", "cli"},
    {"__init__", "__main__"},
]
ROOMS = {
    "extract": [
        {"cache_files", "first_letters", "letters", "remembered", "spans"},
        {"model", "office_patterns", "patterns"},
        {"office_rules"},
        {"kept", "rules"},
        {"mention", "normalise", "grammar"},
        {"structure"},
        {"header", "references", "relations"},
        {"tasks"},
        {"findings"},
        {"read"},
        {"__init__"},
    ],
    "extract.tasks": [
        {"wording", "when", "places", "abbreviated"},
        {"who", "apart"},
        {"tables"},
        {"sheet"},
        {"day_of_each"},
        {"outline", "making", "in_full", "meetings"},
        {"orders"},
        {"find"},
        {"__init__"},
    ],
    "graph": [
        {"model", "schema", "evidence", "portions"},
        {"identity", "stores"},
        {"decisions", "canonical"},
        {"assembly", "exports"},
        {"building"},
        {"__init__"},
    ],
    "graph.assembly": [
        {"telling"},
        {"meaning"},
        {"ledger"},
        {"making"},
        {"work"},
        {"update"},
        {"assemble"},
        {"__init__"},
    ],
    "queries": [
        {"rows", "working_days"},
        {"catalogue"},
        {"paging"},
        {"overlap", "slips"},
        {"documents"},
        {"model"},
        {"naming"},
        {"chains"},
        {"deciding", "info"},
        {"above"},
        {"duties"},
        {"asking", "checks"},
        {"checking"},
        {"check"},
        {"dismiss"},
        {"__init__"},
    ],
    "viz": [
        {"alphabet", "labels", "paths", "file", "workbook"},
        {"lines"},
        {"shown"},
        {"looks", "findings", "agenda"},
        {"terminal", "paper"},
        {"page", "notebook", "dossier"},
        {"write"},
        {"__init__"},
    ],
    "api": [
        {"bounds", "days", "session"},
        {"filing"},
        {"chains"},
        {"asking"},
        {"showing"},
        {"__init__"},
    ],
    "cli": [
        {"faults"},
        {"command", "console"},
        {"forms"},
        {
            "build",
            "check",
            "decide",
            "export",
            "find",
            "impact",
            "info",
            "query",
            "read",
            "report",
            "tasks",
            "trace",
            "view",
        },
        {"demo"},
        {"__init__"},
    ],
}
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}


def sources() -> dict[str, Path]:
    """Return every module of the package by its dotted name below `luocdo`."""
    rooms = [path for path in ROOT.iterdir() if path.name not in NOT_SHIPPED and not path.name.startswith(".")]
    files = [file for path in rooms for file in ([path] if path.suffix == ".py" else path.rglob("*.py"))]
    return {".".join(file.relative_to(ROOT).with_suffix("").parts): file for file in files}


MODULES = sources()


def imports(module: str) -> set[str]:
    """Return the modules of luocdo that `module` imports, anywhere in its text."""
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    return {
        target
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level
        for target in _targets(module, node)
    }


def _targets(module: str, node: ast.ImportFrom) -> set[str]:
    folder = module.split(".")[: -node.level]
    base = [*folder, *(node.module.split(".") if node.module else [])]
    return {_known([*base, alias.name]) or _known(base) or ".".join(base) for alias in node.names} - {module}


def _known(parts: list[str]) -> str | None:
    name = ".".join(parts)
    package = ".".join([*parts, "__init__"])
    return name if name in MODULES else package if package in MODULES else None


def room(module: str) -> str:
    return module.split(".")[0]


def test_every_room_has_its_floor() -> None:
    assert {room(module) for module in MODULES} <= set(FLOOR)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_every_import_names_a_module_that_exists(module: str) -> None:
    assert imports(module) <= set(MODULES)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_no_import_runs_upwards(module: str) -> None:
    upwards = {target for target in imports(module) if FLOOR[room(target)] > FLOOR[room(module)]}
    assert not upwards


@pytest.mark.parametrize("house", ROOMS)
def test_no_import_runs_upwards_between_the_rooms_of_a_floor(house: str) -> None:
    height = {inner: floor for floor, inners in enumerate(ROOMS[house]) for inner in inners}
    inside = {
        module: module.removeprefix(f"{house}.").split(".")[0] for module in MODULES if module.startswith(f"{house}.")
    }
    assert set(inside.values()) == set(height)
    upwards = {
        (module, target)
        for module in inside
        for target in imports(module) & set(inside)
        if height[inside[target]] > height[inside[module]]
        or (height[inside[target]] == height[inside[module]] and inside[target] != inside[module])
    }
    assert not upwards


def test_rooms_on_one_floor_do_not_know_each_other() -> None:
    ground = FLOORS[0]
    between = {
        (module, target)
        for module in MODULES
        for target in imports(module)
        if room(module) not in ground and FLOOR[room(target)] == FLOOR[room(module)] and room(target) != room(module)
    }
    assert not between


def test_no_import_runs_in_a_circle() -> None:
    graph = {module: imports(module) for module in MODULES}
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"a circle of imports: {error.args[1]}")
    assert set(order) >= set(MODULES)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_inside_the_house_are_relative(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    absolute = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level]
    absolute += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert not [name for name in absolute if name and name.split(".")[0] == "luocdo"]
