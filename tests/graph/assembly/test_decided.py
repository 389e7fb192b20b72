"""What people decided holds in the graph, whatever the texts say, whichever files are there and whatever more is known."""

import json
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from luocdo.extract.model import Document, Reading, Reference, Relation, Source
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.decisions.model import (
    Apart,
    Correction,
    Decision,
    Handle,
    Merge,
    Rejection,
    Resolution,
    Words,
    text_mark,
)
from luocdo.graph.identity.key import document_key
from luocdo.graph.model import Witness

UBND = "UBND tỉnh Hà Giang"
SO = "Sở Y tế tỉnh Hà Giang"
LETTER = {"number": "2150/UBND-NC", "type": "Công văn", "issuer": UBND, "date": "2023-09-05"}
MISPRINT = {"number": "2105/UBND-NC", "type": "Công văn", "issuer": UBND, "date": "2023-09-05"}
PLAN = {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": SO, "date": "2023-01-13"}
OTHER_PLAN = {"number": "15/KH-SYT", "type": "Kế hoạch", "issuer": "Sở Y tế tỉnh Cà Mau", "date": "2023-02-14"}
HOST = {"number": "31/SYT-VP", "type": "Công văn", "issuer": SO, "date": "2023-10-02"}
DRAFT = {"symbol": "SYT-VP", "type": "Công văn", "issuer": SO, "date": "2023-09", "title": "cải cách thủ tục"}


def key(facts):
    return str(document_key(facts["number"], facts["type"], facts["issuer"], facts["date"]))


def handle(facts, *texts):
    return Handle(key=key(facts), date=facts["date"], texts=texts)


def witness(header, *references, path="a.txt", sha256=None):
    """A file that says it is `header` and names each of the references in a line of its own."""
    lines = [f"{path}\n", *(f"Thực hiện {said.get('number') or said['title']}.\n" for said in references)]
    starts = [sum(map(len, lines[: index + 1])) for index in range(len(references))]
    places = tuple(
        Reference(
            **{
                "start": start + len("Thực hiện "),
                "end": start + len(line) - 2,
                "sentence_start": start,
                "sentence_end": start + len(line) - 1,
                "relation": Relation.IMPLEMENTS,
            }
            | said
        )
        for start, line, said in zip(starts, lines[1:], references, strict=True)
    )
    source = Source(path=path, sha256=sha256 or path)
    return Witness(Reading(source=source, document=Document(**header), references=places), "".join(lines))


def decisions(*whats):
    return [
        Decision(id=str(number), who="Lan", when="2026-11-28", why="đã đối chiếu", what=what)
        for number, what in enumerate(whats, 1)
    ]


def graph_of(witnesses, *whats):
    return assemble(witnesses, {}, decisions(*whats))


def documents(graph):
    return {node.key: node.properties for node in graph.nodes if node.label == "Document"}


def numbers(graph):
    return sorted(str(node["number"] or node["symbol"]) for node in documents(graph).values())


def relations(graph):
    known = documents(graph)
    return sorted((edge.source, edge.kind, edge.target) for edge in graph.edges if edge.target in known)


def decided(properties):
    return [each["id"] for each in json.loads(properties["decided"] or "[]")]


def test_merged_documents_are_one_node_with_the_edges_of_both_and_the_number_of_the_one_that_was_read():
    files = [witness(LETTER, path="l.txt"), witness(HOST, MISPRINT, LETTER, path="h.txt")]
    graph = graph_of(files, Merge(documents=(handle(MISPRINT), handle(LETTER))))
    assert numbers(graph) == ["2150/UBND-NC", "31/SYT-VP"]
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(LETTER))]
    [edge] = [edge for edge in graph.edges if edge.kind == "IMPLEMENTS"]
    assert len(json.loads(edge.properties["evidence"])) == 2
    assert decided(documents(graph)[key(LETTER)]) == ["1"]


def test_of_two_documents_that_are_only_cited_the_first_one_named_stands():
    files = [witness(HOST, MISPRINT, LETTER)]
    assert numbers(graph_of(files, Merge(documents=(handle(LETTER), handle(MISPRINT)))))[0] == "2150/UBND-NC"
    assert numbers(graph_of(files, Merge(documents=(handle(MISPRINT), handle(LETTER)))))[0] == "2105/UBND-NC"


