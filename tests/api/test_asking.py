"""The examples in the docstrings of the Python face are run, on the graph of the example dispatches."""

import doctest
import inspect
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import networkx as nx
import pytest

import luocdo
from luocdo.api import asking
from luocdo.errors import NotFoundError, QueryError, StoreError
from luocdo.graph import open_store as open_graph


@pytest.fixture(scope="module")
def place(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which the store vi-du.store was built."""
    folder = tmp_path_factory.mktemp("kho")
    shutil.copytree(examples, folder / "cong-van")
    luocdo.build([folder / "cong-van"], folder / "vi-du.store", jobs=1)
    return folder


@pytest.fixture
def store(place: Path) -> Iterator[luocdo.OpenStore]:
    with luocdo.open_store(place / "vi-du.store") as opened:
        yield opened


EVERY = [each for name, each in inspect.getmembers(asking.OpenStore, inspect.isfunction) if not name.startswith("_")]
SHOWING = [luocdo.view, luocdo.Page.save, luocdo.Page.to_pyvis]
METHODS = [each for each in EVERY if each is not asking.OpenStore.close]


def failures(verb: object, **names: object) -> str:
    """Run the examples of a docstring; return what they print that they should not."""
    told: list[str] = []
    tests = doctest.DocTestFinder(recurse=False).find(verb, "verb", globs={"luocdo": luocdo, **names})
    assert tests[0].examples
    doctest.DocTestRunner().run(tests[0], out=told.append)
    return "".join(told)


@pytest.mark.parametrize("verb", METHODS, ids=lambda verb: verb.__name__)
def test_the_examples_of_a_method_print_what_they_show(
    verb: object, store: luocdo.OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert failures(verb, store=store) == ""


def test_a_draft_is_checked_beside_the_store_as_the_command_does(store: luocdo.OpenStore, place: Path) -> None:
    draft = place / "cong-van" / "06-du-thao-SKHCN-VP-don-doc.txt"
    alone = store.check(draft, today="2025-12-01")
    assert {each.file for each in alone} == {str(draft)}
    assert {each.finding.code for each in alone} >= {"date-not-on-record", "first-citation-without-title"}
    with pytest.raises(QueryError):
        store.check(draft, today="31/2/2025")


def test_the_example_of_opening_prints_what_it_shows(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    assert failures(asking.open_store) == ""


@pytest.mark.parametrize("verb", SHOWING, ids=lambda verb: verb.__name__)
def test_the_examples_of_showing_print_what_they_show(
    verb: object, store: luocdo.OpenStore, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place)
    assert failures(verb, store=store, page=luocdo.view(store)) == ""


@pytest.mark.parametrize("verb", [asking.open_store, *METHODS, *SHOWING], ids=lambda verb: verb.__name__)
def test_a_verb_says_what_it_takes_gives_and_shows(verb: Callable[..., object]) -> None:
    sections = re.findall(r"^ +(\w[\w ]*)\n +-+$", verb.__doc__ or "", re.MULTILINE)
    taken = set(inspect.signature(verb).parameters) - {"self"}
    assert [*(["Parameters"] if taken else []), "Returns"] == [
        each for each in sections if each in ("Parameters", "Returns")
    ]
    assert "Examples" in sections
    explained = re.findall(r"^ +([\w, ]+) : ", verb.__doc__ or "", re.MULTILINE)
    assert taken <= {name for names in explained for name in names.split(", ")}


def test_a_store_is_closed_by_its_with_statement_and_closing_again_is_harmless(place: Path) -> None:
    with luocdo.open_store(place / "vi-du.store") as opened:
        pass
    opened.close()


def test_the_whole_graph_has_the_nodes_and_edges_of_the_store(store: luocdo.OpenStore) -> None:
    graph = store.to_networkx(labels=["Document", "Task", "Agency"])
    held = store.info()
    assert graph.number_of_nodes() == sum(held.nodes.values())
    assert graph.number_of_edges() == sum(held.edges.values())
    assert {label for _, label in graph.nodes(data="label")} == {"Document", "Task", "Agency"}


def test_the_properties_are_those_of_the_schema(store: luocdo.OpenStore) -> None:
    graph = store.to_networkx()
    letters = [facts for _, facts in graph.nodes(data=True) if facts.get("number") == "1342/SNV-CCHC"]
    assert [(facts["label"], facts["date"], facts["level"]) for facts in letters] == [
        ("Document", "2025-09-03", "department")
    ]
    assert all("confidence" in facts and "evidence" in facts for *_, facts in graph.edges(data=True))


def test_around_a_document_stand_its_neighbours_and_the_relations_between_them(store: luocdo.OpenStore) -> None:
    whole, part = store.to_networkx(), store.to_networkx("418/TB-VPCP")
    [centre] = [key for key, number in part.nodes(data="number") if number == "418/TB-VPCP"]
    assert set(part) == {centre, *nx.all_neighbors(whole, centre)}
    assert set(part.edges(keys=True)) == set(whole.subgraph(part).edges(keys=True))
    assert set(part) < set(store.to_networkx("418/TB-VPCP", depth=2))


@pytest.mark.parametrize(("most", "complete"), [(20_000, True), (1, False)])
def test_a_graph_around_a_document_says_whether_it_was_cut(
    store: luocdo.OpenStore, monkeypatch: pytest.MonkeyPatch, most: int, complete: bool
) -> None:
    monkeypatch.setattr("luocdo.queries.chains.network.MOST_AROUND", most)
    assert store.to_networkx("418/TB-VPCP", depth=2).graph["complete"] is complete
    assert store.to_networkx().graph["complete"]


def test_what_a_question_returned_comes_with_its_tasks(store: luocdo.OpenStore) -> None:
    rows = store.query("MATCH (d:Document {number: '09/KH-TTLTLS'}) RETURN d.key AS key").rows
    graph = store.to_networkx(keys=[str(row["key"]) for row in rows], labels=["Document", "Task"])
    labels = [label for _, label in graph.nodes(data="label")]
    assert labels.count("Document") == 1
    assert labels.count("Task") == len(store.trace("09/KH-TTLTLS", up=False).duties) > 0
    assert {kind for *_, kind in graph.edges(keys=True)} == {"HAS_TASK"}


def test_an_unknown_label_is_refused(store: luocdo.OpenStore) -> None:
    with pytest.raises(ValueError, match="Person"):
        store.to_networkx(labels=["Person"])
    with pytest.raises(ValueError, match="Person"):
        store.to_networkx(labels="Person")


def test_an_unknown_place_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(luocdo.LuocdoError, match="luocdo build"):
        luocdo.open_store(tmp_path / "không có")


def test_a_store_that_is_closed_says_so(place: Path) -> None:
    opened = luocdo.open_store(place / "vi-du.store")
    opened.close()
    for ask in (opened.info, lambda: opened.trace("418/TB-VPCP"), lambda: opened.graph):
        with pytest.raises(luocdo.LuocdoError, match="open_store"):
            ask()


def test_a_store_may_be_opened_several_times_and_each_is_closed_by_itself(place: Path) -> None:
    kept = place / "vi-du.store"
    first, second = luocdo.open_store(kept), luocdo.open_store(kept)
    before = second.trace("418/TB-VPCP")
    first.close()
    with luocdo.open_store(kept) as third:
        assert third.trace("418/TB-VPCP") == second.trace("418/TB-VPCP") == before
    second.close()
    with pytest.raises(luocdo.LuocdoError, match="open_store"):
        second.info()
    with luocdo.open_store(kept) as again:
        assert again.trace("418/TB-VPCP") == before


def test_who_writes_a_store_that_he_has_open_is_told_that_it_is_he_who_has_it(store: luocdo.OpenStore) -> None:
    with pytest.raises(StoreError) as caught:
        open_graph(store.place, read_only=False)
    assert caught.value.code == "store-open-here"


def test_days_are_written_as_people_do_and_what_is_none_is_refused(store: luocdo.OpenStore) -> None:
    written = [store.tasks(before=day, today="2025-09-20") for day in ("2025-10-01", "01/10/2025")]
    assert written[0] == written[1]
    assert written[0].total
    for name in ("before", "after", "received", "today"):
        with pytest.raises(QueryError) as caught:
            store.tasks(**{name: "31/02/2025"})
        assert caught.value.code == "wrong-parameter"


def test_a_key_that_no_document_has_is_named(store: luocdo.OpenStore) -> None:
    with pytest.raises(NotFoundError, match="nokey"):
        store.to_networkx(keys=["nokey"])


OUT_OF_RANGE = {
    "trace-depth": lambda store: store.trace("418/TB-VPCP", depth=-1),
    "trace-number": lambda store: store.trace(418),
    "connect-depth": lambda store: store.connect("09/KH-TTLTLS", "418/TB-VPCP", depth=0),
    "connect-other": lambda store: store.connect("09/KH-TTLTLS", 418),
    "impact-number": lambda store: store.impact(418),
    "impact-depth": lambda store: store.impact("418/TB-VPCP", depth=-1),
    "impact-limit": lambda store: store.impact("418/TB-VPCP", limit=6000),
    "networkx-depth": lambda store: store.to_networkx("418/TB-VPCP", depth=-1),
    "networkx-number": lambda store: store.to_networkx(418),
    "tasks-limit": lambda store: store.tasks(limit=-1),
    "tasks-limit-true": lambda store: store.tasks(limit=True),
    "query-limit": lambda store: store.query("overdue", limit=6000),
    "find-limit": lambda store: store.find("ho so", limit=0),
}


@pytest.mark.parametrize("ask", OUT_OF_RANGE.values(), ids=OUT_OF_RANGE)
def test_an_argument_out_of_its_range_is_refused_by_its_name(
    store: luocdo.OpenStore, ask: Callable[[luocdo.OpenStore], object], request: pytest.FixtureRequest
) -> None:
    with pytest.raises(QueryError) as caught:
        ask(store)
    assert caught.value.code == "wrong-parameter"
    assert caught.value.facts["parameter"] == request.node.callspec.id.split("-")[1]


def test_an_argument_at_the_end_of_its_range_is_taken(store: luocdo.OpenStore) -> None:
    assert store.trace("418/TB-VPCP", depth=1).down
    assert store.impact("418/TB-VPCP", limit=5000) == store.impact("418/TB-VPCP")
    assert len(store.tasks(limit=1).found) == 1
    assert len(store.to_networkx("418/TB-VPCP", depth=0)) == 1


def test_a_document_and_keys_are_not_looked_at_together(store: luocdo.OpenStore) -> None:
    with pytest.raises(QueryError, match="keys"):
        store.to_networkx("418/TB-VPCP", keys=["nokey"])


def test_the_parameters_of_a_question_may_be_dates(store: luocdo.OpenStore) -> None:
    written = store.query("changed_since", {"since": "2020-01-01"})
    assert written.rows
    assert store.query("changed_since", {"since": date(2020, 1, 1)}) == written
    cypher = "MATCH (d:Document) WHERE d.date >= $since RETURN count(d) AS found"
    assert store.query(cypher, {"since": date(2025, 9, 1)}) == store.query(cypher, {"since": "2025-09-01"})
