"""The bare names in words that name somebody, without what is said of them."""

import pytest

from luocdo.extract.rules import rows
from luocdo.extract.tasks.who.names import split_names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Sở Y tế, Phòng Dược và\nVăn phòng Sở", ["Sở Y tế", "Phòng Dược", "Văn phòng Sở"]),
        ("Văn phòng HĐND và UBND xã", ["Văn phòng HĐND và UBND xã"]),
        ("UBND các tỉnh: Cà Mau, Bà Rịa - Vũng Tàu", ["UBND tỉnh Cà Mau", "UBND tỉnh Bà Rịa - Vũng Tàu"]),
        (
            "Các ban đảng, Văn phòng Tỉnh ủy, đảng ủy trực thuộc Tỉnh ủy",
            ["Các ban đảng", "Văn phòng Tỉnh ủy", "đảng ủy trực thuộc Tỉnh ủy"],
        ),
        (
            "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy, Sở Y tế",
            ["Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy", "Sở Y tế"],
        ),
        ("Sở Y tế; cơ quan thuế; người đứng đầu các trạm", ["Sở Y tế", "cơ quan thuế", "người đứng đầu các trạm"]),
        ("Các sở, cơ quan liên quan", ["Các sở, cơ quan liên quan"]),
        ("Các trường (sau đâygọi chung là đơn vị)", ["Các trường"]),
        ("Các trường (Gọi chung: các đơn vị)", ["Các trường"]),
        ("UBND xã chỉ", ["UBND xã"]),
        ("UBND các huyện, thành phố, thủ trưởng các cơ quan", ["UBND các huyện, thành phố", "thủ trưởng các cơ quan"]),
        ("Trung tâm Kiểm soát bệnh tật (CDC)", ["Trung tâm Kiểm soát bệnh tật"]),
        ("Ủy ban nhân dân các huyện (UBND cấp huyện)", ["Ủy ban nhân dân các huyện"]),
        ("Ủy ban nhân dân (UBND cấp huyện)", ["Ủy ban nhân dân (UBND cấp huyện)"]),
        ("Ông Đỗ Mạnh Hùng, Phó Chánh Văn phòng và Phòng Dược", ["Ông Đỗ Mạnh Hùng", "Phòng Dược"]),
        ("Bộ Y tế theo chức năng được giao", ["Bộ Y tế"]),
        ("UBND các xã theo Kế hoạch số 7/KH-UBND ngày 08/4/2025", ["UBND các xã"]),
        ("UBND các xã giáp ranh theo Quy chế", ["UBND các xã giáp ranh"]),
        (
            "Các xã theo Thông báo số 6/TB-UBND ngày 08/4/2025, Phòng Dược và Trạm Y tế",
            ["Các xã", "Phòng Dược", "Trạm Y tế"],
        ),
        ("Phòng Kinh tế hiện đang tham mưu kế hoạch", ["Phòng Kinh tế"]),
        ("Các phòng đang xây dựng kho", ["Các phòng đang xây dựng kho"]),
        ("Các xã sáp nhập theo Nghị quyết số 7/NQ-HĐND", ["Các xã sáp nhập theo Nghị quyết số 7/NQ-HĐND"]),
        ("Sở Y tế trên cơ sở Công văn số 7/BYT-KH", ["Sở Y tế"]),
        ("Các Phó Chủ tịch Hội theo địa bàn được phân công", ["Các Phó Chủ tịch Hội"]),
        ("Các đồng chí Phó Chủ tịch UBND tỉnh theo lĩnh vực", ["Phó Chủ tịch UBND tỉnh"]),
        ("Các đồng chí thành viên Tổ công tác theo địa bàn được phân công", ["Các đồng chí thành viên Tổ công tác"]),
        ("Các đồng chí Huyện ủy viên phụ trách xã", ["Các đồng chí Huyện ủy viên phụ trách xã"]),
        ("Các đồng chí Quận ủy viên phụ trách phường", ["Các đồng chí Quận ủy viên phụ trách phường"]),
        ("Các đồng chí trong Ban Thường trực", ["Các đồng chí trong Ban Thường trực"]),
        ("Các đồng chí Đỗ Mạnh Hùng, Lò Thị Mây", ["Đỗ Mạnh Hùng", "Lò Thị Mây"]),
        ("Đồng chí Ủy viên Thường trực", ["Ủy viên Thường trực"]),
        ("Các ông (bà) Trưởng thôn", ["Trưởng thôn"]),
        ("Ông Lò Văn An - Công chức Địa chính", ["Ông Lò Văn An"]),
        ("Sở Y tế, Sở Nội vụ, mỗi sở", ["Sở Y tế", "Sở Nội vụ"]),
        ("Công ty Minh Long được biết và", ["Công ty Minh Long"]),
        ("Công an xã trong 05 ngày làm việc", ["Công an xã"]),
        ("Đ/c Đỗ Mai Lan - PCT UBND xã, Văn phòng Sở", ["Đỗ Mai Lan", "Văn phòng Sở"]),
        ("Đồng chí Đỗ Thị Mai Lan – Phó Chủ tịch", ["Đỗ Thị Mai Lan"]),
        ("Phòng Văn hóa - Xã hội", ["Phòng Văn hóa - Xã hội"]),
        ("Chi cục Dân số (đ/c Lò Văn An)", ["Chi cục Dân số"]),
        ("VP HĐND&UBND", ["VP HĐND&UBND"]),
        ("P. TCKT", ["P. TCKT"]),
        ("Phòng 4 (Phòng Kiểm dịch, côn trùng) và Vụ 2", ["Phòng 4", "Vụ 2"]),
        ("Phòng Giá (Phòng 4)", ["Phòng Giá (Phòng 4)"]),
        ("SỞ Y TẾ", ["Sở Y tế"]),
        ("Đội Trật tự", ["Đội Trật tự"]),
        (
            "Cục Lâm nghiệp và Kiểm lâm, Sở Y tế và Kiểm lâm vùng II",
            ["Cục Lâm nghiệp và Kiểm lâm", "Sở Y tế", "Kiểm lâm vùng II"],
        ),
        ("Bộ Y tế một số nội dung như sau", ["Bộ Y tế"]),
        ("Các bộ quản lý ngành (theo quy định tại khoản 5 Điều 3), Sở Y tế", ["Các bộ quản lý ngành", "Sở Y tế"]),
        ("Các phòng được phân công", ["Các phòng"]),
        ("Phòng Dược, Văn phòng", ["Phòng Dược", "Văn phòng"]),
        ("Phòng Dược, Công đoàn cơ sở và Khoa Nội", ["Phòng Dược", "Công đoàn cơ sở", "Khoa Nội"]),
        ("Trung tâm Y tế, VNPT", ["Trung tâm Y tế", "VNPT"]),
        ("Sở Y tế, công ty Cấp nước", ["Sở Y tế", "công ty Cấp nước"]),
        ("Công an tỉnh, Xã Tân Lập và Phường 5", ["Công an tỉnh", "Xã Tân Lập", "Phường 5"]),
        ("Sở Y tế, Cơ quan Điều tra", ["Sở Y tế", "Cơ quan Điều tra"]),
        ("các hãng tàu (VNPT, Công ty Sao Mai), Sở Y tế", ["các hãng tàu (VNPT, Công ty Sao Mai)", "Sở Y tế"]),
        ("Khoa Sản, Khoa Nhi và Công đoàn cơ sở", ["Khoa Sản", "Khoa Nhi", "Công đoàn cơ sở"]),
        ("Thủ trưởng các đơn vị: Công an tỉnh, Thanh tra tỉnh", ["Công an tỉnh", "Thanh tra tỉnh"]),
        (
            "Hiệu trưởng các trường Phổ thông DTNT, Giám đốc các Trung tâm",
            ["Hiệu trưởng các trường Phổ thông DTNT", "Giám đốc các Trung tâm"],
        ),
        ("Phòng Giá thuộc Sở", ["Phòng Giá"]),
        ("các phòng thuộc Sở", ["các phòng thuộc Sở"]),
        ("Sở Y tế, với vai trò cơ quan thường trực,", ["Sở Y tế"]),
        ("Sở Y tế ngoài nội dung góp ý chung,", ["Sở Y tế"]),
        ("Phòng Dược là thường trực của Tổ,", ["Phòng Dược"]),
        ("Sở Y tế là cơ quan thường trực Ban Chỉ đạo,", ["Sở Y tế"]),
        ("Chi đoàn Khối Sáu, Chi đoàn Khối Bảy mỗi chi đoàn", ["Chi đoàn Khối Sáu", "Chi đoàn Khối Bảy"]),
    ],
)
def test_words_are_split_into_names(words: str, names: list[str]) -> None:
    assert [each.name for each in split_names(words, None)] == names


