"""A dossier says what the store says of a document or a unit, each statement with its file and page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from luocdo.cli import main
from luocdo.errors import NotFoundError
from luocdo.graph import Store, build, opened
from luocdo.queries import trace
from luocdo.queries.check import checked
from luocdo.queries.checking.issue import is_open
from luocdo.viz.dossier import gather
from luocdo.viz.dossier.gather import dossier
from luocdo.viz.dossier.model import Dossier, Task

Tell = Callable[..., Dossier]


def test_the_chain_of_a_document_has_every_step_with_its_words_and_page(tell: Tell, store: Store) -> None:
    plan = "07/KH-TTCĐS ngày 05/9/2025"
    [chain] = tell(plan).chains
    assert len([each for each in chain.up if each.depth == 0]) == len(trace(store, plan).up or ())
    [step] = [each for each in chain.up if "1187/SKHCN-VP" in each.head[1].text and each.depth == 0]
    assert step.head[0].text == "thực hiện "
    assert step.quote
    assert "1187/SKHCN-VP" in step.quote.cited
    assert step.quote.place.startswith("05-ke-hoach-07-KH-TTCDS.pdf, trang 1")


def test_a_document_is_named_as_one_cites_it_for_the_first_time(tell: Tell) -> None:
    [chain] = tell("418/TB-VPCP").chains
    assert chain.document.startswith("Thông báo số 418/TB-VPCP ngày 12/8/2025 của Văn phòng Chính phủ về “Kết luận của")


def test_a_draft_has_dots_where_its_number_will_stand(tell: Tell) -> None:
    [chain] = tell("418/TB-VPCP").chains
    drafts = [each.head[0].text for each in chain.down if "…/" in each.head[0].text]
    assert [each.partition(" của ")[0] for each in drafts] == ["Công văn số …/SKHCN-VP tháng 9/2025"]


def test_a_draft_is_a_draft_in_the_tables_too_and_a_letter_a_point(tell: Tell) -> None:
    found = tell("418/TB-VPCP")
    said = [*(task.document for task in found.tasks), *(f"{each.document} {each.message}" for each in found.issues)]
    assert not [each for each in said if "(?)" in each]
    assert "…/SKHCN-VP (dự thảo tháng 9/2025), mục 1" in said
    assert "1187/SKHCN-VP, điểm a mục 2" in said


def test_what_replaced_a_document_is_noted_beside_it_with_its_file_and_stands_among_the_sources(
    tell: Tell, examples: Path
) -> None:
    found = tell("61/2018/NĐ-CP")
    [note] = [each for each in found.chains[0].notes if "118/2025/NĐ-CP thay thế" in each]
    assert any(f"({path.name}" in note for path in examples.iterdir())
    assert any("118/2025/NĐ-CP" in source.document for source in found.sources)


def test_nothing_is_said_of_texts_that_are_missing_where_none_is(tell: Tell) -> None:
    some, every = tell("418/TB-VPCP").summary[0], tell("phong cai cach hanh chinh").summary[0]
    for summary, found in ((some, tell("418/TB-VPCP")), (every, tell("phong cai cach hanh chinh"))):
        assert ("còn lại" in summary) == any(source.state for source in found.sources)


def test_the_tasks_are_those_of_the_whole_chain_by_their_day(tell: Tell) -> None:
    found = tell("418/TB-VPCP")
    assert len(found.tasks) == len({(task.text, task.document, task.units) for task in found.tasks}) > 10
    assert all(task.place for task in found.tasks)
    dated = [each for each in found.tasks if each.due != "Không nêu hạn"]
    assert dated[0].overdue
    assert not found.tasks[-1].overdue


def test_overdue_is_what_was_due_before_the_day_of_making(tell: Tell) -> None:
    early, late = (tell("418/TB-VPCP", day) for day in ("2025-08-01", "2026-12-31"))
    assert sum(task.overdue for task in early.tasks) == 0
    assert sum(task.overdue for task in late.tasks) > 5


def test_a_unit_gets_its_tasks_with_the_chains_of_the_documents_that_give_them(tell: Tell) -> None:
    found = tell("so noi vu lam dong")
    assert found.issuer == "Sở Nội vụ tỉnh Lâm Đồng"
    assert {task.document.partition(",")[0] for task in found.tasks} == {"2150/UBND-NC"}
    assert [chain.document.partition(" ngày")[0] for chain in found.chains] == ["Công văn số 2150/UBND-NC"]
    assert not found.chains[0].down


def test_every_document_that_is_named_stands_among_the_sources_with_its_files(tell: Tell) -> None:
    found = tell("09/KH-TTLTLS")
    names = [source.document for source in found.sources]
    assert {each.head[1].text for each in found.chains[0].up} <= set(names)
    assert len(names) == len(set(names))
    assert all(bool(source.files) != bool(source.state) for source in found.sources)


def test_what_is_to_be_looked_at_comes_with_its_severity_errors_first(tell: Tell) -> None:
    found = tell("418/TB-VPCP")
    order = [("Sai", "Nghi ngờ", "Lưu ý").index(issue.severity) for issue in found.issues]
    assert order == sorted(order)
    assert order[0] == 0
    placed = [issue.place.partition(", ")[2] for issue in found.issues if issue.place]
    assert placed
    assert all(place.startswith(("trang ", "dòng ")) for place in placed)


def test_a_dossier_tells_what_the_check_of_the_store_tells_of_its_documents(
    tell: Tell, store: Store, place: Path
) -> None:
    def as_listed(words: str) -> str:
        return words.replace("…/SKHCN-VP (dự thảo tháng 9/2025)", "(?)/SKHCN-VP 9/25")

    found = tell("418/TB-VPCP")
    named = {as_listed(issue.document) for issue in found.issues}
    stored = [
        each for each in checked(store, place, "2025-11-01") if each.document and is_open(each) and each.name in named
    ]
    assert sorted(as_listed(each.message) for each in found.issues) == sorted(
        each.finding.text("vi") for each in stored
    )


WARD = """UBND TỈNH CÀ MAU
SỞ NỘI VỤ

