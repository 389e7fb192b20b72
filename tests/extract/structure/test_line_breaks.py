"""Where a paragraph goes on below the end of a line, and where it ends."""

import pytest

from luocdo.extract.structure.layout import Layout
from luocdo.extract.structure.line_breaks import goes_on, line_role, runs_on

WRAPPED = Layout(width=40, spaced=False, apart=False, bold=None)


def is_soft(before: str, after: str, layout: Layout = WRAPPED, between: str = "\n") -> bool:
    text = before + between + after
    return goes_on(text, 0, len(before), len(before + between), len(text), layout)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("-", "Rà soát kho thuốc"),
        ("trong các năm 2024", "- 2025"),
        ("Giao việc này cho TP.", "Hà Giang"),
        ("Căn cứ Quyết định của", "Giám đốc Sở Y tế"),
        ("Xét đề nghị của Trưởng", "Ban Dân tộc tại Tờ trình số 5/TTr-BDT"),
        ("ỦY", "BAN NHÂN DÂN TỈNH HÀ GIANG"),
        ("NỘI QUY KHO THUỐC CỦA", "ỦY\nBAN NHÂN DÂN XÃ MÈO VẠC"),
        ("phối hợp với Mặt trận Tổ quốc", "Việt Nam các xã"),
        ("2. Ban Thường trực", "Ủy ban MTTQ các xã"),
        ("Điều 2. Giao", "Văn phòng Sở lập sổ"),
        ("Ủy ban nhân dân tỉnh ban hành", "Kế hoạch kiểm tra"),
        ("theo quy định tại khoản", "2. Các phòng lập sổ"),
        ("Các phòng tạm ngừng thực hiện", "Công văn số 5/SYT-VP"),
        ("V/v rà soát", "Danh mục thuốc"),
        ("V/V THỰC HIỆN QUYẾT ĐỊNH", "SỐ 5/QĐ-TTg VỀ KHO THUỐC"),
        ("I. CĂN CỨ XÂY DỰNG", "KẾ HOẠCH"),
        ("của Bộ Y tế về việc phê duyệt Mục tiêu và Dự toán kho thuốc", "Chương trình quốc gia về dược liệu"),
        ("của Bộ Y tế về việc phê duyệt Chương trình phòng, chống dịch", "SIRUS-19”;"),
        ("Độc lập", "- Tự do - Hạnh phúc"),
        ("Độc lập - Tự do -", "Hạnh phúc"),
        ("DANH MỤC THUỐC", "CẦN RÀ SOÁT"),
        ("THỰC", "HIỆN QUYẾT ĐỊNH SỐ 5/QĐ-TTg"),
        ("Thông báo số 5/TB-UBND của UBND phường", "Tân Lập về kho thuốc"),
        ("Thực hiện Luật Dược, Luật", "Giá và Kế hoạch"),
        ("Các phòng lập sổ quy định tại điểm", "a) và điểm b)"),
        ("Các phòng lập sổ theo Thông tư số", "12/2020/TT-BYT"),
        ("Các phòng chuyên môn lập sổ theo dõi của", "Sở Y tế"),
    ],
)
def test_a_paragraph_goes_on_where_its_words_do(before: str, after: str) -> None:
    assert is_soft(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Các phòng lập sổ.", "Văn phòng tổng hợp"),
        ("CĂN CỨ XÂY DỰNG", "KẾ HOẠCH"),
        ("Mục tiêu của ngành", "Chương trình quốc gia về dược liệu"),
        ("Các phòng lập sổ:", "a) Sổ thứ nhất"),
        ("Các phòng lập sổ", "1. Văn phòng tổng hợp"),
        ("1. Về chuyển đổi số", "a) Sở Y tế rà soát kho"),
        ("2. Về hạ tầng số", "b) Sở Y tế rà soát kho"),
        ("4. Phát triển công dân số", "a) Sở Y tế rà soát kho"),
        ("4. Trong năm", "a) Sở Y tế rà soát kho"),
        ("5. Chuyển đổi số", "Các trạm y tế cập nhật hồ sơ"),
        ("---------", "Các phòng lập sổ"),
        ("SỞ Y TẾ", "Số: 5/SYT-VP"),
        ("QUY CHẾ KHO THUỐC ĐẾN NĂM 2030", "ỦY\nBAN NHÂN DÂN TỈNH HÀ GIANG"),
        ("Theo phân công của Tổ trưởng", "Ban Dược lập sổ"),
        ("V/v rà soát", "SỞ Y TẾ TỈNH HÀ GIANG"),
        ("3\tLập sổ\tVăn phòng Sở\tTrước ngày 05/12 hằng năm", "GIÁM ĐỐC"),
        ("V/V RÀ SOÁT KHO THUỐC", "Năm 1996, cùng cả nước, các trạm đã lập sổ"),
        ("Danh mục thuốc", "CẦN RÀ SOÁT NGAY"),
        ("Lập sổ", "Tổng hợp"),
        ("Theo chỉ đạo của UBND phường", "Các phòng lập sổ"),
        ("Họp Ban Thường trực", "Ủy viên báo cáo"),
        ("Trường Đại học Luật", "Phòng Đào tạo lập sổ"),
        ("III. Tổ chức thực hiện", "Công văn này gửi các phòng"),
        ("Nội dung thực hiện", "Quyết định số 12/QĐ-SYT hết hiệu lực"),
        ("Kết quả và ai sẽ thực hiện", "Quyết định số 12/QĐ-SYT hết hiệu lực"),
    ],
)
def test_a_paragraph_ends_before_an_item_a_heading_or_a_new_sentence(before: str, after: str) -> None:
    assert not is_soft(before, after)


