"""What is ordered of a group is asked of each who is one of it, by level and place, and of nobody else."""

from collections.abc import Iterator

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.duties import Wanted, tasks


def letter(issuer: str, number: str, place: str, to: str, *orders: str) -> str:
    numbered = "\n\n".join(f"{at}. {order}" for at, order in enumerate(orders, 1))
    head = f"{issuer}\n\nSố: {number}\n\n{place}, ngày 03 tháng 9 năm 2025\n\nKính gửi: {to}."
    return (
        f"{head}\n\nĐể thực hiện tốt công tác lưu trữ, yêu cầu:\n\n{numbered}/.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
    )


LETTERS = (
    letter(
        *("UBND TỈNH LÂM ĐỒNG", "901/UBND-NC", "Lâm Đồng", "Các sở, ban, ngành; UBND các xã, phường, đặc khu"),
        "UBND các xã, phường, đặc khu kê khai tài liệu tồn đọng trước ngày 15/9/2025.",
        "Các sở, ban, ngành bố trí kho bảo quản trước ngày 20/9/2025.",
        "Chủ tịch UBND các xã, phường kiểm tra kho bảo quản trước ngày 25/9/2025.",
        "Thủ trưởng các cơ quan, đơn vị, địa phương báo cáo kết quả trước ngày 30/9/2025.",
    ),
    letter(
        *("UBND TỈNH CAO BẰNG", "77/UBND-NC", "Cao Bằng", "UBND các xã, phường"),
        "UBND cấp xã nộp danh mục hồ sơ trước ngày 12/9/2025.",
    ),
    letter(
        *("UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ", "55/SNV-VP", "Lâm Đồng", "Các phòng, đơn vị thuộc Sở"),
        "Các phòng, đơn vị thuộc Sở lập danh mục hồ sơ trước ngày 11/9/2025.",
        "Phòng Lưu trữ chuẩn bị kho bảo quản trước ngày 10/9/2025.",
    ),
    letter(
        *("UBND TỈNH LẠNG SƠN", "902/UBND-NC", "Lạng Sơn", "Các cơ quan, đơn vị, địa phương"),
        "Các địa phương thống kê trụ sở dôi dư trước ngày 28/10/2025.",
    ),
    letter(
        *("BỘ NỘI VỤ", "4100/BNV-LT", "Hà Nội", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"),
        "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương gửi số liệu lưu trữ trước ngày 22/9/2025.",
    ),
    letter(
        *("UBND XÃ HÒA BẮC\nTỈNH LÂM ĐỒNG", "08/UBND-VP", "Hòa Bắc", "Các phòng chuyên môn"),
        "Các cơ quan chuyên môn sắp xếp hồ sơ trước ngày 09/9/2025.",
    ),
    letter(
        *("UBND TỈNH SƠN LA\nSỞ Y TẾ", "915/SYT-NVY", "Sơn La", "Các bệnh viện; các trung tâm y tế"),
        "Các đơn vị trực thuộc Sở báo cáo nhân lực trước ngày 05/10/2025.",
        "Các bệnh viện rà soát danh mục thuốc hiếm trước ngày 06/10/2025.",
        "Các phòng chuyên môn thuộc Sở tổng hợp kết quả trước ngày 07/10/2025.",
        "Các trung tâm y tế kiểm tra kho lạnh trước ngày 08/10/2025.",
        "Các cơ sở khám bệnh, chữa bệnh trên địa bàn tỉnh niêm yết giá trước ngày 09/10/2025.",
    ),
    letter(
        *("SỞ Y TẾ TỈNH SƠN LA\nBỆNH VIỆN ĐA KHOA TỈNH", "77/BVĐK-KHTH", "Sơn La", "Các khoa, phòng"),
        "Khoa Dược lập danh mục thuốc hiếm trước ngày 01/10/2025.",
        "Các khoa, phòng niêm yết giá trước ngày 02/10/2025.",
    ),
    (
        "ỦY BAN NHÂN DÂN\nXÃ ĐƠN DƯƠNG\n\nSố: 12/UBND-VP\n\nĐơn Dương, ngày 05 tháng 9 năm 2025\n\nKính gửi: Các thôn.\n\n"
        "Thực hiện Công văn số 901/UBND-NC ngày 03/9/2025 của UBND tỉnh Lâm Đồng, đề nghị các thôn treo biển chỉ dẫn.\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n"
    ),
)


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The letters, in an embedded store."""
    folder = tmp_path_factory.mktemp("nhom")
    for at, text in enumerate(LETTERS):
        (folder / f"{at}.txt").write_text(text, encoding="utf-8")
    graph = assemble(read_paths([folder]), {})
    opened = open_arcade(folder / "graph")
    opened.load(list(graph.nodes), list(graph.edges))
    yield opened
    opened.close()


def test_what_was_ordered_after_the_districts_ended_is_no_task_of_theirs(province: Store) -> None:
    assert "2025-10-28" in due(province, "UBND phường Kỳ Lừa tỉnh Lạng Sơn")
    assert due(province, "UBND huyện Bắc Sơn tỉnh Lạng Sơn") == []


def due(store: Store, unit: str) -> list[str | None]:
    return [each.due for each in tasks(store, Wanted(unit=unit), "2025-09-05").found]


@pytest.mark.parametrize(
    ("unit", "days"),
    [
        ("ubnd xa hoa bac", ["2025-09-15", "2025-09-25", "2025-09-30"]),
        ("ubnd xa don duong", ["2025-09-15", "2025-09-25", "2025-09-30"]),
        ("UBND phường Cam Ly tỉnh Lâm Đồng", ["2025-09-15", "2025-09-25", "2025-09-30"]),
        ("UBND xã Thạch An tỉnh Cao Bằng", ["2025-09-12"]),
        ("so noi vu lam dong", ["2025-09-20", "2025-09-30"]),
        ("phong luu tru", ["2025-09-10", "2025-09-11"]),
        ("Bệnh viện Đa khoa tỉnh Sơn La", ["2025-10-05", "2025-10-06", "2025-10-09"]),
        ("Trung tâm Y tế Mai Sơn tỉnh Sơn La", ["2025-10-05", "2025-10-08", "2025-10-09"]),
        ("Phòng Nghiệp vụ Y thuộc Sở Y tế tỉnh Sơn La", ["2025-10-05", "2025-10-07"]),
        ("khoa duoc", ["2025-10-01", "2025-10-02"]),
        ("ubnd tinh lam dong", ["2025-09-22"]),
        ("Phòng Kinh tế thuộc UBND xã Hòa Bắc tỉnh Lâm Đồng", ["2025-09-09"]),
    ],
)
def test_a_unit_has_what_is_ordered_of_its_groups_and_of_no_others(province: Store, unit: str, days: list[str]) -> None:
    assert due(province, unit) == days


def test_a_unit_that_nobody_names_and_no_group_means_is_unknown(province: Store) -> None:
    with pytest.raises(NotFoundError):
        due(province, "UBND xã Hồng Ca")