Số: {number}/SNV-XDCQ

Cà Mau, ngày {day} tháng 9 năm 2025

V/v hồ sơ của UBND phường 5

Kính gửi: UBND phường 5 tỉnh Cà Mau.

Đề nghị UBND phường 5 tỉnh Cà Mau báo cáo số lượng hồ sơ trước ngày 30/9/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.
"""


@pytest.fixture(scope="module")
def wards(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of two letters to a ward with a number in its name."""
    folder = tmp_path_factory.mktemp("phường")
    for number, day in ((21, "05"), (22, "08")):
        (folder / f"{number}.txt").write_text(WARD.format(number=number, day=day), encoding="utf-8")
    build([folder], folder / "kho", jobs=1)
    return folder / "kho"


@pytest.mark.parametrize(("most", "whole"), [(2, True), (1, False)])
def test_a_dossier_without_the_chains_of_all_documents_of_a_unit_does_not_say_that_it_is_whole(
    wards: Path, monkeypatch: pytest.MonkeyPatch, most: int, whole: bool
) -> None:
    monkeypatch.setattr(gather, "MOST_CHAINS", most)
    with opened(wards) as graph:
        assert dossier(graph, wards, "UBND phường 5 tỉnh Cà Mau", "2025-09-20", "vi").complete is whole


@pytest.mark.parametrize("typed", ["UBND phường 5", "ủy ban nhân dân phường 5", "UBND phường 5 tỉnh Cà Mau"])
def test_the_name_of_a_unit_with_a_number_is_no_title(wards: Path, typed: str) -> None:
    with opened(wards) as graph:
        found = dossier(graph, wards, typed, "2025-09-20", "vi")
        assert dossier(graph, wards, "22/SNV-XDCQ", "2025-09-20", "vi").issuer is None
    assert found.issuer == "UBND phường 5 tỉnh Cà Mau"
    assert len(found.tasks) == 2


DRAFT = """UBND TỈNH CÀ MAU
SỞ NỘI VỤ

Số:       /SNV-VTLT

Cà Mau, ngày    tháng    năm

V/v thu thập tài liệu

Kính gửi: Các phòng thuộc Sở.

Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11/11/2011;

Sở yêu cầu các phòng nộp lưu tài liệu./.

Nơi nhận:
- Như trên;
- Lưu: VT.
"""


