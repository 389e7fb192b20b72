"""The docs name what the program has: fields, relations, modules."""

import csv
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from pydantic import BaseModel

from luocdo.cli import main
from luocdo.extract.model import Also, Assignee, Document, Reading, Reference, Relation, Source, Task
from luocdo.extract.relations.certainty import certainty
from luocdo.findings import Finding
from luocdo.graph.exports import FORMATS
from luocdo.graph.exports.vocabularies import terms
from luocdo.graph.schema import EDGES, NODES
from luocdo.queries.catalogue import for_people
from luocdo.viz.labels import labels

ROOT = Path(__file__).parents[1]
READING = (ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
SHIPPED = sorted(path.parent.name for path in ROOT.glob("*/__init__.py"))


@pytest.mark.parametrize("model", [Reading, Source, Document, Reference, Also, Task, Assignee, Finding])
def test_every_field_of_a_reading_is_explained(model: type[BaseModel]) -> None:
    explained = set(re.findall(r"`(\w+)`", READING))
    assert set(model.model_fields) <= explained


def test_the_relations_stand_in_their_order() -> None:
    assert re.findall(r"`([A-Z_]+)`", READING) == [str(relation) for relation in Relation]


def test_every_file_and_room_that_the_architecture_names_is_there() -> None:
    named = set(re.findall(r"`(?:[\w.]+/)*([\w.]+\.(?:py|csv|js|j2))`", ARCHITECTURE))
    rooms = set(re.findall(r"`(?:\w+/)*(\w+)/`", ARCHITECTURE))
    folders = (ROOT / name for name in (*SHIPPED, "tests", "benchmarks"))
    ours = [path for folder in folders for path in folder.rglob("*")] + list(ROOT.glob("*"))
    assert len(named) > 20
    assert sorted(named - {path.name for path in ours if path.is_file()}) == []
    assert sorted(rooms - {path.name for path in ours if path.is_dir()}) == []


CHANGING = (ROOT / "docs" / "changing.md").read_text(encoding="utf-8")
FILE = re.compile(r"`([\w/.]+\.(?:py|csv|js|css|j2|cypher|sql|md))`")


def test_every_file_of_a_recipe_is_there_and_each_recipe_names_its_tests() -> None:
    files = FILE.findall(CHANGING)
    assert len(files) > 40
    assert [name for name in files if not (ROOT / name).is_file()] == []
    _, *recipes = CHANGING.split("\n## ")
    assert [recipe.splitlines()[0] for recipe in recipes if "| test |" not in recipe or "`tests/" not in recipe] == []


def test_what_the_recipes_name_in_a_file_stands_there() -> None:
    for row in re.findall(r"^\| .*$", CHANGING, re.MULTILINE):
        names, files = re.findall(r"`(_?[A-Z_]{5,})`", row), FILE.findall(row)
        texts = "".join((ROOT / name).read_text(encoding="utf-8") for name in files)
        assert [name for name in names if f"{name} = " not in texts and f"{name}: " not in texts] == [], row


PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "extract" / "data" / "README.md"]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_and_heading_to_which_the_docs_link_is_there(page: Path) -> None:
    for path, anchor in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", page.read_text(encoding="utf-8")):
        target = page.parent / path if path else page
        assert target.exists(), path
        headings = re.findall(r"^#+ (.+)$", target.read_text(encoding="utf-8"), re.MULTILINE) if anchor else []
        assert anchor in ["", *(re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings)], anchor


@pytest.mark.parametrize("room", ["references", "relations"])
def test_the_map_of_a_room_leads_through_all_of_its_modules_and_no_others(room: str) -> None:
    [section] = re.findall(rf"^### [^\n]*`{room}/`\n(.*?)(?=^##)", ARCHITECTURE, re.MULTILINE | re.DOTALL)
    modules = {path.stem for path in (ROOT / "extract" / room).glob("*.py")} - {"__init__"}
    assert set(re.findall(r"`([a-z_]+)`", section)) == modules


def test_the_page_of_modules_has_every_module_and_script_and_says_what_each_is_for() -> None:
    _, *sections = re.split(r"^#+ ", (ROOT / "docs" / "modules.md").read_text(encoding="utf-8"), flags=re.MULTILINE)
    rows = {section.splitlines()[0]: re.findall(r"^\| `(\S+)` \| \S", section, re.MULTILINE) for section in sections}
    listed = {f"{room}{name}" for room, names in rows.items() if room.endswith("/") for name in names}
    modules = [path for floor in SHIPPED for path in (ROOT / floor).rglob("*.py")]
    shipped = {path.relative_to(ROOT).with_suffix("").as_posix() for path in modules if path.name != "__init__.py"}
    assert listed == shipped | {f"viz/page/{path.name}" for path in ROOT.glob("viz/page/static/*.js")}