def test_what_is_one_by_way_of_a_third_is_one():
    third = {**LETTER, "number": "2015/UBND-NC"}
    files = [witness(HOST, MISPRINT, LETTER, third)]
    graph = graph_of(
        files,
        Merge(documents=(handle(LETTER), handle(MISPRINT))),
        Merge(documents=(handle(MISPRINT), handle(third))),
    )
    assert numbers(graph) == ["2150/UBND-NC", "31/SYT-VP"]


def test_a_short_reference_to_either_number_finds_the_merged_document():
    short = {"number": "2105/UBND-NC", "type": "Công văn", "issuer": UBND}
    files = [witness(LETTER, path="l.txt"), witness(HOST, MISPRINT, path="h.txt")]
    later = witness({**HOST, "number": "32/SYT-VP"}, short, path="s.txt")
    graph = graph_of([*files, later], Merge(documents=(handle(LETTER), handle(MISPRINT))))
    assert (key({**HOST, "number": "32/SYT-VP"}), "IMPLEMENTS", key(LETTER)) in relations(graph)


def test_full_forms_that_are_one_document_make_the_short_form_of_it_certain():
    earlier = {**PLAN, "date": "2022-12-30"}
    files = [witness(HOST, PLAN, earlier, {"number": "15/KH-SYT", "type": "Kế hoạch"}, path="h.txt")]
    assert "MAY_BE" in {kind for _, kind, _ in relations(graph_of(files))}
    graph = graph_of(files, Merge(documents=(handle(PLAN), handle(earlier))))
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(PLAN))]
    assert "ambiguous-reference" not in documents(graph)[key(HOST)]["findings"]


def test_a_merge_holds_before_either_file_is_there_and_when_they_come():
    merge = Merge(documents=(handle(LETTER), handle(MISPRINT)))
    citing, read, other = (
        witness(HOST, MISPRINT, path="h.txt"),
        witness(LETTER, path="l.txt"),
        witness(MISPRINT, path="m.txt"),
    )
    assert numbers(graph_of([], merge)) == []
    assert key(LETTER) in documents(graph_of([citing], merge))
    assert numbers(graph_of([citing, read], merge)) == ["2150/UBND-NC", "31/SYT-VP"]
    assert numbers(graph_of([citing, read, other], merge)) == ["2150/UBND-NC", "31/SYT-VP"]


def test_two_files_of_one_number_that_are_kept_apart_are_two_documents():
    one, other = witness(PLAN, path="a.txt", sha256="a" * 64), witness(PLAN, path="b.txt", sha256="b" * 64)
    apart = Apart(documents=(handle(PLAN), Handle(key=f"{key(PLAN)}|{text_mark('b' * 64)}")))
    graph = graph_of([one, other, witness(HOST, PLAN, path="h.txt")], apart)
    assert numbers(graph) == ["15/KH-SYT", "15/KH-SYT", "31/SYT-VP"]
    assert [kind for _, kind, _ in relations(graph)] == ["MAY_BE", "MAY_BE"]
    assert all(decided(node) == ["1"] for name, node in documents(graph).items() if "kế hoạch" in name)


def test_two_days_that_the_rules_take_for_one_document_are_kept_apart():
    later = {**PLAN, "date": "2023-03-30"}
    files = [witness(PLAN, path="p.txt"), witness(HOST, PLAN, later, path="h.txt")]
    assert numbers(graph_of(files)) == ["15/KH-SYT", "31/SYT-VP"]
    days = [Handle(key=f"{key(PLAN)}|{day}") for day in ("2023-01-13", "2023-03-30")]
    graph = graph_of(files, Apart(documents=(days[0], days[1])))
    assert numbers(graph) == ["15/KH-SYT", "15/KH-SYT", "31/SYT-VP"]
    assert "conflicting-dates" not in "".join(str(node["findings"]) for node in documents(graph).values())