def test_a_draft_without_a_day_is_looked_at_as_of_the_day_of_the_dossier(tmp_path: Path) -> None:
    (tmp_path / "dự thảo.txt").write_text(DRAFT, encoding="utf-8")
    build([tmp_path], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as graph:
        before, after = (
            dossier(graph, tmp_path / "kho", "(?)/SNV-VTLT", made, "vi") for made in ("2025-03-01", "2025-09-01")
        )
    assert not [each for each in before.issues if "hết hiệu lực" in each.message]
    assert [each.document for each in after.issues if "hết hiệu lực" in each.message] == ["…/SNV-VTLT"]


def test_what_is_wrong_stands_beside_a_document_in_the_words_of_the_table(tell: Tell) -> None:
    found = tell("418/TB-VPCP")
    beside = {note for step in found.chains[0].down for note in step.notes}
    errors = {issue.message for issue in found.issues if issue.severity == "Sai"}
    assert beside
    assert beside <= errors


def test_what_only_a_draft_orders_is_said_to_be_of_one_and_an_ended_agency_to_be_another_today(tell: Tell) -> None:
    assert [task.state for task in tell("418/TB-VPCP").tasks].count("Dự thảo") == 3
    notes = [note for task in tell("145/KH-UBND ngày 18/3/2024").tasks for note in task.notes]
    assert any("nay chủ yếu là Sở Khoa học và Công nghệ tỉnh Hà Tĩnh" in note for note in notes)


def test_a_deadline_later_than_that_of_the_superior_is_told(tmp_path: Path) -> None:
    order = "1. {} kiểm kê toàn bộ phông lưu trữ giấy dó, báo cáo {} trước ngày {}."
    above = "TỈNH HÀ TĨNH\n\nSố: 71/UBND-NC\n\nHà Tĩnh, ngày 04 tháng 8 năm 2025\n\nKính gửi: Các sở.\n\nUBND tỉnh yêu cầu:\n\n"
    below = (
        "TỈNH HÀ TĨNH\nSỞ NỘI VỤ\n\nSố: 302/SNV-VP\n\nHà Tĩnh, ngày 12 tháng 8 năm 2025\n\nKính gửi: Các phòng.\n\n"
        "Thực hiện Công văn số 71/UBND-NC ngày 04/8/2025 của UBND tỉnh Hà Tĩnh, Sở yêu cầu:\n\n"
    )
    folder = tmp_path / "cong-van"
    folder.mkdir()
    (folder / "1.txt").write_text(f"ỦY BAN NHÂN DÂN\n{above}{order.format('Các sở', 'UBND tỉnh', '10/9/2025')}")
    (folder / "2.txt").write_text(f"UBND {below}{order.format('Các phòng', 'Sở', '12/9/2025')}")
    build([folder], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as graph:
        issues = dossier(graph, tmp_path / "kho", "302/SNV-VP", "2025-08-20", "vi").issues
    assert any("12/9/2025 muộn hơn hạn 10/9/2025" in each.message for each in issues)


def test_what_somebody_dismissed_is_left_out(tmp_path: Path, examples: Path) -> None:
    place, report = tmp_path / "kho", "268/BC-SKHCN"
    build([examples / "14-bao-cao-268-BC-SKHCN.txt"], place, jobs=1)

    def noted() -> list[str]:
        with opened(place) as graph:
            return [each.message for each in dossier(graph, place, report, "2025-11-01", "vi").issues]

    before = noted()
    words = ["dismiss", report, "impossible-date", "ngày 31/9/2025", "--because", "bản gốc ghi vậy"]
    assert CliRunner().invoke(main, ["decide", *words, "--store", str(place)]).exit_code == 0
    assert [each for each in before if each not in noted()] == ["Ngày không có thật: ngày 31/9/2025."]


def test_what_somebody_decided_of_a_task_is_told_and_the_task_is_not_overdue(tmp_path: Path, examples: Path) -> None:
    place, letter = tmp_path / "kho", "1342/SNV-CCHC"
    build([examples / "07-cong-van-1342-SNV-CCHC.html"], place, jobs=1)

    def third(words: str) -> Task:
        with opened(place) as graph:
            return next(
                each for each in dossier(graph, place, words, "2026-11-01", "vi").tasks if "mục 3" in each.document
            )

    assert third(letter).overdue
    words = ["decide", "done", letter, "3", "--because", "đã báo cáo", "--by", "Lan"]
    assert CliRunner().invoke(main, [*words, "--store", str(place)]).exit_code == 0
    for about in (letter, "phong cai cach hanh chinh"):
        found = third(about)
        assert (found.overdue, found.state) == (False, "Đã xong")
        assert "Lan" in found.notes[0]
        assert "đã báo cáo" in found.notes[0]


def test_a_dossier_speaks_english_too(tell: Tell) -> None:
    found = tell("418/TB-VPCP", lang="en")
    assert found.subject.startswith("The chain of and the tasks by Thông báo 418/TB-VPCP of 12/8/2025")


def test_what_is_neither_document_nor_unit_is_unknown(tell: Tell) -> None:
    with pytest.raises(NotFoundError):
        tell("12345/QĐ-KHONG")
