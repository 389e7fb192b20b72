"""The page in a notebook: from a store, from a networkx graph, and on to pyvis."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hostile import PAYLOADS
from officer import start

import luocdo
from luocdo.errors import QueryError
from luocdo.viz.shown.model import Colophon, Note, ShownDocument

EVERYTHING = ("Document", "Task", "Agency")


@pytest.fixture(scope="module")
def place(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kho")
    shutil.copytree(examples, folder / "cong-van")
    luocdo.build([folder / "cong-van"], folder / "kho.store", jobs=1)
    return folder / "kho.store"


@pytest.fixture(scope="module")
def page(place: Path) -> luocdo.Page:
    return luocdo.view(place, today=date(2025, 10, 1))


@pytest.fixture(scope="module")
def graph(place: Path) -> "nx.MultiDiGraph[str]":
    with luocdo.open_store(place) as store:
        return store.to_networkx(labels=EVERYTHING)


def without_commands(document: ShownDocument) -> ShownDocument:
    """Return the document without the commands that settle a finding: a graph does not know the journal of a store."""
    return replace(document, findings=tuple(Note(each.severity, each.vi, each.en) for each in document.findings))


def test_a_place_and_an_open_store_give_the_same_page(place: Path, page: luocdo.Page) -> None:
    with luocdo.open_store(place) as store:
        assert luocdo.view(store, today="1/10/2025") == page


def test_the_whole_graph_gives_the_page_of_the_store(
    place: Path, page: luocdo.Page, graph: "nx.MultiDiGraph[str]"
) -> None:
    shown = luocdo.view(graph, today=date(2025, 10, 1)).content
    noted = luocdo.view(place, today=date(2025, 10, 1), check=False)  # what else is on record, a graph does not know
    findings = {note.vi for each in noted.documents for note in each.findings}
    assert {each.key for each in shown.documents} == {each.key for each in page.documents}
    for one, other in zip(shown.documents, page.documents, strict=True):
        assert replace(without_commands(one), findings=()) == replace(without_commands(other), findings=())
        assert {note.vi for note in one.findings} <= findings
    assert shown.relations == page.content.relations
    assert shown.tasks == page.content.tasks
    assert shown.units == page.content.units
    assert shown.colophon == Colophon(made="2025-10-01", folder=shown.colophon.folder, graph=True)


def test_a_part_of_a_graph_is_a_page_of_that_part(graph: "nx.MultiDiGraph[str]", place: Path) -> None:
    with luocdo.open_store(place) as store:
        centre = store.trace("418/TB-VPCP").document.key
    part = nx.ego_graph(graph, centre, undirected=True)
    shown = luocdo.view(part, "418 tb vpcp").content
    assert {each.key for each in shown.documents} == {
        key for key, label in part.nodes(data="label") if label == "Document"
    }
    assert shown.centre == centre


def test_a_graph_from_elsewhere_is_shown_by_the_names_of_its_nodes() -> None:
    own: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    own.add_node(2, number="1/QĐ-TTg", level="central")
    own.add_edge("kế hoạch của tôi", 2, key="IMPLEMENTS")
    shown = luocdo.view(own).content
    assert {each.name for each in shown.documents} == {"kế hoạch của tôi", "1/QĐ-TTg"}
    assert [each.kind for each in shown.relations] == ["IMPLEMENTS"]
    plain = nx.DiGraph([("a", "b", {"kind": "CITES"})])
    assert [each.kind for each in luocdo.view(plain).content.relations] == ["CITES"]


def test_a_relation_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="FOLLOWS"):
        luocdo.view(nx.DiGraph([("a", "b", {"kind": "FOLLOWS"})]))


def test_an_edge_that_says_no_relation_is_refused_with_one_that_would_be_right() -> None:
    with pytest.raises(ValueError, match=r'add_edge\(1, 2, kind="IMPLEMENTS"\) of a networkx.DiGraph'):
        luocdo.view(nx.Graph([(1, 2)]))


def test_an_edge_without_a_direction_is_refused_though_it_says_a_relation() -> None:
    with pytest.raises(ValueError, match="does not say which of the two documents does so"):
        luocdo.view(nx.Graph([("a", "b", {"kind": "IMPLEMENTS"})]))


def test_a_language_that_the_page_does_not_speak_is_refused_with_those_that_it_does() -> None:
    with pytest.raises(ValueError, match="'vi', 'en', not in 'fr'"):
        luocdo.view(nx.DiGraph(), lang="fr")  # type: ignore[arg-type]  # as somebody may type it


@pytest.mark.parametrize("typed", ["418", "Thông báo số 418/TB-VPCP", "418/tb-vpcp năm 2025", "418tbvpcp"])
def test_a_document_of_a_graph_is_found_as_the_command_finds_it(graph: "nx.MultiDiGraph[str]", typed: str) -> None:
    shown = luocdo.view(graph, typed).content
    assert next(each.number for each in shown.documents if each.key == shown.centre) == "418/TB-VPCP"


def test_a_graph_is_not_cut_by_names_of_a_store(graph: "nx.MultiDiGraph[str]") -> None:
    with pytest.raises(ValueError, match="only a store"):
        luocdo.view(graph, only="418/TB-VPCP")
    with pytest.raises(luocdo.LuocdoError, match="9999/XX"):
        luocdo.view(graph, "9999/XX")


def test_a_page_of_a_graph_opens_on_the_tasks_of_a_unit_and_keeps_the_others(graph: "nx.MultiDiGraph[str]") -> None:
    shown = luocdo.view(graph, unit="bo noi vu").content
    assert {unit.key: unit.full_name for unit in shown.units}[str(shown.unit)] == "Bộ Nội vụ"
    assert shown.tasks == luocdo.view(graph).content.tasks


def test_a_store_is_cut_as_by_the_command(place: Path, page: luocdo.Page) -> None:
    cut = luocdo.view(place, only="1342/SNV-CCHC", quotes=False, title="Một chuỗi")
    assert len(cut.documents) < len(page.documents)
    assert not any(task.text for task in cut.content.tasks)
    assert cut.content.colophon.made


def test_what_is_saved_is_what_the_notebook_shows(page: luocdo.Page, tmp_path: Path) -> None:
    saved = page.save(tmp_path / "trang.html").read_text(encoding="utf-8")
    frame = page._repr_html_()
    assert unescape(frame.partition('srcdoc="')[2].partition('" title=')[0]) == saved


def test_the_page_works_in_the_frame_of_a_notebook(page: luocdo.Page, tmp_path: Path) -> None:
    host = tmp_path / "sổ tay.html"
    host.write_text(f"<!doctype html><meta charset=utf-8><body>{page._repr_html_()}", encoding="utf-8")
    browser = start(tmp_path / "profile")
    try:
        browser.get(host.as_uri())
        browser.switch_to.frame(0)
        entries = browser.find_elements("css selector", "#list button")
        entries[-1].click()
        assert "418/TB-VPCP" in browser.page_source
        assert [entry["message"] for entry in browser.get_log("browser")] == []
    finally:
        browser.quit()


@pytest.mark.parametrize(
    ("node", "edge", "told"),
    [
        ({"status": "còn hiệu lực"}, {}, "'Kế hoạch 9': the attribute status does not take “còn hiệu lực”"),
        ({"files": "a.pdf"}, {}, 'Write it like this: ["a.pdf", "b.pdf"]'),
        ({"findings": [1]}, {}, "the attribute findings does not take “[1]”"),
        ({"decided": '[{"what": 1}]'}, {}, "the attribute decided"),
        ({"date": "31/9/2023"}, {}, "the attribute date does not take “31/9/2023”. Write it like this: 2025-09-30"),
        ({"addressees": 7}, {}, "the attribute addressees"),
        ({}, {"evidence": "theo Kế hoạch 9"}, "at 'Kế hoạch 9' → 'Nghị định 8': the attribute evidence"),
        ({}, {"evidence": [{"path": "a.txt"}]}, '"sentence_start": 0'),
        ({}, {"effective": "ngay"}, "the attribute effective does not take “ngay”"),
    ],
)
def test_what_a_graph_from_elsewhere_says_and_cannot_be_shown_is_refused_with_how_it_is_written(
    node: dict[str, object], edge: dict[str, object], told: str
) -> None:
    own: nx.DiGraph[str] = nx.DiGraph()
    own.add_node("Kế hoạch 9", **node)
    own.add_edge("Kế hoạch 9", "Nghị định 8", kind="IMPLEMENTS", **edge)
    with pytest.raises(QueryError) as refused:
        luocdo.view(own)
    assert told in refused.value.text("en")


@pytest.mark.parametrize(
    ("wrong", "value"),
    [("due", "hôm sau"), ("due", "2026-10"), ("extended", "x"), ("extended", '{"due": "2026-10-01"}')],
)
def test_a_task_of_a_graph_from_elsewhere_is_refused_with_the_attribute_that_is_wrong(wrong: str, value: str) -> None:
    with pytest.raises(QueryError, match=f"'việc'.*{wrong} "):
        luocdo.view(_with_task(**{wrong: value}))


def test_days_and_files_of_a_graph_from_elsewhere_may_be_written_as_people_do() -> None:
    own = _with_task(due="15/9/2026")
    own.add_node("Kế hoạch 9", date="5/8/2026", files=["a.pdf"], addressees=["Sở A", "Sở B"])
    own.add_node("Luật 8", date=2020)
    own.add_node("Luật 7", date=datetime(2019, 4, 3, 8, tzinfo=UTC))
    shown = luocdo.view(own, today="2026-09-01").content
    plan = next(each for each in shown.documents if each.key == "Kế hoạch 9")
    assert (plan.date, plan.files[0].path, plan.addressees) == ("2026-08-05", "a.pdf", ("Sở A", "Sở B"))
    assert {("Luật 8", "2020"), ("Luật 7", "2019-04-03")} <= {(each.key, each.date) for each in shown.documents}
    assert shown.tasks[0].due == "2026-09-15"


def test_nodes_that_are_written_alike_are_not_taken_for_one_document() -> None:
    own: nx.DiGraph[object] = nx.DiGraph()
    own.add_edge(1, 2, kind="IMPLEMENTS")
    own.add_edge("1", 2, kind="IMPLEMENTS")
    with pytest.raises(QueryError, match="1 và '1'"):
        luocdo.view(own)


def _with_task(**facts: object) -> "nx.DiGraph[str]":
    own: nx.DiGraph[str] = nx.DiGraph()
    own.add_node("việc", label="Task", text="Nộp báo cáo.", **facts)
    own.add_edge("Kế hoạch 9", "việc", kind="HAS_TASK")
    return own


def test_pyvis_gets_nodes_with_levels_and_edges_with_verbs(page: luocdo.Page) -> None:
    network = page.to_pyvis()
    nodes = {node["label"]: node for node in network.nodes}
    assert len(network.nodes) == len(page.documents) + len(page.content.units)
    assert nodes["418/TB-VPCP"]["level"] < nodes["1342/SNV-CCHC"]["level"]
    assert nodes["418/TB-VPCP"]["color"] != nodes["1342/SNV-CCHC"]["color"]
    assert {"thực hiện", "căn cứ", "giao"} <= {edge["label"].partition(" (")[0] for edge in network.edges}
    assert all(edge["arrows"] == "to" for edge in network.edges)


def test_in_pyvis_no_name_has_the_colour_of_its_ground(page: luocdo.Page) -> None:
    for node in page.to_pyvis().nodes:
        ground = node["color"]["background"] if isinstance(node["color"], dict) else node["color"]
        assert node["font"]["color"] != ground, node["label"]


def test_pyvis_can_write_its_own_page_of_it(page: luocdo.Page) -> None:
    network = page.to_pyvis()
    network.toggle_physics(False)
    assert "1342/SNV-CCHC" in network.generate_html(notebook=False)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_pyvis_gets_no_markup_from_a_document(payload: str) -> None:
    own: nx.DiGraph[str] = nx.DiGraph()
    own.add_node("a", number="1/A", title=payload, issuer=payload)
    [node] = luocdo.view(own).to_pyvis().nodes
    assert "<" not in node["title"]


def test_on_a_console_the_page_says_how_much_it_shows(page: luocdo.Page) -> None:
    said = repr(page)
    assert f"{len(page.documents)} documents" in said
    assert len(said) < 100
