"""A law that an older document names is one that there was with it."""

import pytest

import luocdo

HEAD = "UBND TỈNH CAO BẰNG\nSố: 77/UBND-KT\nCao Bằng, ngày 07 tháng 10 năm 2025\n\nV/v giá đất\n\nKính gửi: Các Sở\n\n"
OLD_LAND, LAND, OLD_TAX, TAX = "45/2013/QH13", "31/2024/QH15", "13/2008/QH12", "48/2024/QH15"


def _laws(text: str) -> list[str | None]:
    return [each.resolves_to for each in luocdo.read_text(HEAD + text).references if each.type == "Luật"]


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        ("Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 của Chính phủ hướng dẫn Luật Đất đai;", [OLD_LAND]),
        ("Căn cứ Nghị định số 43/2014/NĐ-CP của Chính phủ quy định chi tiết Luật Đất đai;", [OLD_LAND]),
        ("Căn cứ Nghị định số 209/2013/NĐ-CP ngày 18/12/2013 hướng dẫn Luật Thuế giá trị gia tăng;", [OLD_TAX]),
        ("Căn cứ Nghị định số 102/2024/NĐ-CP ngày 30/7/2024 quy định chi tiết Luật Đất đai;", [LAND]),
        ("Căn cứ Luật Đất đai và Nghị định số 43/2014/NĐ-CP hướng dẫn Luật Đất đai;", [LAND, OLD_LAND]),
        ("Căn cứ Luật Thuế giá trị gia tăng; Nghị định số 43/2014/NĐ-CP ngày 15/5/2014;", [TAX]),
    ],
)
def test_a_law_in_the_title_of_an_older_document_is_the_one_of_that_time(text: str, laws: list[str | None]) -> None:
    assert _laws(text) == laws


def test_a_law_that_is_called_by_its_number_or_year_stays_that_law() -> None:
    text = "Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15/5/2014 hướng dẫn Luật Đất đai năm 2024;"
    assert _laws(text) == [LAND]


def test_of_a_time_before_all_known_ones_no_law_is_meant() -> None:
    assert _laws("Căn cứ Nghị định số 12/1978/NĐ-CP ngày 02/3/1978 hướng dẫn Luật Đất đai;") == [None]


def _in_march_2024(text: str, subject: str = "giá đất") -> list[tuple[str | None, float, tuple[str, ...]]]:
    head = HEAD.replace("07 tháng 10 năm 2025", "14 tháng 3 năm 2024").replace("giá đất", subject)
    laws = [each for each in luocdo.read_text(head + text).references if each.type == "Luật" and not each.number]
    return [(each.resolves_to, each.confidence, each.notes) for each in laws]


def test_while_the_next_law_of_its_title_is_passed_and_not_in_force_nobody_knows_which_is_meant() -> None:
    assert _in_march_2024("Theo Luật Đất đai, các Sở báo cáo.") == [(OLD_LAND, 0.6, ("coming-law",))]


@pytest.mark.parametrize("named", ["Luật Đất đai số 31/2024/QH15", "Luật Đất đai năm 2013"])
def test_a_law_that_the_text_names_in_full_as_well_is_no_doubtful_one(named: str) -> None:
    ((_, sure, notes),) = _in_march_2024(f"Theo {named}, các Sở báo cáo. Luật Đất đai quy định việc này.")[-1:]
    assert (sure > 0.8, notes) == (True, ())


def test_who_has_a_law_carried_out_prepares_for_the_coming_one() -> None:
    subject = "triển khai thi hành Luật Đất đai"
    assert [law for law, _, _ in _in_march_2024("Theo Luật Đất đai, các Sở báo cáo.", subject)] == [LAND, LAND]


@pytest.mark.parametrize(
    "subject",
    [
        "tổng kết 10 năm thi hành Luật Đất đai",
        "kiểm tra việc triển khai thi hành Luật Đất đai",
        "triển khai thu hồi đất theo Luật Đất đai",
        "thi hành quyết định xử phạt vi phạm Luật Đất đai",
    ],
)
def test_who_looks_back_or_applies_a_law_means_the_one_that_holds(subject: str) -> None:
    assert [law for law, _, _ in _in_march_2024("Theo Luật Đất đai, các Sở báo cáo.", subject)] == [OLD_LAND, OLD_LAND]


def test_of_several_laws_that_are_carried_out_each_is_the_coming_one() -> None:
    subject = "triển khai thi hành Luật Viễn thông và Luật Đất đai"
    assert [law for law, _, _ in _in_march_2024("Theo Luật Đất đai, các Sở báo cáo.", subject)][-1] == LAND


def test_what_a_document_rests_on_holds_already() -> None:
    ((law, sure, notes),) = _in_march_2024("Căn cứ Luật Đất đai; Sở đề nghị các phòng báo cáo.")
    assert (law, sure > 0.8, notes) == (OLD_LAND, True, ())


def test_a_provision_that_is_applied_is_not_taken_from_the_coming_law() -> None:
    subject = "triển khai thi hành Luật Đất đai"
    law = _in_march_2024("Hồ sơ đang giải quyết theo Điều 62 Luật Đất đai.", subject)[-1]
    assert law == (OLD_LAND, 0.6, ("coming-law",))


def test_who_tells_what_was_means_the_law_that_has_held() -> None:
    told = _in_march_2024("Sau 10 năm, Luật Đất đai đã đi vào cuộc sống.", "tổng kết thi hành pháp luật về đất đai")
    assert [(law, notes) for law, _, notes in told] == [(OLD_LAND, ())]