def test_every_function_to_open_stands_in_its_file() -> None:
    opened = re.findall(r"`([\w/]+\.py): (\w+)`", ARCHITECTURE)
    assert len(opened) > 15
    assert [(path, name) for path, name in opened if f"\ndef {name}(" not in (ROOT / path).read_text("utf-8")] == []


def test_the_page_of_what_is_recognised_tells_how_sure_the_program_is() -> None:
    told = re.findall(r"^\* `([\w ]+)` (0\.\d\d):", (ROOT / "docs" / "recognised.md").read_text("utf-8"), re.MULTILINE)
    assert len(told) == 4
    assert told == [(form, f"{certainty(form):.2f}") for form, _ in told]


def test_the_style_for_neo4j_browser_names_what_the_schema_has() -> None:
    style = (ROOT / "docs" / "neo4j.grass").read_text(encoding="utf-8")
    labels = {label.name: {prop.name for prop in label.properties} for label in NODES}
    styled = dict(re.findall(r'node\.(\w+) \{[^}]*?caption: "\{(\w+)\}"', style))
    assert styled.keys() - {"Luocdo"} == labels.keys()
    assert all(styled[label] in properties for label, properties in labels.items())
    assert set(re.findall(r"relationship\.(\w+)", style)) <= {kind.name for kind in EDGES}


def test_every_floor_stands_in_the_picture() -> None:
    assert [floor for floor in SHIPPED if f"{floor}/" not in ARCHITECTURE] == []


def _maker(root: Path) -> ModuleType:
    spec = spec_from_file_location("make", root / "docs" / "make.py")
    assert spec
    assert spec.loader
    made = module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_pages_made_from_the_sources_are_those_of_today(root: Path) -> None:
    for name, page in _maker(root).PAGES.items():
        assert (root / "docs" / name).read_text(encoding="utf-8") == page(), "run: python docs/make.py"


def test_the_page_of_questions_shows_each_of_them_with_its_command(root: Path) -> None:
    text = (root / "docs" / "questions.md").read_text(encoding="utf-8")
    for query in for_people().values():
        assert f"### {query.id}\n\n{query.vi}\n\n*{query.en}*" in text
        assert f"$ luocdo query {query.id}" in text


EXPLORER = ROOT / "docs" / "explorer.md"


def test_the_page_of_the_explorer_names_every_view_key_and_option() -> None:
    text = EXPLORER.read_text(encoding="utf-8")
    ours = {option for each in main.commands["view"].params for option in each.opts if option.startswith("--")}
    assert ours - {"--open", "--output", "--store", "--workspace", "--help"} <= set(re.findall(r"--[\w-]+", text))
    for lang in ("vi", "en"):
        views = [words for key, words in labels(lang).items() if key.startswith("view.") and key != "view.label"]
        assert len(views) >= 4
        assert [words for words in views if words.lower() not in text.lower()] == []
    keys = [words.partition("  ")[2] for key, words in labels("vi").items() if key.startswith("keys.")]
    assert keys
    assert [words for words in keys if words.split(";")[0] not in text] == []


def test_the_pictures_of_the_explorer_are_there_and_small() -> None:
    pictures = [
        ROOT / "docs" / name for name in re.findall(r"\]\((explorer/\w+\.png)\)", EXPLORER.read_text(encoding="utf-8"))
    ]
    assert len(pictures) >= 5
    assert {path.name for path in pictures} == {path.name for path in (ROOT / "docs" / "explorer").iterdir()}
    assert sum(path.stat().st_size for path in pictures) < 600_000


def test_the_page_of_exports_has_every_format_and_every_term() -> None:
    text = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    assert [name for name in FORMATS if f"| `{name}`" not in text] == []
    for kind, (named, fit) in terms().items():
        [row] = re.findall(rf"^\| {kind} \|(.*)\| (\w+) \|$", text, re.MULTILINE)
        assert row[1] == fit
        for term in named:
            prefix, _, name = term.partition(":")
            assert f"`{name if prefix in ('schema', 'eli') else term}`" in row[0]


DATA = ROOT / "extract" / "data"


def test_every_list_of_the_reader_has_its_row_with_each_of_its_columns_and_kinds() -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    described = dict(re.findall(r"^\| `(\w+\.csv)` \|(.*)$", text, re.MULTILINE))
    lists = {
        path.name: list(csv.DictReader(path.read_text(encoding="utf-8").splitlines())) for path in DATA.glob("*.csv")
    }
    assert described.keys() == lists.keys()
    for name, rows in lists.items():
        assert [column for column in rows[0] if f"`{column}`" not in described[name]] == [], name
        kinds = {row.get("kind", "") for row in rows}
        assert [kind for kind in kinds if kind.isascii() and kind and f"`{kind}`" not in text] == [], name
