"""Every canned question against a graph in which its answer is known."""

from typing import Any

import pytest

from luocdo.graph.stores.store import Store
from luocdo.queries.asking.ask import ask
from luocdo.queries.catalogue import for_people

Row = tuple[Any, ...]

SO = "Sở Nội vụ tỉnh Hà Giang"
ANSWERS: list[tuple[str, dict[str, str], str, list[Row]]] = [
    # chains: a mere citation, a reference that may mean two and what lies on the other side are no part of them
    ("upstream", {"document": "tc9"}, "distance key", [(1, "d118"), (1, "nv1342"), (2, "law"), (2, "hg2150"), (3, "n918")]),
    (
        "downstream",
        {"document": "418/TB-VPCP"},
        "distance key",
        [(1, "hg2150"), (1, "cb77"), (1, "nv88"), (2, "nv1342"), (2, "tt4"), (3, "tc9")],
    ),
    ("downstream", {"document": "alone"}, "distance key", []),
    ("sources", {"document": "tc9"}, "distance key", [(1, "d118"), (2, "law"), (3, "n918")]),
    ("sources", {"document": "c4"}, "distance key", [(1, "tw|nghị quyết|57|nq-tw|16")]),
    (
        "paths",
        {"lower": "tc9", "upper": "d118"},
        "length relations",
        [(1, ["BASED_ON"]), (4, ["IMPLEMENTS", "IMPLEMENTS", "IMPLEMENTS", "BASED_ON"])],
    ),
    ("paths", {"lower": "d118", "upper": "tc9"}, "length", []),
    ("shortest", {"lower": "tc9", "upper": "d118"}, "length keys", [(1, ["tc9", "d118"])]),
    (
        "paths_to_unit",
        {"document": "n918", "unit": "phong to chuc"},
        "length keys tasks",
        [(2, ["nv1342", "hg2150", "n918"], 2)],
    ),
    (
        "common_grounds",
        {"document": "tc9", "other": "cb77"},
        "distance other_distance key",
        [(1, 2, "d118"), (2, 2, "law"), (3, 1, "n918")],
    ),
    (
        "impact",
        {"document": "n918"},
        "level relation nearest documents tasks",
        [
            ("department", "IMPLEMENTS", 1, 2, 3),
            ("province", "IMPLEMENTS", 1, 2, 1),
            ("unit", "REPLIES_TO", 2, 1, 0),
            ("unit", "IMPLEMENTS", 3, 1, 1),
        ],
    ),
    ("not_carried_out", {"document": "hg2150"}, "agency", [("UBND tỉnh Cao Bằng",)]),
    ("not_carried_out", {"document": "n918"}, "agency", []),
    (
        "not_carried_out",
        {"document": "nv500"},
        "key group until",
        [("tt", f"Các phòng, đơn vị thuộc {SO}", "2025-12-31"), ("tc", f"Các phòng, đơn vị thuộc {SO}", None)],
    ),
    ("unanswered", {"agency": "phong thanh tra"}, "key", [("nv500",)]),
    ("unanswered", {"agency": "UBND tinh Cao Bang"}, "key tasks", [("hg2150", 1)]),
    ("unanswered", {"agency": "cb", "since": "2025-09-01"}, "key", []),
    # force: a part replaced fells nothing, nor does a draft
    ("changes", {"document": "d61"}, "relation partial since key", [("AMENDS", True, "2020-04-08", "d45"), ("REPLACES", False, "2025-07-01", "d118")]),
    ("in_its_place", {"document": "d9"}, "steps key since ended", [(2, "d118", "2025-07-01", None)]),
    ("in_its_place", {"document": "d9", "as_of": "30/6/2025"}, "steps key", [(1, "d61")]),
    ("in_its_place", {"document": "d61", "as_of": "30/6/2025"}, "key", []),
    ("in_its_place", {"document": "d118"}, "key", []),
    ("in_its_place", {"document": "law"}, "key", []),
    ("fallen", {"as_of": "2025-12-31"}, "key fallen by since", [("nv500", "61/2018/NĐ-CP", "118/2025/NĐ-CP", "2025-07-01"), ("cb77", "61/2018/NĐ-CP", "118/2025/NĐ-CP", "2025-07-01")]),
    ("fallen", {"as_of": "30/6/2025"}, "key", []),
    ("fallen_grounds", {"agency": "Sở Nội vụ Hà Giang"}, "key fallen", [("nv500", "61/2018/NĐ-CP")]),
    ("fallen_grounds", {"agency": "Văn phòng Chính phủ"}, "key", []),
    ("cited_when_fallen", {"year": "2025"}, "key fallen", [("cb77", "61/2018/NĐ-CP")]),
    ("cited_when_fallen", {"year": "2019"}, "key", []),
    ("replaced_after_citing", {"document": "nv500"}, "distance key by", [(1, "d61", "118/2025/NĐ-CP")]),
    ("replaced_after_citing", {"document": "cb77"}, "key", []),
    (
        "weakened_grounds",
        {"document": "nv500"},
        "key what partial",
        [("d45", "EXPIRES", False), ("d61", "AMENDS", True), ("d61", "REPLACES", False)],
    ),
    ("weakened_grounds", {"document": "nv500", "as_of": "2020-01-01"}, "key", []),
    ("suspended", {}, "key by since dependants", [("q2", "1/QĐ-UBND", "2024-03-01", 1)]),
    ("suspended", {"as_of": "2024-02-29"}, "key", []),
    ("expired", {"as_of": "2025-01-01"}, "key dependants", [("d45", 1)]),
    ("expired", {"as_of": "2024-12-31"}, "key", []),
    ("not_yet_in_force", {"as_of": "2025-06-20"}, "key", [("d118",), ("q2",)]),
    ("not_yet_in_force", {"as_of": "2025-07-01"}, "key", [("q2",)]),
    ("changed_since", {"since": "2025-01-01"}, "relation key dependants", [("REPLACES", "d61", 2)]),
    ("changed_since", {"since": "2025-01-01", "until": "2025-06-30"}, "key", []),
    ("drafts_to_replace", {}, "key document dependants", [("draft", "118/2025/NĐ-CP", 2)]),
    # citations
    ("citing", {"document": "n918"}, "relation key", [("IMPLEMENTS", "nv88"), ("CITES", "nv1342"), ("IMPLEMENTS", "cb77"), ("IMPLEMENTS", "hg2150")]),
    ("citing", {"document": "n918", "since": "01/10/2025"}, "key", [("nv88",)]),
    ("cited", {"document": "tc9"}, "relation key", [("BASED_ON", "d118"), ("IMPLEMENTS", "nv1342")]),
    ("pinpoint", {"document": "d61", "place": "dieu 5"}, "fit key", [("inside", "d45"), ("inside", "nv500")]),
    ("pinpoint", {"document": "d61", "place": "khoản 2 Điều 5"}, "fit key", [("exact", "d45"), ("inside", "nv500")]),
    ("pinpoint", {"document": "law", "place": "khoản 3 Điều 5"}, "fit key", [("around", "d118")]),
    ("pinpoint", {"document": "d61", "place": "Điều 7"}, "key", []),
    ("most_cited", {"since": "2025-01-01"}, "citations key", [(4, "n918"), (3, "d118"), (2, "nv1342"), (1, "hg2150"), (1, "n30"), (1, "nv88")]),
    ("to_procure", {}, "dependants key", [(1, "d45"), (1, "n30")]),
    ("to_procure", {"least": "2"}, "key", []),
    ("co_cited", {"document": "d118", "least": "1"}, "together key", [(1, "nv1342")]),
    ("co_cited", {"document": "d118"}, "key", []),
    ("same_grounds", {"document": "hg2150", "least": "1"}, "shared key", [(1, "cb77"), (1, "nv88")]),
    # tasks
    ("deadlines", {"since": "2025-10-01"}, "due key assignees", [("2025-10-05", "t5", []), ("2025-12-15", "t4", ["Sở Nội vụ tỉnh Hà Giang"])]),
    ("deadlines", {"until": "2025-09-30"}, "key", [("t1",)]),
    ("overdue", {"as_of": "2025-10-10"}, "days key", [(5, "t5"), (10, "t1")]),
    ("overdue", {"as_of": "2025-10-10", "since": "2025-10-01"}, "key", [("t5",)]),
    ("overdue", {"as_of": "2025-10-06"}, "days key", [(6, "t1")]),  # t5 is due on a Sunday
    ("extended", {}, "due due_printed key document moved_by", [("2025-12-15", "2025-11-15", "t4", "2150/UBND-NC", "77/KH-UBND")]),
    ("extended", {"until": "2025-12-14"}, "key", []),
    (
        "open_tasks",
        {"unit": "Phòng Tổ chức", "as_of": "2025-10-10"},
        "due state key source chain",
        [
            ("2025-09-30", "overdue", "t1", "418/TB-VPCP", ["1342/SNV-CCHC", "2150/UBND-NC", "418/TB-VPCP"]),
            ("2025-12-31", "due", "t2", "418/TB-VPCP", ["1342/SNV-CCHC", "2150/UBND-NC", "418/TB-VPCP"]),
            (None, "undated", "t3", "418/TB-VPCP", ["88/SNV-VP", "418/TB-VPCP"]),  # of the office that it took in
        ],
    ),
    ("open_tasks", {"unit": "Sở Nội vụ tỉnh Hà Giang"}, "key chain", [("t4", ["2150/UBND-NC", "418/TB-VPCP"])]),
    ("without_due", {"year": "2025"}, "key", [("t3",)]),
    ("without_due", {"year": "2024"}, "key", []),
    ("unassigned", {"year": "2025"}, "key", [("t5",)]),
    ("recurring", {"unit": "Phòng Thanh tra"}, "recurrence key", [("hằng quý", "t2")]),
    ("recurring", {"unit": "Sở Nội vụ tỉnh Hà Giang"}, "key", []),
    # what needs a second look
    ("missing_middle", {"year": "2025"}, "key relation central", [("nv88", "BASED_ON", "30/TB-VPCP"), ("nv88", "IMPLEMENTS", "418/TB-VPCP")]),
    ("missing_middle", {"year": "2019"}, "key", []),
    ("missing_middle", {"year": "2016"}, "key central", [("perhaps", "57-NQ/TW")]),
    ("missing_middle", {"year": "2017"}, "key", []),  # the province's Party stands between
    ("cycles", {"year": "2024"}, "length keys relations", [(2, ["q1", "q2", "q1"], ["IMPLEMENTS", "REPLIES_TO"])]),
    ("cycles", {"year": "2025"}, "keys", []),
    ("cycles", {"year": "2017"}, "keys relations", [(["c1", "c2", "c3", "c1"], ["IMPLEMENTS", "BASED_ON", "IMPLEMENTS"])]),
    ("cited_later", {"year": "2024"}, "key cited days", [("q1", "2/QĐ-UBND", 31)]),
    ("cited_later", {"year": "2025"}, "key", [("tt4",)]),
    ("cited_later", {"year": "2019"}, "key", [("nv500",)]),
    ("cited_later", {"year": "2018"}, "key", []),
    (
        "several_dates",
        {},
        "key chosen dates",
        [
            ("n918", "2025-08-12", ["2025-08-12", "2025-08-21"]),
            ("tq9", "2016-04-01", ["2016-04-01", "2016-05-02"]),
            ("tq9+", "2016-05-02", ["2016-04-01", "2016-05-02"]),
        ],
    ),
    (
        "open_references",
        {},
        "key candidates",
        [
            ("perhaps", ["8/CV-UBND [tq8+]", "8/CV-UBND [tq8]"]),
            ("tt4", ["1/QĐ-UBND [q1]", "2/QĐ-UBND [q2]"]),
        ],
    ),
    ("drafts", {}, "key", [("draft",)]),
    ("drafts", {"since": "2025-12-01"}, "key", []),
    ("incomplete", {}, "key missing", [("draft", ["number", "date"])]),
    ("noted", {"code": "conflicting-dates"}, "key", [("tt4",)]),
    ("noted", {"code": "impossible-date"}, "key", []),
    ("orphans", {}, "key", [("alone",), ("tq9c",), ("tq9+",)]),
    # agencies
    ("agency_today", {"agency": "phong thanh tra"}, "until steps key", [("2025-12-31", 1, "tc")]),
    ("agency_today", {"agency": "UBND tinh Ha Giang"}, "until steps key", [(None, 0, "hg")]),
    (
        "issuers_over",
        {},
        "agency until heirs documents",
        [(f"Phòng Thanh tra thuộc {SO}", "2025-12-31", [f"Phòng Tổ chức thuộc {SO}"], 1)],
    ),
    ("issuers_over", {"province": "Cao Bằng"}, "agency", []),
    # figures
    (
        "by_unit",
        {"as_of": "2025-10-01"},
        "key open overdue next",
        [("cac", 1, 0, None), ("nv", 1, 0, "2025-12-15"), ("tc", 1, 1, None), ("tt", 1, 0, None)],
    ),
    ("by_unit", {"as_of": "2025-12-15"}, "key overdue next", [("cac", 0, None), ("nv", 0, "2025-12-15"), ("tc", 1, None), ("tt", 0, None)]),
    (
        "by_agency",
        {"since": "2025-01-01", "until": "2025-08-31"},
        "agency documents loaded",
        [("Văn phòng Chính phủ", 2, 1), ("Chính phủ", 1, 1), ("UBND tỉnh Cao Bằng", 1, 1), ("UBND tỉnh Hà Giang", 1, 1)],
    ),
    (
        "by_agency",
        {"until": "2016-12-31", "since": "2016-01-02"},
        "agency key documents last",
        [
            ("UBND tỉnh Tuyên Quang", "tq", 4, "2016-05-20"),
            ("Ban Chấp hành Trung ương Đảng", "tw", 1, "2016-01-02"),
            (SO, "nv", 1, "2016-06-02"),
            ("Tỉnh ủy Hà Giang", "tu", 1, "2016-01-03"),
            ("UBND tỉnh Tuyên Quang", "tq@2025-07-01", 1, "2016-10-01"),
        ],
    ),
    ("by_field", {"since": "2025-09-01"}, "field documents", [("CCHC", 1), ("VP", 1)]),
    ("in_field", {"field": "CCHC"}, "key", [("nv1342",)]),
    ("in_field", {"field": "HC"}, "key", []),
    ("by_period", {"since": "2025-10-01"}, "month level documents", [("2025-10", "department", 1), ("2025-11", "central", 1)]),
    (
        "lag",
        {"year": "2025"},
        "from_level to_level relations least median most",
        [
            ("central", "province", 2, 13, 13, 20),
            ("department", "unit", 2, 9, 9, 17),
            ("central", "department", 1, 50, 50, 50),
            ("province", "department", 1, 9, 9, 9),
        ],
    ),
    (
        "lag",
        {"year": "2017"},
        "from_level to_level relations",
        [("department", "department", 3), ("central", "department", 1), ("party", "department", 1)],
    ),
    ("slowest", {"year": "2025"}, "days key", [(50, "nv88"), (20, "cb77"), (17, "tt4"), (13, "hg2150"), (9, "nv1342"), (9, "tc9")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "parameters", "columns", "rows"),
    ANSWERS,
    ids=[f"{each[0]}-{'-'.join(each[1].values())}" for each in ANSWERS],
)
def test_a_question_finds_what_is_there_and_nothing_else(
    office: Store, question: str, parameters: dict[str, str], columns: str, rows: list[Row]
) -> None:
    answer = ask(office, question, parameters)
    assert [tuple(row[column] for column in columns.split()) for row in answer.rows] == rows
    assert all(tuple(row) == answer.columns for row in answer.rows)


@pytest.mark.parametrize(("question", "parameters"), [each[:2] for each in ANSWERS])
def test_both_engines_give_the_same_rows_in_the_same_order(
    embedded: Store, served: Store, question: str, parameters: dict[str, str]
) -> None:
    assert ask(embedded, question, parameters) == ask(served, question, parameters)


def test_every_question_has_an_answer_that_is_known() -> None:
    answered = {question for question, _, _, rows in ANSWERS if rows}
    assert answered == set(for_people())


FIRST_ANSWERS = {question: parameters for question, parameters, _, rows in reversed(ANSWERS) if rows}


@pytest.mark.parametrize(("question", "parameters"), FIRST_ANSWERS.items(), ids=FIRST_ANSWERS)
def test_the_first_rows_are_those_of_the_whole_answer(office: Store, question: str, parameters: dict[str, str]) -> None:
    """The limit is handed to the engine: what it leaves out must be what comes last."""
    whole = ask(office, question, parameters)
    for limit in (1, 2):
        cut = ask(office, question, parameters, limit=limit)
        assert cut.rows == whole.rows[:limit]
        assert cut.complete == (len(whole.rows) <= limit)
