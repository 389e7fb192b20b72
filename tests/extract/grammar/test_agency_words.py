"""The pieces of an agency's name, each as far as it reaches."""

import pytest

from luocdo.extract.grammar import agency_words as words


def reach(pattern, text):
    found = pattern.match(text)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("Bộ trưởng, Chủ nhiệm Văn phòng", "Bộ trưởng, "),
        ("Phó Giám đốc Sở Y tế", "Phó Giám đốc "),
        ("Chủ tịch kiêm Trưởng ban", "Chủ tịch kiêm "),
        ("Giám đốc", None),
        ("Sở Y tế", None),
    ],
)
def test_an_office_leads_over_to_its_agency(text, piece):
    assert reach(words.office(), text) == piece


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        ("Bộ\nY tế và Bộ Nội vụ", "Bộ\nY tế"),
        ("bộ y tế", "bộ y tế"),
        ("BHXH khu vực IX về thu", "BHXH khu vực IX"),
        ("Bộ Y tếp", None),
        ("Sở Y tế", None),
    ],
)
def test_a_central_agency_is_named_in_any_case_with_its_region(text, piece):
    assert reach(words.central(), text) == piece


def test_a_branch_is_one_only_before_its_place():
    assert reach(words.branch(), "Cục Thuế tỉnh Đồng Nai") == "Cục Thuế"
    assert reach(words.branch(), "NHNN Chi nhánh tỉnh Lào Cai") == "NHNN Chi nhánh"
    assert reach(words.branch(), "Cục Thuế về hoàn thuế") is None


def test_a_department_ends_before_its_province():
    assert reach(words.department(), "Sở Nội vụ Nghệ An") == "Sở Nội vụ"
    assert reach(words.bare_province(), " Nghệ An, Sở") == " Nghệ An"
    assert reach(words.bare_province(), " Nghệ Anh") is None


def test_a_committee_has_its_level_or_its_place():
    assert words.body().match("UBND cấp xã rà soát")["level"] == " cấp xã"
    assert words.body().match("Thường trực HĐND tỉnh")["level"] is None


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        (" tỉnh Lạng Sơn, huyện", " tỉnh Lạng Sơn"),
        (", huyện Bắc Sơn, tỉnh", ", huyện Bắc Sơn"),
        (" TP.Huế về", " TP.Huế"),
        (" phường Xuân Hương - Đà Lạt.", " phường Xuân Hương - Đà Lạt"),
        (" tinh giản biên chế", None),
    ],
)
def test_a_place_is_read_with_its_kind_and_no_further(text, piece):
    assert reach(words.place(), text) == piece


def test_an_agency_of_no_list_ends_where_a_title_begins():
    assert reach(words.open_name(), "Trung tâm Chuyển đổi số về đào tạo") == "Trung tâm Chuyển đổi số"
    assert reach(words.open_name(), "Công ty xây lắp Minh Hà hỏi về hóa đơn") == "Công ty xây lắp Minh Hà"
    assert reach(words.open_name(), "Bộ luật Dân sự") is None


@pytest.mark.parametrize(
    ("text", "piece"),
    [
        (" thành phố Vinh\n", " thành phố Vinh"),
        (" THÀNH PHỐ\nCHỦ TỊCH ỦY BAN NHÂN DÂN", " THÀNH PHỐ"),
        (" THÀNH PHỐ\n\nXÉT ĐỀ NGHỊ", " THÀNH PHỐ"),
    ],
)
def test_the_name_of_a_city_is_not_looked_for_in_the_paragraph_below(text: str, piece: str) -> None:
    assert reach(words.place(), text) == piece


def test_a_body_with_tasks_ends_before_what_it_has_just_done():
    text = "Ban Chỉ đạo phòng, chống thiên tai tỉnh vừa ban hành"
    assert not (reach(words.with_tasks(), text) or "").endswith("vừa")