def test_a_full_line_goes_on_with_a_capital_but_not_below_an_empty_line() -> None:
    full = "Các phòng chuyên môn thuộc Sở rà soát kho"
    assert is_soft(full, "Thuốc hết hạn")
    assert not is_soft(full, "Thuốc hết hạn", between="\n\n")


def test_below_a_full_line_a_dash_with_a_name_and_a_colon_is_an_item() -> None:
    full = "3. Đánh giá, công nhận trạm đạt chuẩn"
    assert not is_soft(full, "- Đơn vị chủ trì: Phòng Dược")
    assert is_soft("theo hợp đồng giữa Sở Y tế với các kho", "- Viện Dược: kho số 5")
    assert is_soft("Cuộc họp giữa Sở Y tế với các công ty", "- Công ty Dược Hà Giang")


def test_a_short_line_goes_on_unless_it_is_a_heading_in_bold() -> None:
    bold = {0: True, 40: False}
    layout = Layout(width=40, spaced=False, apart=False, bold=lambda start, _end: bold[start])
    assert not is_soft("Rà soát kho", "Thuốc hết hạn", layout)
    for apart in (False, True):
        plain = Layout(width=40, spaced=False, apart=apart, bold=lambda _start, _end: False)
        assert is_soft("theo khoản 1", "Điều 4 của Nghị định", plain)


APART = Layout(width=40, spaced=False, apart=True, bold=None)


def test_where_paragraphs_stand_apart_a_ground_goes_on_up_to_its_semicolon() -> None:
    ground = "Căn cứ Luật số 5/2024/QH15\nsửa đổi Luật Dược\nCổ truyền, Luật Giá;\n\nCác phòng lập sổ."
    end = ground.index("\nCổ")
    assert goes_on(ground, 0, end, end + 1, len(ground), APART)
    assert not goes_on(ground, 0, end, end + 1, len(ground), WRAPPED)
    open_ = ground.replace("Giá;", "Giá")
    assert not goes_on(open_, 0, end, end + 1, len(open_), APART)
    grounds = "Căn cứ Luật Thuế;\n" + ground.removeprefix("Căn cứ ")
    end = grounds.index("\nCổ")
    assert goes_on(grounds, grounds.index("Luật số"), end, end + 1, len(grounds), APART)


def test_where_paragraphs_stand_apart_a_heading_is_not_joined_with_its_paragraph() -> None:
    for before, after in [
        ("1. Trạm y tế", "Chủ trì lập sổ theo dõi;\n\nVăn phòng"),
        ("Căn cứ pháp lý", "Luật Dược;\n\nVăn phòng"),
        ("Nội dung: Kiểm kê kho", "Chủ trì: Văn phòng"),
        ("Quyết định số 5/QĐ-SYT", "Quyết định số 6/QĐ-SYT"),
    ]:
        assert not is_soft(before, after, APART), before


def test_where_paragraphs_stand_apart_an_item_goes_on_below_its_label() -> None:
    assert is_soft("a)", "Lập sổ theo dõi", APART)
    assert is_soft("(2)", "Lập sổ theo dõi", APART)
    assert not is_soft("(2)", "Lập sổ theo dõi", APART, between="\n\n")


def test_a_sentence_runs_on_over_a_page() -> None:
    assert runs_on("Các phòng lập sổ của", "Văn phòng")
    assert not runs_on("Các phòng lập sổ.", "văn phòng")
    assert runs_on("Các phòng lập sổ theo khoản 2 Điều 9", "Thông tư số 9/2024/TT-BNV")
    assert not runs_on("Các phòng lập sổ theo khoản 2 Điều 9", "Văn phòng")


def test_lines_of_a_letterhead_have_their_role() -> None:
    assert [line_role(line) for line in ("Độc lập - Tự do - Hạnh phúc", "Kính gửi: Sở Y tế", "Các phòng")] == [
        "alone",
        "opens",
        None,
    ]
