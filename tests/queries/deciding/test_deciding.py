"""What an officer decides is in the graph at once, is told, survives every rebuild, and can be taken back."""

import json
import re
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from luocdo.errors import DecisionError, StoreError
from luocdo.graph import build, canonical_lines, opened
from luocdo.graph.decisions.journal import decide, read_journal
from luocdo.graph.decisions.model import Handle, Merge
from luocdo.graph.stores.lock import hold
from luocdo.queries.deciding.deciding import Effect, Standing, put_down, standings, take_back
from luocdo.queries.deciding.verdicts import apart, correct, merge, reject, resolve
from luocdo.queries.naming.lookup import lookup

LETTER = """UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: {number}
Hà Giang, ngày 16 tháng 9 năm 2025

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện {cited}, Sở yêu cầu các phòng báo cáo trước ngày 30/9/2025.
"""
REPORT = "14-bao-cao-268-BC-SKHCN.txt"
PLAN, OTHER_PLAN = "145/KH-UBND 18/3/2024", "145/KH-UBND 19/3/2024"


def graph_of(url: Path | str) -> list[str]:
    with opened(url) as store:
        return list(canonical_lines(store))


def lan(url: Path | str, verdict: Callable) -> Effect:
    return put_down(url, verdict, who="Lan", why="đã đối chiếu bản gốc")


def stood(url: Path | str, *, every: bool = False) -> list[Standing]:
    with opened(url) as store:
        return standings(store, url, every=every)


def relations(url: Path, number: str) -> set[tuple[str, str]]:
    asked = "MATCH (s:Document {number: $number})-[e]->(t:Document) RETURN type(e) AS kind, t.number AS number"
    with opened(url) as store:
        return {(str(row["kind"]), str(row["number"])) for row in store.read(asked, {"number": number})}


def test_a_merge_makes_one_document_says_so_and_goes_without_a_trace_when_it_is_taken_back(url: Path) -> None:
    before = graph_of(url)
    effect = lan(url, lambda store: merge(store, PLAN, OTHER_PLAN))
    assert (len(effect.before), len(effect.after), effect.gone > 0) == (2, 1, True)
    assert effect.after[0].status == "loaded"
    undone = lan(url, take_back(effect.decision.id))
    assert (len(undone.before), len(undone.after)) == (1, 2)
    assert graph_of(url) == before


def test_a_document_is_still_found_by_the_number_that_was_a_misprint(url: Path) -> None:
    lan(url, lambda store: correct(store, "96/QĐ-SKHNC", "số", "96/QĐ-SKHCN"))
    with opened(url) as store:
        assert lookup(store, "96 qd skhnc").number == "96/QĐ-SKHCN"


VERDICTS = {
    "merge": lambda store: merge(store, PLAN, OTHER_PLAN),
    "apart": lambda store: apart(store, PLAN, OTHER_PLAN),
    "set": lambda store: correct(store, "268 bc skhcn", "ngày", "26/10/2025"),
    "resolve": lambda store: resolve(store, "1420/SNV-CCHC", "1342/SNV-CCHC", "1342/SNV-CCHC"),
    "reject": lambda store: reject(store, "1420/SNV-CCHC", "MAY_BE", "1342/SNV-CCHC"),
}


@pytest.mark.parametrize("kind", VERDICTS)
def test_every_kind_of_decision_survives_the_loss_of_the_graph_and_can_be_taken_back(
    url: Path, dispatches: Path, kind: str
) -> None:
    before = graph_of(url)
    effect = lan(url, VERDICTS[kind])
    decided = graph_of(url)
    assert decided != before
    shutil.rmtree(url / "graph")
    build([dispatches], url, jobs=1)
    assert graph_of(url) == decided
    [standing] = stood(url)
    assert standing.state == "in force"
    lan(url, take_back(effect.decision.id))
    assert graph_of(url) == before
    assert [each.state for each in stood(url, every=True)] == ["undone"]


def test_decisions_are_taken_held_and_taken_back_on_either_engine(place: str, dispatches: Path) -> None:
    build([dispatches], place, jobs=1)
    before = graph_of(place)
    taken = [lan(place, VERDICTS[kind]).decision.id for kind in ("merge", "set", "resolve")]
    decided = graph_of(place)
    build([dispatches], place, jobs=1)
    assert graph_of(place) == decided
    assert {each.state for each in stood(place)} == {"in force"}
    for identity in reversed(taken):
        lan(place, take_back(identity))
    assert graph_of(place) == before != decided


