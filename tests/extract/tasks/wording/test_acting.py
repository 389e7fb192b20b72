"""Who acts, or is ordered to."""

import re

import pytest

from luocdo.extract.rules import Row, rows
from luocdo.extract.tasks.wording.acting import asked, bracketed_subject, handed_on, ordered, refused, subject, unlisted


def of_kind(kind: str) -> list[Row]:
    return [row for row in rows("order_words") if row["kind"] == kind]


def who_does_what(found: re.Match[str] | None) -> tuple[str, str] | None:
    return (found["who"], found["verb"]) if found else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Giao Sở Y tế rà soát hồ sơ", ("Sở Y tế", "rà soát")),
        ("Sau hội nghị đề nghị Phòng Giá rà soát hồ sơ", ("Phòng Giá", "rà soát")),
        ("Thống nhất về việc giao Sở Y tế rà soát hồ sơ", ("Sở Y tế", "rà soát")),
        ("Riêng Sở Y tế rà soát hồ sơ", ("Sở Y tế", "rà soát")),
        ("Các trạm (gọi chung: các đơn vị) rà soát hồ sơ", ("Các trạm (gọi chung: các đơn vị)", "rà soát")),
        ("Các trạm (gọi điện: số 5) rà soát hồ sơ", None),
        ("Các phòng đang xây dựng kho gửi hồ sơ", ("Các phòng đang xây dựng kho", "gửi")),
        ("Các sở quản lý chuyên ngành rà soát hồ sơ", ("Các sở quản lý chuyên ngành", "rà soát")),
        ("Bộ quản lý ngành, lĩnh vực rà soát hồ sơ", ("Bộ quản lý ngành, lĩnh vực", "rà soát")),
        (
            "Các phòng: Quản lý đất đai, Kế hoạch - Tài chính báo cáo",
            ("Các phòng: Quản lý đất đai, Kế hoạch - Tài chính", "báo cáo"),
        ),
        ("Giao Sở quản lý hồ sơ của ngành", ("Sở", "quản lý")),
        ("Tất cả các phòng đều phải rà soát hồ sơ", ("Tất cả các phòng đều", "phải")),
        ("Giao Ban xây dựng đảng Đảng ủy hướng dẫn các chi bộ", ("Ban xây dựng đảng Đảng ủy", "hướng dẫn")),
        ("UBND các xã: Phúc Sơn, Bình An báo cáo", ("UBND các xã: Phúc Sơn, Bình An", "báo cáo")),
        ("Giám đốc các sở: Xây dựng, Y tế báo cáo", ("Giám đốc các sở: Xây dựng, Y tế", "báo cáo")),
        ("Các phòng: Kinh tế, Nội vụ báo cáo", ("Các phòng: Kinh tế, Nội vụ", "báo cáo")),
        ("Giao Giám đốc: Sở Xây dựng, Sở Y tế báo cáo", ("Giám đốc: Sở Xây dựng, Sở Y tế", "báo cáo")),
        (
            "UBND các thành phố: Phú Quốc, Rạch Giá; UBND các huyện: Kiên Hải, An Biên rà soát hồ sơ",
            ("UBND các thành phố: Phú Quốc, Rạch Giá; UBND các huyện: Kiên Hải, An Biên", "rà soát"),
        ),
        ("Các nhà thầu thi công rà soát hồ sơ", ("Các nhà thầu thi công", "rà soát")),
        ("Ban Chỉ huy phòng chống cháy rừng xã rà soát hồ sơ", ("Ban Chỉ huy phòng chống cháy rừng xã", "rà soát")),
        ("Bệnh viện huyện khám, kê đơn tại nhà", ("Bệnh viện huyện", "khám")),
        ("Cơ sở khám bệnh tư nhân rà soát hồ sơ", ("Cơ sở khám bệnh tư nhân", "rà soát")),
        ("Trưởng các chợ thu tiền điện", ("Trưởng các chợ", "thu tiền")),
        (
            "Ban Chỉ đạo huyện về chuyển đổi số rà soát hồ sơ",
            ("Ban Chỉ đạo huyện về chuyển đổi số", "rà soát"),
        ),
        ("UBND các phường: Từ Liêm, Phú Diễn báo cáo", ("UBND các phường: Từ Liêm, Phú Diễn", "báo cáo")),
        ("UBND các xã: Rà soát hồ sơ", None),
        ("UBND các xã: Trước ngày 20/10/2026 gửi báo cáo", None),
        ("Thanh tra tỉnh: Trên cơ sở hồ sơ đã nhận lập danh sách", None),
        ("Công an xã: Hằng tháng tuyên truyền", None),
        ("Rà soát hồ sơ của Sở Y tế", None),
        ("Thống nhất về giao Sở Y tế rà soát hồ sơ", ("Sở Y tế", "rà soát")),
        ("Theo kết luận về việc giao Sở Y tế rà soát hồ sơ", None),
        ("Theo ý kiến Giám đốc về giao Sở Y tế rà soát hồ sơ", None),
        ("Lãnh đạo, chỉ đạo các trạm y tế rà soát hồ sơ", None),
    ],
)
def test_somebody_stands_before_his_verb_at_the_beginning(text: str, told: tuple[str, str] | None) -> None:
    assert who_does_what(subject().match(text)) == told


