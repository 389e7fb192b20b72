"""Who need not do a thing, may do it, or has done it."""

import pytest

from luocdo.extract.tasks.who.excused import is_excused
from luocdo.extract.tasks.who.words import read_words
from luocdo.extract.tasks.wording.acting import ordered


@pytest.mark.parametrize(
    "text",
    [
        "Phòng Dược không cần lập danh mục.",
        "Phòng Dược được miễn lập danh mục.",
        "Báo Sơn La, Sở Y tế trân trọng giới thiệu toàn văn Công điện.",
        "Sở Y tế vừa có văn bản gửi Thủ tướng báo giá thuốc.",
        "Phòng Dược thì được lập danh mục sau.",
        "Trưởng đoàn kiểm tra có quyền lập biên bản.",
        "Ban Chỉ đạo được phép lập danh mục riêng.",
        "Các tổ phải được kiện toàn trước ngày 20/5.",
        "Các xã có khó khăn, vướng mắc thì báo cáo Sở Y tế.",
        "Sở Y tế đã kịp thời rà soát hồ sơ.",
        "Các Doanh nghiệp, tổ chức quan tâm đã gửi hồ sơ.",
        "Không giao Sở Y tế rà soát hồ sơ.",
        "Luật Dược và Nghị định về quầy thuốc giao Bộ Y tế lập danh mục.",
        "Sở Y tế, Sở Nội vụ về việc lập danh mục.",
        "Đồng chí Lê Văn Mậu, Phó Giám đốc Sở chủ trì cuộc họp.",
    ],
)
def test_he_is_ordered_nothing(text: str) -> None:
    assert read_words(text, 0, len(text)).excused


@pytest.mark.parametrize(
    "text",
    [
        "Các xã có dân di cư thì lập danh sách hộ gặp khó khăn.",
        "Phòng Dược không được lập thêm danh mục.",
        "Phòng Dược phải lập danh mục.",
        "Sở Y tế trân trọng đề nghị các trạm lập danh mục.",
        "Sở Y tế vừa có văn bản gửi các trạm yêu cầu lập danh mục.",
        "Sở Y tế vừa có văn bản yêu cầu các trạm lập danh mục.",
        "Các hộ có quyền sử dụng đất lập hồ sơ.",
        "Các đơn vị đã sắp xếp rà soát hồ sơ.",
        "Sở Y tế đã rà soát hồ sơ, cần lập danh mục.",
        "Các Doanh nghiệp quan tâm gửi hồ sơ.",
        "Các trạm y tế quan tâm đã đăng ký lập hồ sơ trước ngày 20/5.",
        "Phòng Dược kiểm tra đã đủ nhãn, trình Giám đốc.",
        "Quyết định này giao Sở Y tế lập danh mục.",
        "Yêu cầu các trạm y tế lập danh mục.",
        "Sở Y tế chủ trì cuộc họp.",
        "Trưởng ban chủ trì buổi làm việc; Sở Y tế lập danh mục.",
    ],
)
def test_who_forbids_who_is_one_of_many_and_who_must_go_on_is_ordered(text: str) -> None:
    words = read_words(text, 0, len(text))
    assert not words.excused
    assert words.acting is not None


@pytest.mark.parametrize(
    ("text", "excused"),
    [
        ("Chủ động đôn đốc, yêu cầu các trạm y tế lập danh mục.", False),
        ("Thông tư số 12/2024/TT-BYT đã sửa mẫu biểu nên Sở yêu cầu các trạm y tế lập danh mục.", False),
        ("Quyết định thành lập tổ kiểm kê và giao Sở Y tế lập danh mục.", False),
        ("Nghị định số 54/2017/NĐ-CP của Chính phủ giao Bộ Y tế lập danh mục.", True),
        ("Luật Dược giao Bộ Y tế lập danh mục.", True),
        ("Quyết định này giao Bộ Y tế lập danh mục.", False),
    ],
)
def test_what_others_order_is_not_ordered_here(text: str, excused: bool) -> None:
    found = ordered().search(text)
    assert found is not None
    assert is_excused(found) is excused
