"""What people decided is kept line by line, whoever writes, whatever kills the program, whatever an editor does."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from luocdo.errors import DecisionError
from luocdo.extract.model import Relation
from luocdo.graph.decisions.journal import TORN, decide, read_journal
from luocdo.graph.decisions.model import Apart, Correction, Handle, Merge, Rejection, Resolution, Undo, Words
from luocdo.graph.stores.workspace import DECISIONS

A = Handle(key="ubnd tỉnh hà giang|công văn|2150|ubnd-nc|2023", date="2023-09-05", texts=("ab12",))
B = Handle(key="ubnd tỉnh hà giang|công văn|2105|ubnd-nc|2023")
C = Handle(key="ubnd tỉnh hà giang|công văn|2015|ubnd-nc|2023")
TWIN = Handle(key="ubnd tỉnh cà mau|công văn|2150|ubnd-nc|2023", texts=("cd34",))
MERGE = Merge(documents=(A, B))


def lan(folder: Path, what, why="bản quét đọc nhầm số"):
    return decide(folder, what, who="Nguyễn Thị Lan", why=why)


def test_a_decision_comes_back_as_it_was_taken(tmp_path: Path) -> None:
    taken = decide(tmp_path, MERGE, who="Lan", why="in nhầm", when="2026-11-28T10:00:00+07:00")
    assert read_journal(tmp_path).in_force == (taken,)
    assert json.loads((tmp_path / DECISIONS).read_text(encoding="utf-8"))["what"]["documents"][0]["key"] == A.key


def test_nothing_was_decided_where_there_is_no_file(tmp_path: Path) -> None:
    assert read_journal(tmp_path).decisions == ()


def test_what_was_taken_back_is_still_told_but_no_longer_in_force(tmp_path: Path) -> None:
    merged = lan(tmp_path, MERGE)
    undone = lan(tmp_path, Undo(decision=merged.id), why="hai văn bản thật")
    journal = read_journal(tmp_path)
    assert journal.in_force == ()
    assert [each.undone_by for each in journal.decisions] == [undone.id, None]
    assert lan(tmp_path, MERGE).id not in (merged.id, undone.id)


def test_a_decision_that_is_not_in_force_cannot_be_taken_back(tmp_path: Path) -> None:
    merged = lan(tmp_path, MERGE)
    lan(tmp_path, Undo(decision=merged.id))
    for name in (merged.id, "99"):
        with pytest.raises(DecisionError, match=name):
            lan(tmp_path, Undo(decision=name))


def test_the_same_is_not_decided_twice(tmp_path: Path) -> None:
    lan(tmp_path, MERGE)
    with pytest.raises(DecisionError, match="Nguyễn Thị Lan"):
        lan(tmp_path, MERGE)
    assert len(read_journal(tmp_path).decisions) == 1


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ([MERGE], Apart(documents=(B, A))),
        ([Apart(documents=(A, B))], MERGE),
        ([MERGE, Merge(documents=(B, C))], Apart(documents=(A, C))),
        ([MERGE, Apart(documents=(A, C))], Merge(documents=(C, B))),
        ([Merge(documents=(A, TWIN))], Apart(documents=(A, TWIN.model_copy(update={"key": f"{A.key}|cd34"})))),
        (
            [Correction(document=A, field="date", value="2023-09-05")],
            Correction(document=A, field="date", value="2023-09-06"),
        ),
        (
            [Resolution(document=A, reference=Words(words="Kế hoạch 15"), target=B)],
            Resolution(document=A, reference=Words(words="Kế hoạch 15"), target=C),
        ),
        (
            [Rejection(source=A, relation="MAY_BE", target=B)],
            Resolution(document=A, reference=Words(words="Kế hoạch 15"), target=B),
        ),
    ],
)
def test_a_decision_that_contradicts_an_earlier_one_is_refused(tmp_path: Path, earlier, later) -> None:
    for what in earlier:
        lan(tmp_path, what)
    before = (tmp_path / DECISIONS).read_bytes()
    with pytest.raises(DecisionError, match="quyết định"):
        lan(tmp_path, later)
    assert (tmp_path / DECISIONS).read_bytes() == before


@pytest.mark.parametrize(
    "rejected",
    [
        Rejection(source=A, relation="MAY_BE", target=C),
        Rejection(source=C, relation="MAY_BE", target=B),
        Rejection(source=A, relation=Relation.REPEALS, target=B),
    ],
)
def test_what_was_rejected_of_other_documents_or_as_a_relation_forbids_no_meaning(
    tmp_path: Path, rejected: Rejection
) -> None:
    lan(tmp_path, rejected)
    lan(tmp_path, Resolution(document=A, reference=Words(words="Kế hoạch 15"), target=B))
    assert len(read_journal(tmp_path).in_force) == 2


def test_copies_of_one_of_two_merged_documents_may_be_kept_apart(tmp_path: Path) -> None:
    copies = A.model_copy(update={"texts": ("ab12", "ef56")})
    lan(tmp_path, Merge(documents=(copies, TWIN)))
    lan(tmp_path, Apart(documents=(A, A.model_copy(update={"key": f"{A.key}|ef56", "texts": ("ef56",)}))))
    assert len(read_journal(tmp_path).in_force) == 2


def test_contradictions_written_by_hand_are_named_and_can_be_taken_back(tmp_path: Path) -> None:
    lan(tmp_path, MERGE)
    by_hand = {"id": "7", "who": "Minh", "when": "2026-11-28", "why": "hai tỉnh"}
    with (tmp_path / DECISIONS).open("a", encoding="utf-8") as file:
        file.write(json.dumps({**by_hand, "what": {"kind": "apart", "documents": [A.key, B.key]}}) + "\n")
    with pytest.raises(DecisionError, match="1 và 7"):
        read_journal(tmp_path)
    lan(tmp_path, Undo(decision="7"))
    assert [each.what for each in read_journal(tmp_path).in_force] == [MERGE]


def test_an_unfinished_last_line_is_told_of_and_put_aside_by_the_next_decision(tmp_path: Path) -> None:
    first = lan(tmp_path, MERGE)
    left = '{"id":"2","who":"Nguyễ'.encode()[:-1]
    with (tmp_path / DECISIONS).open("ab") as file:
        file.write(left)
    assert read_journal(tmp_path).torn == left
    second = lan(tmp_path, Apart(documents=(A, C)))
    journal = read_journal(tmp_path)
    assert journal.in_force == (first, second)
    assert not journal.torn
    assert (tmp_path / TORN).read_bytes() == left + b"\n"


def test_an_editor_may_leave_out_the_last_line_break_and_write_as_windows_does(tmp_path: Path) -> None:
    first = lan(tmp_path, MERGE)
    text = (tmp_path / DECISIONS).read_text(encoding="utf-8")
    (tmp_path / DECISIONS).write_bytes(b"\xef\xbb\xbf\r\n" + text.rstrip("\n").encode())
    second = lan(tmp_path, Apart(documents=(A, C)))
    assert read_journal(tmp_path).in_force == (first, second)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("{not json}", "JSON"),
        ('{"id":"9","who":"M","when":"2026-11-28","what":{"kind":"undo","decision":"1"}}', "why"),
        ('{"id":"9","who":"M","when":"hôm qua","why":"x","what":{"kind":"undo","decision":"1"}}', "when"),
        ('{"id":"9","who":"M","when":"2026-11-28","why":"x","what":{"kind":"undo","decision":"5"}}', "what.decision"),
        ('{"id":"1","who":"M","when":"2026-11-28","why":"x","what":{"kind":"undo","decision":"1"}}', "id"),
        (
            '{"id":"9","who":"M","when":"2026-11-28","why":"x","what":{"kind":"merge","documents":["a","b"]}}',
            "what.merge.documents.0.key",
        ),
    ],
)
def test_a_wrong_line_is_named_by_its_number_and_field_and_nothing_is_lost(tmp_path: Path, line, field) -> None:
    lan(tmp_path, MERGE)
    with (tmp_path / DECISIONS).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    before = (tmp_path / DECISIONS).read_bytes()
    with pytest.raises(DecisionError, match="dòng 3") as caught:
        read_journal(tmp_path)
    assert str(caught.value.facts["field"]).startswith(field)
    with pytest.raises(DecisionError, match="dòng 3"):
        lan(tmp_path, Apart(documents=(A, C)))
    assert (tmp_path / DECISIONS).read_bytes() == before


def test_a_day_that_is_none_is_a_wrong_line(tmp_path: Path) -> None:
    lan(tmp_path, Correction(document=A, field="date", value="2023-09-05"))
    file = tmp_path / DECISIONS
    file.write_text(file.read_text(encoding="utf-8").replace('"2023-09-05"}}', '"31/02/2023"}}'), encoding="utf-8")
    with pytest.raises(DecisionError, match=r"what\.set"):
        read_journal(tmp_path)


def test_many_who_decide_at_once_all_get_a_line_and_a_number(tmp_path: Path) -> None:
    others = [Handle(key=f"ubnd tỉnh hà giang|công văn|{serial}|ubnd-nc|2023") for serial in map(str, range(1, 25))]
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda other: lan(tmp_path, Apart(documents=(A, other))), others))
    assert {each.id for each in taken} == {str(number) for number in range(1, 25)}
    assert {each.what for each in read_journal(tmp_path).in_force} == {each.what for each in taken}
