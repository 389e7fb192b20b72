"""What only the graph as a whole shows: the same rules look at the documents of a store."""

from collections.abc import Callable
from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.queries.check import check_documents, checked
from luocdo.queries.checking.issue import Issue
from luocdo.queries.checking.over_drafts import check_drafts

Text = Callable[..., str]
TODAY = "2025-12-01"
SERIES = ((410, "28/01"), (1260, "22/3"), (2380, "30/5"), (3900, "05/9"), (5200, "29/11"))


@pytest.fixture(scope="module")
def place(above_texts: dict[str, str], letter: Text, passed_on: Text, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the documents above and of letters below them, some with a fault."""
    texts = above_texts | {
        "dua-tren.txt": letter(
            "Thực hiện Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh, Sở yêu cầu các phòng rà soát.",
            number="301/SNV-VP",
        ),
        "tra-loi.txt": letter(
            "Căn cứ khoản 2 Điều 6 Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh, Sở trả lời như sau.",
            number="307/SNV-VP",
        ),
        "muon.txt": letter(
            "Thực hiện Công văn số 2077/UBND-NC ngày 21/4/2025 của UBND tỉnh về thu nộp tài liệu quý hiếm, Sở yêu cầu:\n\n"
            "1. Các phòng báo cáo kết quả kiểm kê tài liệu quý hiếm trước ngày 12/6/2025.",
            number="302/SNV-VP",
        ),
        "so-dao.txt": letter(
            "Thực hiện Công văn số 2707/UBND-NC ngày 21/4/2025 của UBND tỉnh về thu nộp tài liệu quý hiếm, Sở yêu cầu các phòng rà soát.",
            number="306/SNV-VP",
        ),
        "xuong-xa.txt": passed_on("17/6/2025", number="305/SNV-VP"),
        "thu-bay.txt": letter(
            "UBND tỉnh yêu cầu:\n\n1. UBND các xã, phường sao chụp gia phả cổ, gửi Sở Nội vụ trước ngày 14/6/2025.",
            above="",
            agency="ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH",
            number="2095/UBND-NC",
            to="UBND các xã, phường",
        ),
        "thu-hai.txt": letter(
            "Thực hiện Công văn số 2095/UBND-NC ngày 12/5/2025 của UBND tỉnh về sao chụp gia phả cổ, Sở đề nghị:\n\n"
            "1. UBND các xã, phường, đặc khu sao chụp gia phả cổ, gửi về Sở trước ngày 16/6/2025.",
            number="308/SNV-VP",
            to="UBND các xã, phường, đặc khu",
        ),
        "nay-la.txt": letter(
            "Thực hiện Quyết định số 77/QĐ-UBND ngày 15/01/2019 của Chủ tịch UBND tỉnh (nay là Quyết định số 640/QĐ-UBND ngày 03/3/2025), "
            "Sở yêu cầu các phòng rà soát.",
            number="309/SNV-VP",
        ),
        "gui-so-cu.txt": letter("Sở yêu cầu báo cáo.", number="303/SNV-VP", to="Sở Thông tin và Truyền thông"),
        "so-lon.txt": letter(
            "Sở nhận được "
            + " ".join(
                f"Công văn số {serial}/SYT-VP ngày {day}/2024 của Sở Y tế tỉnh Hà Tĩnh;" for serial, day in SERIES
            ),
            number="304/SNV-VP",
        ),
        "lech.txt": letter("Sở yêu cầu rà soát.", agency="SỞ Y TẾ", number="4410/SYT-VP", day="14 tháng 02 năm 2024"),
    }
    folder = tmp_path_factory.mktemp("kho-day")
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    place = tmp_path_factory.mktemp("kho") / "day.store"
    build([folder], place, jobs=1)
    return place


@pytest.fixture(scope="module")
def issues(place: Path) -> list[Issue]:
    """What there is to look at in that store."""
    with opened(place) as store:
        return list(checked(store, place, TODAY))


def of(issues: list[Issue], code: str) -> Issue:
    [found] = [issue for issue in issues if issue.finding.code == code]
    return found


def test_a_letter_that_rests_on_a_replaced_decision_is_found_with_its_sentence(issues: list[Issue]) -> None:
    found = of(issues, "rests-on-fallen")
    assert (found.name, found.finding.facts["by"]) == ("301/SNV-VP", "640/QĐ-UBND")
    assert found.spot is not None
    assert str(found.spot.sentence).startswith("Thực hiện Quyết định số 77/QĐ-UBND")


def test_what_the_text_tells_more_mildly_the_graph_does_not_tell_again(issues: list[Issue]) -> None:
    told = [each.finding.code for each in issues if each.name == "307/SNV-VP" and "fallen" in each.finding.code]
    assert told == ["cites-fallen"]


def test_deadlines_later_than_those_of_the_letters_above_are_found_as_in_drafts(issues: list[Issue]) -> None:
    late = [each for each in issues if each.finding.code == "deadline-after-superior"]
    assert {(each.name, each.finding.facts["theirs"]) for each in late} == {
        ("302/SNV-VP", "10/6/2025"),
        ("305/SNV-VP", "13/6/2025"),
    }


def test_a_late_deadline_is_shown_at_the_words_of_its_day_as_in_the_draft(issues: list[Issue], place: Path) -> None:
    file = next(path for path in (each.file for each in issues) if path and path.endswith("xuong-xa.txt"))
    with opened(place) as store:
        drafts = check_drafts([file], store, place, TODAY).issues
    late = [each for each in (*issues, *drafts) if each.finding.code == "deadline-after-superior" and each.file == file]
    assert [each.spot and each.spot.words for each in late] == ["trước ngày 17/6/2025"] * 2


def test_what_falls_on_a_saturday_above_may_be_done_on_the_monday_below(issues: list[Issue]) -> None:
    assert "deadline-after-superior" not in {each.finding.code for each in issues if each.name == "308/SNV-VP"}


def test_what_the_text_excuses_the_graph_does_not_tell_either(issues: list[Issue]) -> None:
    assert not [each for each in issues if each.name == "309/SNV-VP" and "fallen" in each.finding.code]


def test_a_letter_to_an_office_that_was_merged_is_found(issues: list[Issue]) -> None:
    assert of(issues, "agency-gone").name == "303/SNV-VP"


def test_a_letter_whose_number_does_not_fit_its_day_is_found(issues: list[Issue]) -> None:
    assert of(issues, "number-out-of-series").name == "4410/SYT-VP"


def test_each_can_be_dismissed(issues: list[Issue]) -> None:
    assert all(str(issue.dismiss).startswith("luocdo decide dismiss ") for issue in issues)


def test_of_one_document_is_said_what_is_said_of_it_among_all(issues: list[Issue], place: Path) -> None:
    of_all = {each.document for each in issues if each.document}
    with opened(place) as store:
        for key in of_all:
            asked = check_documents(store, place, [key], TODAY)
            assert sorted(map(repr, asked)) == sorted(repr(each) for each in issues if each.document == key)


def test_a_number_that_nobody_has_is_found_where_the_document_of_that_day_and_title_bears_nearly_it(
    issues: list[Issue], place: Path
) -> None:
    odd = of(issues, "number-not-on-record")
    assert (odd.name, odd.file and odd.file.endswith("so-dao.txt")) == ("306/SNV-VP", True)
    assert (odd.finding.facts["number"], odd.finding.facts["known"]) == ("2707/UBND-NC", "2077/UBND-NC")
    with opened(place) as store:
        alone = check_documents(store, place, [str(odd.document)], TODAY)
    assert "number-not-on-record" in {each.finding.code for each in alone}
