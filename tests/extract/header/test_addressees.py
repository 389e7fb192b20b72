"""To whom a document goes, above and below its text."""

import pytest

from luocdo.extract.header.addressees import read_addressees, read_recipients
from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import segment

BODY = "\n\nCăn cứ Luật Lưu trữ năm 2024;\n\nNội dung văn bản viết ở đây cho đủ.\n"


@pytest.mark.parametrize(
    ("lines", "addressees"),
    [
        ("Kính gửi: Sở Y tế.", ("Sở Y tế",)),
        ("Kínhgửi: Sở Y tế.", ("Sở Y tế",)),
        ("Kính gửi: Sở Y tế; Sở Nội vụ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Kính gửi: Các phòng; đơn vị thuộc Sở.", ("Các phòng; đơn vị thuộc Sở",)),
        ("Kính gửi: Sở Văn hóa, Thể thao và Du lịch, Sở Y tế.", ("Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế")),
        (
            "Kính gửi: Giám đốc Sở Y tế, Chủ tịch UBND xã Bến Muối.",
            ("Giám đốc Sở Y tế", "Chủ tịch UBND xã Bến Muối"),
        ),
        (
            "Kính gửi: Thanh tra tỉnh, các trường; UBND các xã: Bến Muối, Gò Đình.",
            ("Thanh tra tỉnh", "các trường", "UBND xã Bến Muối", "UBND xã Gò Đình"),
        ),
        ("Kính gửi: Trạm Y tế xã; nhà thuốc tư nhân.", ("Trạm Y tế xã", "nhà thuốc tư nhân")),
        ("Kính gửi:\n- Sở Y tế;\n- Công an tỉnh; Thuế tỉnh.", ("Sở Y tế", "Công an tỉnh", "Thuế tỉnh")),
        ("Kính gửi: Cục Quản lý Dược, Bộ Y tế.", ("Cục Quản lý Dược, Bộ Y tế",)),
        ("Kính gửi: Phòng Kinh tế, UBND xã Bến Muối.", ("Phòng Kinh tế, UBND xã Bến Muối",)),
        ("Kính gửi: Sở Y tế, Sở Nội vụ các tỉnh.", ("Sở Y tế, Sở Nội vụ các tỉnh",)),
        ("Kính gửi: Bí thư Đảng ủy, Chủ tịch HĐND xã.", ("Bí thư Đảng ủy, Chủ tịch HĐND xã",)),
        ("Kính gửi: Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389.", ("Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389",)),
        (
            "Kính gửi: Văn phòng Đảng bộ, Hội đồng nhân dân, UBND các xã.",
            ("Văn phòng Đảng bộ, Hội đồng nhân dân, UBND các xã",),
        ),
        ("Kính gửi: Sở Y tế (Phòng Giá, Phòng Dược).", ("Sở Y tế (Phòng Giá, Phòng Dược)",)),
        ("Kính gửi: Các bệnh viện tỉnh; các phòng thuộc Sở.", ("Các bệnh viện tỉnh", "các phòng thuộc Sở")),
        ("Kính gửi:\n- Sở Y tế;\n- Sở Nội vụ.", ("Sở Y tế", "Sở Nội vụ")),
        ("Kính trình: Ủy ban nhân dân tỉnh", ("Ủy ban nhân dân tỉnh",)),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:\n- Các sở;\n- Các xã.", ("Các sở", "Các xã")),
        ("V/v họp", ()),
        ("Lịch ngừng cung cấp điện: ngày 10/6\n\nKính gửi: Các kho.", ("Các kho",)),
        ("Kính gửi Chi cục Thủy sản Hà Tiên", ("Chi cục Thủy sản Hà Tiên",)),
        ("Kính gửi:\nHợp tác xã Muối Trắng\n(Đ/c: Số 5 đường Kho Muối)", ("Hợp tác xã Muối Trắng",)),
        ("Kính gửi:\nHợp tác xã Muối Trắng\nĐ/c: Số 5 đường Kho Muối", ("Hợp tác xã Muối Trắng",)),
        ("Kính gửi:\nHợp tác xã Muối Trắng\n(5 đường Kho Muối, Cà Mau)", ("Hợp tác xã Muối Trắng",)),
        ("Kính gửi:\nĐ/c Nguyễn Văn Nam", ("Đ/c Nguyễn Văn Nam",)),
        ("Kính gửi:\nCác phòng thuộc Sở\nVề việc kiểm kê kho", ("Các phòng thuộc Sở",)),
        ("Kính gửi: Các trạm y tế xã. Thực hiện Kế hoạch số 8/KH-SYT, Sở yêu cầu:", ("Các trạm y tế xã",)),
        ("Theo yêu cầu tại các Công điện: số 8/CĐ-TTg về phòng dịch", ()),
        (
            "Kính gửi: - Sở Y tế,\n- Các ban giúp việc\nĐảng ủy Ủy ban nhân dân tỉnh,\n- Các chi bộ.",
            ("Sở Y tế", "Các ban giúp việc Đảng ủy Ủy ban nhân dân tỉnh", "Các chi bộ"),
        ),
    ],
)
def test_addressees_are_those_of_the_letterhead(lines: str, addressees: tuple[str, ...]) -> None:
    clean = normalise(f"Số: 8/SNV-VP\n\n{lines}{BODY}")
    assert read_addressees(clean.text, segment(clean)) == addressees