def test_decisions_taken_before_any_file_came_give_the_same_graph_in_any_order_of_builds(
    url: Path, dispatches: Path, tmp_path: Path
) -> None:
    whats = [lan(url, VERDICTS[kind]).decision.what for kind in ("merge", "set", "resolve")]
    later = tmp_path / "later.store"
    build([dispatches / "09-ke-hoach-145-KH-UBND.docx"], later, jobs=1)
    for what in whats:
        decide(later, what, who="Lan", why="đã đối chiếu bản gốc", when="2026-11-28T08:00:00+07:00")
    for name in sorted(dispatches.iterdir(), reverse=True):
        build([name], later, jobs=1)
    assert _without_times(graph_of(later)) == _without_times(graph_of(url))


def _without_times(lines: list[str]) -> list[str]:
    return [re.sub(r'(\\"when\\": \\")[^"\\]*', r"\1", line) for line in lines]


def test_a_decision_about_documents_that_are_not_there_waits_and_says_so(url: Path) -> None:
    letter = "Công văn 4704/UBND-NC ngày 15/9/2023 của UBND tỉnh Hà Giang"
    effect = lan(url, lambda store: merge(store, letter, letter.replace("4704", "4740")))
    assert effect.decision.what.documents[0].key == "ubnd tỉnh hà giang|công văn|4704|ubnd-nc|2023"
    assert [each.state for each in stood(url)] == ["waiting"]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        (
            "Báo cáo 268/BC-SKHCN ngày 25/9/2025 của Sở Khoa học và Công nghệ tỉnh Lào Cai",
            "sở khoa học và công nghệ tỉnh lào cai@2025-07-01|báo cáo|268|bc-skhcn|2025",
        ),
        ("145/KH-UBND ngày 18/3/2024 của UBND tỉnh Lào Cai", "ubnd tỉnh lào cai|kế hoạch|145|kh-ubnd|2024"),
        (
            "145/KH-UBND ngày 20/3/2024 của UBND tỉnh Hà Tĩnh",
            "ubnd tỉnh hà tĩnh|kế hoạch|145|kh-ubnd|2024|2024-03-20",
        ),
    ],
)
def test_a_document_of_another_agency_or_day_than_those_that_are_there_waits_and_they_stay_as_they_are(
    url: Path, typed: str, key: str
) -> None:
    before = graph_of(url)
    effect = lan(url, lambda store: correct(store, typed, "title", "Trích yếu khác"))
    assert (effect.decision.what.document.key, effect.waits) == (key, True)
    assert graph_of(url) == before


@pytest.mark.parametrize("typed", ["Nghị quyết 268/BC-SKHCN", "Nghị quyết 145/KH-UBND ngày 18/3/2024"])
def test_a_number_is_of_no_document_whose_type_its_letters_exclude(url: Path, typed: str) -> None:
    with pytest.raises(DecisionError, match=r"268/BC-SKHCN \(|145/KH-UBND \(") as caught:
        lan(url, lambda store: correct(store, typed, "title", "Trích yếu khác"))
    assert caught.value.code == "unknown-to-decide"


def test_a_document_of_another_agency_may_be_merged_and_kept_apart(url: Path) -> None:
    other = "145/KH-UBND ngày 18/3/2024 của UBND tỉnh Lào Cai"
    assert lan(url, lambda store: apart(store, PLAN, other)).decision.what.documents[1].key.startswith("ubnd tỉnh lào")


def test_a_relation_that_a_document_does_not_have_cannot_be_rejected(url: Path) -> None:
    with pytest.raises(DecisionError) as caught:
        lan(url, lambda store: reject(store, "268/BC-SKHCN", "REPEALS", PLAN))
    assert caught.value.code == "unknown-relation"
    assert stood(url) == []


def test_what_a_merge_taken_back_leaves_is_told_with_the_part_that_came_meanwhile(
    url: Path, dispatches: Path, tmp_path: Path
) -> None:
    later = "Công văn 77/UBND-KT ngày 10/9/2025 của UBND tỉnh Hà Giang"
    citing = tmp_path / "dẫn.txt"
    citing.write_text(LETTER.format(number="31/STC-VP", cited=later.replace("10/9", "11/9")), encoding="utf-8")
    build([dispatches, citing], url, jobs=1)
    merged = lan(url, lambda store: merge(store, "77/UBND-KT", later))
    (tmp_path / "đến sau.txt").write_text(LETTER.format(number="32/STC-VP", cited=later), encoding="utf-8")
    build([dispatches, tmp_path / "đến sau.txt"], url, jobs=1)
    undone = lan(url, take_back(merged.decision.id))
    assert (len(undone.before), len(undone.after)) == (1, 2)


def test_a_corrected_date_may_be_typed_as_officers_write_it(url: Path) -> None:
    effect = lan(url, lambda store: correct(store, "268/BC-SKHCN", "ngày ban hành", "26/10/2025"))
    assert effect.decision.what.value == "2025-10-26"
    assert effect.decision.what.was == "2025-09-25"
    with opened(url) as store:
        assert lookup(store, "268/BC-SKHCN").date == "2025-10-26"