def test_even_a_number_that_says_its_year_is_two_documents_where_a_person_says_so():
    decree = {"number": "61/2018/NĐ-CP", "type": "Nghị định", "issuer": "Chính phủ", "date": "2018-04-23"}
    other = {**decree, "date": "2018-05-02"}
    files = [witness(HOST, decree, path="a.txt"), witness({**HOST, "number": "32/SYT-VP"}, other, path="b.txt")]
    days = [Handle(key=f"{key(decree)}|{day}") for day in ("2018-04-23", "2018-05-02")]
    assert numbers(graph_of(files)).count("61/2018/NĐ-CP") == 1
    assert numbers(graph_of(files, Apart(documents=tuple(days)))).count("61/2018/NĐ-CP") == 2


def test_a_merge_by_way_of_others_never_joins_what_a_person_keeps_apart():
    third = {**LETTER, "number": "2015/UBND-NC"}
    what = (
        Merge(documents=(handle(LETTER), handle(MISPRINT))),
        Merge(documents=(handle(MISPRINT), handle(third))),
        Apart(documents=(handle(LETTER), handle(third))),
    )
    assert len(numbers(graph_of([witness(HOST, MISPRINT, LETTER, third)], *what))) == 3


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", "Về cải cách hành chính"), ("signer", "Trần Văn Bình"), ("effective_from", "2023-10-01")],
)
def test_a_corrected_field_is_what_a_person_said(field, value):
    correction = Correction(document=handle(LETTER), field=field, value=value)
    for files in ([witness(LETTER, path="l.txt")], [witness(HOST, LETTER, path="h.txt")]):
        node = documents(graph_of(files, correction))[key(LETTER)]
        assert node[field] == value
        assert decided(node) == ["1"]


def test_a_corrected_date_moves_a_document_into_its_year_with_all_that_cites_it():
    wrong = {**LETTER, "date": "2022-09-05"}
    files = [witness(wrong, path="l.txt"), witness(HOST, wrong, path="h.txt")]
    graph = graph_of(files, Correction(document=handle(wrong, "l.txt"), field="date", value="2023-09-05"))
    assert numbers(graph) == ["2150/UBND-NC", "31/SYT-VP"]
    assert documents(graph)[key(LETTER)]["date"] == "2023-09-05"
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(LETTER))]


def test_a_corrected_date_of_a_document_that_is_only_cited_holds_when_its_file_comes():
    wrong = {**LETTER, "date": "2022-09-05"}
    correction = Correction(document=handle(wrong), field="date", value="2023-09-05")
    citing, read = witness(HOST, wrong, path="h.txt"), witness(LETTER, path="l.txt")
    for files in ([citing], [citing, read]):
        graph = graph_of(files, correction)
        assert documents(graph)[key(LETTER)]["date"] == "2023-09-05"
        assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(LETTER))]


NEW_DAY = "2023-09-15"
LATER_HOST = {**HOST, "number": "32/SYT-VP"}


@pytest.mark.parametrize("read", [[witness(LETTER, path="l.txt")], []], ids=["read", "only cited"])
@pytest.mark.parametrize("named", [handle(LETTER), Handle(key=key(LETTER))], ids=["by its day", "by its key"])
def test_a_document_whose_day_was_corrected_is_found_by_either_day(read, named):
    correction = Correction(document=named, field="date", value=NEW_DAY, was=LETTER["date"])
    old = witness(HOST, LETTER, path="h.txt")
    new = witness(LATER_HOST, {**LETTER, "date": NEW_DAY}, path="n.txt")
    for files in permutations([*read, old, new]):
        graph = graph_of(files, correction)
        assert numbers(graph) == ["2150/UBND-NC", "31/SYT-VP", "32/SYT-VP"]
        assert (documents(graph)[key(LETTER)]["date"], len(relations(graph))) == (NEW_DAY, 2)
        assert documents(graph)[key(LETTER)]["dates_seen"] == [LETTER["date"], NEW_DAY]


def test_a_document_is_found_by_the_day_that_it_prints_also_where_the_decision_knew_another_one():
    other = {**LETTER, "date": "2023-09-08"}
    correction = Correction(document=handle(other), field="date", value=NEW_DAY)
    files = [witness(LETTER, path="l.txt"), witness(HOST, LETTER, path="h.txt")]
    graph = graph_of(files, correction)
    assert numbers(graph) == ["2150/UBND-NC", "31/SYT-VP"]
    assert documents(graph)[key(LETTER)]["date"] == NEW_DAY