@pytest.mark.parametrize(
    ("lines", "recipients"),
    [
        (["Nơi nhận:", "- Như trên;", "- Lưu: VT."], ("Như trên", "Lưu: VT")),
        (["Nơi nhận: - Như trên; - Lưu: VT, NC."], ("Như trên", "Lưu: VT, NC")),
        (["Nơi nhận:", "- UBND các xã,", "phường;", "- Lưu: VT."], ("UBND các xã, phường", "Lưu: VT")),
        (
            ["Nơi nhận:", "Như trên;", "Sở Nội vụ,", "phòng Văn thư;", "Lưu: VT."],
            ("Như trên", "Sở Nội vụ, phòng Văn thư", "Lưu: VT"),
        ),
        (["Nơi nhận:", "· Như trên;", "· Lưu: VT."], ("Như trên", "Lưu: VT")),
        (["Nơi nhận:- Như trên;- UBND các xã,- Lưu: VT (3b)."], ("Như trên", "UBND các xã", "Lưu: VT (3b)")),
        (
            ["Nơi nhận:", "- Sở Văn hóa - Thể thao;-Ban Kho;", "- Lưu: VT."],
            ("Sở Văn hóa - Thể thao;-Ban Kho", "Lưu: VT"),
        ),
        (["GIÁM ĐỐC"], ()),
    ],
)
def test_recipients_are_the_items_below_the_text(lines: list[str], recipients: tuple[str, ...]) -> None:
    assert read_recipients(lines) == recipients


RIGHT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n_____\nCao Bằng, ngày 03 tháng 9 năm 2025\n"


def addressees_of(text: str) -> tuple[str, ...]:
    clean = normalise(text)
    return read_addressees(clean.text, segment(clean))


@pytest.mark.parametrize(
    ("right", "listed"),
    [
        (RIGHT, "- Sở Y tế;\n- Công an tỉnh."),
        ("ĐẢNG CỘNG SẢN VIỆT NAM\nCao Bằng, ngày 03 tháng 9 năm 2025\n", "- Sở Y tế;\n- Công an tỉnh."),
        ("", "- Sở Y tế;\n- Công an tỉnh."),
    ],
)
def test_the_right_column_behind_an_empty_line_of_kinh_gui_is_no_addressee(right: str, listed: str) -> None:
    text = f"UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ\nSố: 41/SNV-VP\nV/v nộp sổ kho\nKính gửi:\n{right}{listed}{BODY}"
    assert addressees_of(text) == ("Sở Y tế", "Công an tỉnh")


def test_whom_a_line_of_kinh_gui_names_stays_above_the_right_column() -> None:
    text = f"SỞ NỘI VỤ\nSố: 41/SNV-VP\nKính gửi: Sở Y tế.\n{RIGHT}- Ghi chú.{BODY}"
    assert addressees_of(text) == ("Sở Y tế",)