def test_a_document_whose_first_correction_is_taken_back_is_not_told_as_lost(url: Path) -> None:
    first = lan(url, lambda store: correct(store, "268/BC-SKHCN", "ngày", "26/10/2024"))
    lan(url, lambda store: correct(store, "268/BC-SKHCN", "số", "269/BC-SKHCN"))
    undone = lan(url, take_back(first.decision.id))
    assert [(card.number, card.date) for card in undone.after] == [("269/BC-SKHCN", "2025-09-25")]
    assert len(undone.before) == 1


def test_a_resolved_reference_becomes_a_relation(url: Path) -> None:
    assert ("MAY_BE", "1342/SNV-CCHC") in relations(url, "1420/SNV-CCHC")
    lan(url, VERDICTS["resolve"])
    kinds = {kind for kind, number in relations(url, "1420/SNV-CCHC") if number == "1342/SNV-CCHC"}
    assert kinds
    assert "MAY_BE" not in kinds


@pytest.mark.parametrize("typed", ["Sở Nội vụ tỉnh Lâm Đồng", "so noi vu lam dong", "Giám đốc Sở Nội vụ tỉnh Lâm Đồng"])
def test_an_issuer_is_decided_by_the_full_name_of_a_known_agency(url: Path, typed: str) -> None:
    with opened(url) as store:
        assert correct(store, "268/BC-SKHCN", "cơ quan", typed).value == "Sở Nội vụ tỉnh Lâm Đồng"


def test_a_name_of_several_documents_lists_them_with_their_keys(url: Path) -> None:
    with pytest.raises(DecisionError, match=r"\[ubnd tỉnh hà tĩnh\|kế hoạch\|145\|kh-ubnd\|2024\|2024-03-19\]"):
        lan(url, lambda store: correct(store, "145/KH-UBND", "date", "18/3/2024"))


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        (lambda store: merge(store, PLAN, PLAN), "one-already"),
        (lambda store: merge(store, PLAN, "1342/SNV-CCHC"), "look-different"),
        (lambda store: apart(store, PLAN, PLAN), "not-told-apart"),
        (lambda store: merge(store, PLAN, "không có số nào"), "unknown-to-decide"),
        (lambda store: correct(store, "268/BC-SKHCN", "màu", "đỏ"), "unknown-field"),
        (lambda store: correct(store, "268/BC-SKHCN", "date", "31/9/2025"), "wrong-value"),
        (lambda store: correct(store, "268/BC-SKHCN", "number", "không số"), "wrong-value"),
        (lambda store: correct(store, "268/BC-SKHCN", "signer", " "), "empty-value"),
        (lambda store: correct(store, "268/BC-SKHCN", "cơ quan", "abc xyz"), "unknown-issuer"),
        (lambda store: resolve(store, "1420/SNV-CCHC", "99/XX-YY", PLAN), "unknown-reference"),
        (lambda store: reject(store, "1420/SNV-CCHC", "REPEALS", "1342/SNV-CCHC"), "unknown-relation"),
    ],
)
def test_what_cannot_be_decided_is_refused_and_leaves_nothing_behind(url: Path, verdict: Callable, code: str) -> None:
    with pytest.raises(DecisionError) as caught:
        lan(url, verdict)
    assert caught.value.code == code
    assert read_journal(url).decisions == ()


def test_a_contradiction_is_refused_with_the_number_of_the_earlier_decision(url: Path) -> None:
    first = lan(url, VERDICTS["apart"])
    with pytest.raises(DecisionError, match=f"quyết định {first.decision.id} của Lan"):
        lan(url, VERDICTS["merge"])


def test_a_decision_beside_a_build_is_written_down_and_holds_from_the_next_build_on(
    url: Path, dispatches: Path
) -> None:
    with hold(url):
        effect = lan(url, VERDICTS["merge"])
    assert effect.later is not None
    assert len(read_journal(url).in_force) == 1
    build([dispatches], url, jobs=1)
    assert [each.state for each in stood(url)] == ["in force"]