@pytest.mark.parametrize(
    "name",
    [
        "các Sở, Ban, Ngành",
        "các Sở, Cơ quan liên quan",
        "các cơ quan, đơn vị",
        "các Huyện, Thị xã, Thành phố",
        "Ban Công nghệ và Thống kê hải quan",
        "Phòng Hành chính, Kế toán",
        "Phòng Văn hóa, Báo chí",
    ],
)
def test_words_that_only_sound_like_another_name_go_on_with_the_first(name: str) -> None:
    assert [each.name for each in split_names(name, None)] == [name]


@pytest.mark.parametrize("listed", ["agencies_central", "departments"])
def test_no_agency_is_parted_by_its_own_name(listed: str) -> None:
    for row in rows(listed):
        assert [each.name for each in split_names(row["name"], None)] == [row["name"]]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Đảng ủy UBND xã lãnh đạo UBND xã", ["Đảng ủy UBND xã"]),
        ("Đồng chí Lê Thanh Tùng, UVBTV, Trưởng Ban Xây dựng Đảng", ["Lê Thanh Tùng"]),
        ("Văn phòng Sở, Lãnh đạo các phòng", ["Văn phòng Sở", "Lãnh đạo các phòng"]),
        ("UBKT Đảng ủy", ["UBKT Đảng ủy"]),
    ],
)
def test_whom_a_committee_leads_and_what_a_person_is_are_no_names(words: str, names: list[str]) -> None:
    assert [each.name for each in split_names(words, None)] == names