def test_a_third_day_is_still_that_of_another_document():
    correction = Correction(document=handle(LETTER), field="date", value=NEW_DAY)
    third = {**LETTER, "date": "2023-10-01"}
    files = [witness(LETTER, path="l.txt"), witness(HOST, LETTER, path="h.txt"), witness(LATER_HOST, third, path="t")]
    assert numbers(graph_of(files, correction)).count("2150/UBND-NC") == 2


def test_a_day_that_is_given_once_more_joins_no_others():
    third = {**LETTER, "date": "2023-10-01"}
    files = [witness(LETTER, path="l.txt"), witness(LATER_HOST, third, path="t")]
    same = Correction(document=handle(LETTER), field="date", value=LETTER["date"])
    assert numbers(graph_of(files, same)).count("2150/UBND-NC") == 2


def test_what_a_person_keeps_apart_stays_two_also_where_one_of_them_bore_the_day_of_the_other():
    named = [Handle(key=f"{key(LETTER)}|{day}") for day in (LETTER["date"], NEW_DAY)]
    new = witness(LATER_HOST, {**LETTER, "date": NEW_DAY}, path="n.txt")
    files = [witness(HOST, LETTER, path="h.txt"), new]
    correction = Correction(document=handle(LETTER), field="date", value=NEW_DAY)
    assert numbers(graph_of(files, correction)).count("2150/UBND-NC") == 1
    apart = Apart(documents=tuple(named))
    assert numbers(graph_of(files, correction, apart)).count("2150/UBND-NC") == 2


def test_the_day_that_was_printed_in_another_year_does_not_bring_in_the_number_of_that_year():
    wrong, namesake = {**LETTER, "date": "2022-09-05"}, {**LETTER, "date": "2022-09-20"}
    short = {**LETTER, "date": "2022"}
    correction = Correction(document=handle(wrong, "l.txt"), field="date", value="2023-09-05")
    files = [witness(wrong, path="l.txt"), witness(namesake, path="n.txt"), witness(HOST, short, path="h.txt")]
    for graph in (graph_of(files, correction), graph_of(files[::-1], correction)):
        days = {name: node["date"] for name, node in documents(graph).items() if node["number"] == LETTER["number"]}
        assert days == {key(LETTER): LETTER["date"], key(namesake): namesake["date"]}
        assert [target for _, _, target in relations(graph)] == [key(namesake)]


def test_a_draft_gets_its_number_and_other_decisions_about_it_still_hold():
    draft = witness(DRAFT, path="d.txt", sha256="d" * 64)
    [provisional] = documents(graph_of([draft]))
    named = Handle(key=provisional, texts=("d" * 64,))
    graph = graph_of(
        [draft, witness(HOST, MISPRINT, path="h.txt")],
        Merge(documents=(named, handle(MISPRINT))),
        Correction(document=named, field="number", value="99/SYT-VP"),
    )
    assert numbers(graph) == ["31/SYT-VP", "99/SYT-VP"]
    [node] = [node for node in documents(graph).values() if node["number"] == "99/SYT-VP"]
    assert (node["status"], decided(node)) == ("loaded", ["1", "2"])


def test_a_draft_is_found_by_its_text_when_a_reader_reads_it_better():
    before, after = witness(DRAFT, path="d.txt"), witness({**DRAFT, "title": "Về cải cách"}, path="d.txt")
    [provisional] = documents(graph_of([before]))
    graph = graph_of(
        [after, witness(HOST, LETTER, path="h.txt")],
        Merge(documents=(handle(LETTER), Handle(key=provisional, texts=("d.txt",)))),
    )
    assert len(documents(graph)) == 2
    assert [node["files"] != "[]" for node in documents(graph).values() if node["number"] != "31/SYT-VP"] == [True]


def test_a_corrected_issuer_takes_its_province_and_level_along():
    correction = Correction(document=handle(LETTER), field="issuer", value="UBND tỉnh Cà Mau")
    graph = graph_of([witness({**LETTER, "province": "Hà Giang", "level": "province"}, path="l.txt")], correction)
    [node] = documents(graph).values()
    assert (node["issuer"], node["province"], node["level"]) == ("UBND tỉnh Cà Mau", "Cà Mau", "province")
    assert node["key"].startswith("ubnd tỉnh cà mau|")