def test_where_the_graph_cannot_be_brought_up_the_error_says_that_the_decision_stands(
    url: Path, dispatches: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise StoreError("disk-full", store=url, reason="No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("luocdo.queries.deciding.deciding.bring_up", full)
        with pytest.raises(StoreError) as caught:
            lan(url, VERDICTS["merge"])
    [written] = read_journal(url).in_force
    assert (caught.value.code, caught.value.facts["id"]) == ("decided-not-shown", written.id)
    assert "Giải phóng chỗ trống" in caught.value.text("vi")
    assert "Make room" in caught.value.text("en")
    build([dispatches], url, jobs=1)
    assert [each.state for each in stood(url)] == ["in force"]


def test_copies_that_differ_are_kept_apart_by_their_files(url: Path, dispatches: Path, tmp_path: Path) -> None:
    copy = tmp_path / "bản hai.txt"
    text = (dispatches / REPORT).read_text(encoding="utf-8")
    copy.write_text(f"{text}\n", encoding="utf-8")
    build([dispatches, copy], url, jobs=1)
    effect = lan(url, lambda store: apart(store, REPORT, "bản hai.txt"))
    assert (len(effect.before), len(effect.after)) == (1, 2)


DISTRICT = """ỦY BAN NHÂN DÂN
HUYỆN CHÂU THÀNH
-------
Số: 57/BC-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Châu Thành, ngày 12 tháng 3 năm 2024

BÁO CÁO
Kết quả trồng cây đầu xuân

Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024, huyện đã trồng {trees} cây.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Văn Bình
"""


def test_two_letters_that_agree_in_all_but_their_place_are_two_once_a_person_says_where_each_is_from(
    url: Path, dispatches: Path, tmp_path: Path
) -> None:
    for trees in (300, 400):
        (tmp_path / f"cây {trees}.txt").write_text(DISTRICT.format(trees=trees), encoding="utf-8")
    build([dispatches, *tmp_path.glob("cây*.txt")], url, jobs=1)
    with opened(url) as store, pytest.raises(DecisionError, match="decide set") as caught:
        apart(store, "cây 300.txt", "cây 400.txt")
    assert caught.value.code == "no-place-tells-apart"
    issuers = {300: "UBND huyện Châu Thành tỉnh Tiền Giang", 400: "UBND huyện Châu Thành tỉnh Sóc Trăng"}
    for trees, issuer in issuers.items():
        lan(url, partial(correct, number=f"cây {trees}.txt", field="cơ quan", value=issuer))
    asked = "MATCH (d:Document {number: '57/BC-UBND'}) RETURN d.issuer AS issuer, d.files AS files"
    with opened(url) as store:
        files = {
            row["issuer"]: [Path(file["path"]).name for file in json.loads(str(row["files"]))]
            for row in store.read(asked)
        }
    assert files == {issuer: [f"cây {trees}.txt"] for trees, issuer in issuers.items()}


def test_the_files_of_what_was_merged_are_not_kept_apart_before_the_merge_is_taken_back(
    url: Path, dispatches: Path, tmp_path: Path
) -> None:
    twin = tmp_path / "bản tỉnh kia.txt"
    twin.write_text((dispatches / REPORT).read_text(encoding="utf-8").replace("268/", "269/"), encoding="utf-8")
    build([dispatches, twin], url, jobs=1)
    lan(url, lambda store: merge(store, "268/BC-SKHCN", "269/BC-SKHCN"))
    with opened(url) as store:
        parted = apart(store, REPORT, twin.name)
    assert [each.name.rpartition(": ")[2] for each in parted.documents] == [REPORT, twin.name]
    with pytest.raises(DecisionError, match="decide undo 1"):
        lan(url, lambda _: parted)
    assert [each.decision.what.kind for each in stood(url)] == ["merge"]


def test_a_draft_named_by_its_key_is_still_meant_when_a_later_decision_gives_it_another_key(
    url: Path, dispatches: Path, tmp_path: Path
) -> None:
    for number in ("        /STC-KH", "77/STC-KH"):
        paper = LETTER.format(number=number, cited="Thông báo số 372/TB-VPCP ngày 09/9/2025 của Văn phòng Chính phủ")
        (tmp_path / f"công văn {len(number)}.txt").write_text(paper, encoding="utf-8")
    build([dispatches, *tmp_path.glob("công văn*.txt")], url, jobs=1)
    asked = "MATCH (d:Document {status: 'provisional', symbol: 'STC-KH'}) RETURN d.key AS key"
    with opened(url) as store:
        [key] = [str(row["key"]) for row in store.read(asked)]
    lan(url, lambda store: merge(store, "77/STC-KH", key))
    lan(url, lambda store: correct(store, "công văn 15.txt", "title", "Rà soát dự toán cuối năm"))
    with opened(url) as store:
        assert store.read(asked) == []
    assert [standing.state for standing in stood(url)] == ["in force", "in force"]


def test_an_unfinished_line_is_told_by_the_next_build(url: Path, dispatches: Path) -> None:
    decide(url, Merge(documents=(Handle(key="a|b|c|d|e"), Handle(key="a|b|c|d|f"))), who="Lan", why="x")
    with (url / "decisions.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id":"2"')
    assert [note.code for note in build([dispatches], url, jobs=1).unread] == ["torn-decision"]