@pytest.mark.parametrize("row", of_kind("no name"), ids=lambda row: row["words"])
def test_what_opens_a_clause_behind_a_colon_is_no_name(row: Row) -> None:
    assert subject().match(row["example"]) is None
    other = row["example"].replace(row["words"].capitalize(), "Bình")
    assert who_does_what(subject().match(other)) == (other.removesuffix(" gửi báo cáo"), "gửi")


def test_a_bracket_with_a_verb_in_it_is_part_of_the_name() -> None:
    text = "Các chủ rừng (lâm trường, ban quản lý) rà soát"
    assert who_does_what(bracketed_subject().match(text)) == ("Các chủ rừng (lâm trường, ban quản lý)", "rà soát")


def test_an_order_says_to_whom_but_not_where_somebody_is_only_called_so() -> None:
    text = "Giám đốc Sở yêu cầu Văn phòng Sở thực hiện kế hoạch"
    assert who_does_what(ordered().search(text)) == ("Văn phòng Sở", "thực hiện")
    assert ordered().search("Công chức được giao Văn phòng Sở thực hiện") is None
    assert ordered().search("Sở đã giao Văn phòng Sở thực hiện") is None
    assert ordered().search("Sở bàn giao cho Văn phòng Sở quản lý") is None
    assert ordered().search("Công văn về việc giao Văn phòng Sở thực hiện") is None
    found = ordered().search("Giám đốc kết luận về việc giao Văn phòng Sở thực hiện")
    assert who_does_what(found) == ("Văn phòng Sở", "thực hiện")
    assert ordered().search("Sở đã thống nhất về việc giao Văn phòng Sở thực hiện") is None


def test_whom_the_items_below_are_ordered_stands_before_the_colon() -> None:
    found = asked().search("Sở Y tế yêu cầu các bệnh viện:")
    assert found is not None
    assert found["who"] == "các bệnh viện"


def test_a_name_that_ends_for_certain_needs_no_listed_verb() -> None:
    assert who_does_what(unlisted().match("Công an xã vá đường trước ngày 15/4")) == ("Công an xã", "vá")
    assert who_does_what(unlisted().match("Tổ trưởng tổ dân phố vá loa")) == ("Tổ trưởng tổ dân phố", "vá")
    assert unlisted().match("Công an xã là nơi nhận") is None
    assert unlisted().match("Tổ Tin học vá lỗi") is None


def test_what_is_handed_on_goes_to_who_deals_with_it() -> None:
    found = handed_on().search("chuyển văn bản trên đến Sở Xây dựng để tham mưu")
    assert who_does_what(found) == ("Sở Xây dựng", "tham mưu")
    assert handed_on().search("tài sản đã chuyển giao cho cơ quan kho bạc quản lý") is None


@pytest.mark.parametrize(
    ("text", "given"), [("không giao ", False), ("chưa xem xét giao ", False), ("xem xét giao ", True)]
)
def test_an_order_may_be_refused(text: str, given: bool) -> None:
    assert (refused().search(text) is None) is given