AMBIGUOUS = [
    witness(PLAN, path="p.txt"),
    witness(OTHER_PLAN, path="o.txt"),
    witness(HOST, {"number": "15/KH-SYT", "type": "Kế hoạch"}, path="h.txt"),
]


def test_a_resolved_reference_means_what_a_person_said_wherever_it_stands():
    words = Words(words="Kế hoạch số 15/KH-SYT", number="15/KH-SYT")
    resolution = Resolution(document=handle(HOST), reference=words, target=handle(PLAN))
    graph = graph_of(AMBIGUOUS, resolution)
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(PLAN))]
    [edge] = [edge for edge in graph.edges if edge.kind == "IMPLEMENTS"]
    assert decided(edge.properties) == ["1"]
    assert "ambiguous-reference" not in documents(graph)[key(HOST)]["findings"]


def test_a_resolved_reference_may_mean_a_document_that_nobody_has_read():
    words = Words(words="15/KH-SYT", number="15/KH-SYT")
    resolution = Resolution(document=handle(HOST), reference=words, target=handle(LETTER))
    assert relations(graph_of(AMBIGUOUS, resolution)) == [(key(HOST), "IMPLEMENTS", key(LETTER))]


def test_a_resolved_reference_may_mean_a_draft_that_has_got_its_number():
    draft = witness(DRAFT, path="d.txt")
    [provisional] = documents(graph_of([draft]))
    target = Handle(key=provisional, texts=("d.txt",))
    words = Words(words="15/KH-SYT", number="15/KH-SYT")
    numbered = Correction(document=target, field="number", value="99/SYT-VP")
    graph = graph_of([*AMBIGUOUS, draft], Resolution(document=handle(HOST), reference=words, target=target), numbered)
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", "sở y tế tỉnh hà giang|công văn|99|syt-vp|2023")]


@pytest.mark.parametrize("words", ["số 15/KH-SYT", "Kế hoạch số 15/KH-SYT"])
def test_a_number_alone_is_the_reference_with_its_date_where_the_text_has_no_other_one_of_it(words):
    files = [witness(HOST, OTHER_PLAN, OTHER_PLAN, path="h.txt"), *AMBIGUOUS[:2]]
    named = Words(words=words, number="15/KH-SYT")
    graph = graph_of(files, Resolution(document=handle(HOST), reference=named, target=handle(PLAN)))
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(PLAN))]


@pytest.mark.parametrize(
    "named",
    [
        Words(words="15/KH-SYT ngày 01/12/2023", number="15/KH-SYT", date="2023-12-01"),
        Words(words="16/KH-SYT", number="16/KH-SYT"),
        Words(words="Kế hoạch"),
    ],
)
def test_another_day_another_number_or_none_is_not_the_reference(named):
    files = [witness(HOST, OTHER_PLAN, path="h.txt"), *AMBIGUOUS[:2]]
    graph = graph_of(files, Resolution(document=handle(HOST), reference=named, target=handle(PLAN)))
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(OTHER_PLAN))]


def test_a_number_alone_is_neither_of_two_references_of_it():
    files = [witness(HOST, PLAN, OTHER_PLAN, path="h.txt"), *AMBIGUOUS[:2]]
    named = Words(words="số 15/KH-SYT", number="15/KH-SYT")
    graph = graph_of(files, Resolution(document=handle(HOST), reference=named, target=handle(LETTER)))
    assert {target for _, _, target in relations(graph)} == {key(PLAN), key(OTHER_PLAN)}


def test_a_reference_named_with_its_day_goes_before_its_number_alone():
    files = [witness(HOST, OTHER_PLAN, path="h.txt"), *AMBIGUOUS[:2]]
    alone = Words(words="số 15/KH-SYT", number="15/KH-SYT")
    dated = Words(words="15/KH-SYT ngày", number="15/KH-SYT", date=OTHER_PLAN["date"])
    graph = graph_of(
        files,
        Resolution(document=handle(HOST), reference=alone, target=handle(LETTER)),
        Resolution(document=handle(HOST), reference=dated, target=handle(PLAN)),
    )
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(PLAN))]


