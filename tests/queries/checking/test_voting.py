"""Of the days that texts give to one number the one that is probably a slip is told, once, where it stands."""

import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from luocdo.cli import main
from luocdo.graph import build, opened
from luocdo.queries.check import checked
from luocdo.queries.checking.issue import Issue, is_open
from luocdo.queries.checking.over_drafts import check_drafts

TODAY = "2025-12-01"
LETTER = (
    "UBND TỈNH HÀ TĨNH\nSỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    "Số: {number}/SNV-VP\nV/v {title}\n\nHà Tĩnh, ngày {day}\n\nKính gửi: Các phòng thuộc Sở.\n\n{body}\n\n"
    "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nPhan Thị Mận\n"
)
CITED = "Thực hiện Công văn số 2077/UBND-NC {}của UBND tỉnh{}, Sở yêu cầu các phòng rà soát hồ sơ."
ABOUT = " về thu nộp tài liệu quý hiếm"
Told = Callable[[Path], list[Issue]]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of four letters: two give a number one day, one another day, one none."""
    folder = tmp_path_factory.mktemp("cong-van")
    days = {
        "301": ("ngày 21/4/2025 ", ABOUT),
        "302": ("ngày 21/4/2025 ", ""),
        "303": ("ngày 27/4/2025 ", ""),
        "304": ("", ""),
    }
    for number, (day, title) in days.items():
        text = LETTER.format(
            number=number, title=f"việc {number}", day="12 tháng 5 năm 2025", body=CITED.format(day, title)
        )
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    build([folder], folder / "kho.store", jobs=1)
    return folder


def in_store(folder: Path) -> list[Issue]:
    with opened(folder / "kho.store") as store:
        return list(checked(store, folder / "kho.store", TODAY))


def as_drafts(folder: Path) -> list[Issue]:
    with opened(folder / "kho.store") as store:
        return check_drafts(sorted(folder.glob("*.txt")), store, folder / "kho.store", TODAY).issues


@pytest.mark.parametrize("told", [in_store, as_drafts])
def test_the_day_that_fewer_give_is_told_once_with_the_other_one(told: Told, place: Path) -> None:
    of_days = [
        each for each in told(place) if each.finding.code in ("date-outvoted", "conflicting-dates-across-documents")
    ]
    [odd] = of_days
    assert str(odd.file).endswith("303.txt")
    facts = odd.finding.facts
    assert (facts["date"], facts["known"], facts["votes"]) == ("27/4/2025", "21/4/2025", "2")


@pytest.mark.parametrize("told", [in_store, as_drafts])
def test_who_cites_the_number_without_a_day_is_told_which_one_it_probably_is(told: Told, place: Path) -> None:
    doubts = [each for each in told(place) if each.finding.code in ("ambiguous-reference", "uncertain-reference")]
    [doubt] = doubts
    assert str(doubt.file).endswith("304.txt")
    assert "ngày 21/4/2025" in doubt.finding.facts["candidates"]
    assert "27/4/2025" not in doubt.finding.facts["candidates"]


def test_a_person_may_settle_which_day_it_is(place: Path) -> None:
    [odd] = [each for each in in_store(place) if each.finding.code == "date-outvoted"]
    assert any("21/4/2025" in line for line in odd.decide)


def test_of_two_letters_that_give_their_own_day_neither_is_a_slip_and_only_what_they_are_to_each_other_is_asked(
    tmp_path: Path,
) -> None:
    for day, title in (("12", "rà soát quy hoạch bến xe"), ("14", "nghiệm thu cầu treo dân sinh")):
        text = LETTER.format(number="88", title=title, day=f"{day} tháng 5 năm 2025", body="Các phòng báo cáo.")
        (tmp_path / f"{day}.txt").write_text(text, encoding="utf-8")
    body = "Thực hiện Công văn số 88/SNV-VP ngày 12/5/2025 của Sở và Công văn số 88/SNV-VP ngày 28/6/2025, các phòng báo cáo."
    text = LETTER.format(number="95", title="báo cáo", day="20 tháng 5 năm 2025", body=body)
    (tmp_path / "95.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    told = [each for each in in_store(tmp_path) if each.finding.facts.get("number") == "88/SNV-VP"]
    assert not [each for each in told if each.finding.code == "date-outvoted"]
    doubts = [each for each in told if each.finding.code == "conflicting-dates-across-documents"]
    assert doubts
    assert {len(each.decide) for each in doubts} == {2}


def test_where_as_many_give_either_day_both_are_told(tmp_path: Path) -> None:
    for number, day in (("301", "21/4/2025"), ("302", "27/4/2025")):
        body = CITED.format(f"ngày {day} ", ABOUT)
        text = LETTER.format(number=number, title=f"việc {number}", day="12 tháng 5 năm 2025", body=body)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    codes = [each.finding.code for each in in_store(tmp_path)]
    assert codes.count("conflicting-dates-across-documents") == 2
    assert "date-outvoted" not in codes


def test_the_day_of_one_number_says_nothing_of_another_number(tmp_path: Path) -> None:
    ours, other = CITED, CITED.replace("2077", "2088")
    bodies = [
        *(ours.format(f"ngày {day}/4/2025 ", "") for day in (21, 21, 27)),
        *(other.format(f"ngày {day}/4/2025 ", "") for day in (27, 27, 28)),
        ours.format("", ""),
    ]
    for number, body in enumerate(bodies, 301):
        text = LETTER.format(number=number, title=f"việc {number}", day="12 tháng 5 năm 2025", body=body)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    [doubt] = [each.finding for each in in_store(tmp_path) if each.finding.code.endswith("-reference")]
    assert doubt.code == "uncertain-reference"
    assert "ngày 21/4/2025" in doubt.facts["candidates"]


@pytest.mark.parametrize(
    ("day", "known"), [("27/4/2025", ["21/4/2025"]), ("20/4/2025", ["21/4/2025"]), ("21/4/2025", [])]
)
def test_a_draft_that_is_in_no_store_is_told_the_day_that_most_texts_there_give(
    day: str, known: list[str], place: Path, tmp_path: Path
) -> None:
    body = CITED.format(f"ngày {day} ", ABOUT)
    text = LETTER.format(number="390", title="việc 390", day="20 tháng 5 năm 2025", body=body)
    (tmp_path / "390.txt").write_text(text, encoding="utf-8")
    with opened(place / "kho.store") as store:
        issues = check_drafts([tmp_path / "390.txt"], store, place / "kho.store", TODAY).issues
    assert [each.finding.facts["known"] for each in issues if each.finding.code == "date-outvoted"] == known


@pytest.mark.parametrize("told", [in_store, as_drafts])
def test_a_day_that_is_not_the_one_on_record_is_told_once_however_many_give_another_one(
    told: Told, tmp_path: Path
) -> None:
    for number, day in (("301", "05/3/2020"), ("302", "05/3/2020"), ("303", "25/3/2020")):
        body = f"Thực hiện Nghị định số 30/2020/NĐ-CP ngày {day} của Chính phủ về công tác văn thư, Sở yêu cầu rà soát."
        text = LETTER.format(number=number, title=f"việc {number}", day="12 tháng 5 năm 2025", body=body)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    [odd] = [each for each in told(tmp_path) if "date" in each.finding.code]
    assert (str(odd.file)[-len("303.txt") :], odd.finding.code) == ("303.txt", "date-not-on-record")


OF_PROVINCE = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nSố: 2077/UBND-NC\nV/v thu nộp tài liệu quý hiếm\n\nHà Tĩnh, ngày 21 tháng 4 năm 2025\n\n"
    "Kính gửi: Sở Nội vụ.\n\nGiao Sở Nội vụ rà soát hồ sơ.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nVõ Thị Lành\n"
)


def test_each_command_that_is_offered_for_a_day_that_is_not_the_one_on_record_settles_it(tmp_path: Path) -> None:
    body = CITED.format("ngày 27/4/2025 ", ABOUT)
    text = LETTER.format(number="303", title="hồ sơ", day="12 tháng 5 năm 2025", body=body)
    (tmp_path / "303.txt").write_text(text, encoding="utf-8")
    (tmp_path / "2077.txt").write_text(OF_PROVINCE, encoding="utf-8")
    build([tmp_path], tmp_path / "kho.store", jobs=1)
    [odd] = [each for each in in_store(tmp_path) if each.finding.code == "date-not-on-record"]
    assert [line.split()[2] for line in odd.decide] == ["set", "apart", "resolve"]
    for line in odd.decide:
        copy = Path(shutil.copytree(tmp_path / "kho.store", tmp_path / line.split()[2] / "kho.store"))
        ran = CliRunner().invoke(main, [*shlex.split(line)[1:], "--store", str(copy)])
        assert ran.exit_code == 0, f"{line}\n{ran.output}"
        left = [each for each in in_store(copy.parent) if each.finding == odd.finding and is_open(each)]
        assert not left, line