def test_the_same_number_with_its_date_is_another_reference():
    files = [witness(HOST, {"number": "15/KH-SYT", "type": "Kế hoạch"}, OTHER_PLAN, path="h.txt"), *AMBIGUOUS[:2]]
    words = Words(words="Kế hoạch 15", number="15/KH-SYT")
    graph = graph_of(files, Resolution(document=handle(HOST), reference=words, target=handle(PLAN)))
    assert {target for _, _, target in relations(graph)} == {key(PLAN), key(OTHER_PLAN)}


def test_a_rejected_relation_stays_in_sight_with_its_evidence_and_is_no_relation_any_more():
    files = [witness(HOST, LETTER, PLAN, path="h.txt")]
    graph = graph_of(files, Rejection(source=handle(HOST), relation="IMPLEMENTS", target=handle(LETTER)))
    assert relations(graph) == [(key(HOST), "IMPLEMENTS", key(PLAN)), (key(HOST), "REJECTED", key(LETTER))]
    [edge] = [edge for edge in graph.edges if edge.kind == "REJECTED"]
    assert edge.properties["relations"] == ["IMPLEMENTS"]
    assert "2150/UBND-NC" in edge.properties["sentence"]
    assert decided(edge.properties) == ["1"]


def test_a_rejected_candidate_is_no_candidate_and_the_last_one_is_not_guessed():
    graph = graph_of(AMBIGUOUS, Rejection(source=handle(HOST), relation="MAY_BE", target=handle(OTHER_PLAN)))
    assert relations(graph) == [(key(HOST), "MAY_BE", key(PLAN)), (key(HOST), "REJECTED", key(OTHER_PLAN))]
    [found] = json.loads(documents(graph)[key(HOST)]["findings"])
    assert "Cà Mau" not in found["message"]


def test_a_reference_all_of_whose_candidates_were_rejected_is_a_document_of_its_own():
    graph = graph_of(
        AMBIGUOUS,
        *(Rejection(source=handle(HOST), relation="MAY_BE", target=handle(each)) for each in (PLAN, OTHER_PLAN)),
    )
    assert [kind for _, kind, _ in relations(graph)] == ["IMPLEMENTS", "REJECTED", "REJECTED"]
    assert len(documents(graph)) == 4


WHATS = [
    Merge(documents=(handle(LETTER), handle(MISPRINT))),
    Apart(documents=(Handle(key=f"{key(PLAN)}|2023-01-13"), Handle(key=f"{key(PLAN)}|2023-03-30"))),
    Correction(document=handle(HOST), field="date", value="2024-10-02"),
    Correction(document=handle(OTHER_PLAN), field="title", value="Kế hoạch năm 2023"),
    Resolution(document=handle(HOST), reference=Words(words="15/KH-SYT", number="15/KH-SYT"), target=handle(PLAN)),
    Rejection(source=handle(HOST), relation="IMPLEMENTS", target=handle(LETTER)),
]
FILES = [
    *AMBIGUOUS[:2],
    witness(LETTER, path="l.txt"),
    witness(MISPRINT, PLAN, path="m.txt"),
    witness(HOST, {"number": "15/KH-SYT", "type": "Kế hoạch"}, MISPRINT, {**PLAN, "date": "2023-03-30"}, path="h.txt"),
    witness(DRAFT, LETTER, path="d.txt"),
]


@given(st.permutations(FILES), st.permutations(decisions(*WHATS)), st.sets(st.integers(0, len(WHATS) - 1)))
@settings(max_examples=60)
def test_neither_the_order_of_files_nor_that_of_independent_decisions_changes_the_graph(files, taken, chosen):
    wanted = [each for each in decisions(*WHATS) if int(each.id) - 1 in chosen]
    shuffled = [each for each in taken if int(each.id) - 1 in chosen]
    assert assemble(files, {}, shuffled) == assemble(FILES, {}, wanted)


def test_a_resolution_holds_in_a_document_whose_own_key_was_corrected_before_or_after():
    correction, resolution = WHATS[2], WHATS[4]
    for whats in permutations((correction, resolution)):
        graph = graph_of(FILES, *whats)
        moved = key({**HOST, "date": "2024-10-02"})
        assert (moved, "IMPLEMENTS", f"{key(PLAN)}|2023-01-13") in relations(graph)
