"""Four letters from the centre to two departments, whose deadlines fit together well, badly and not at all; on each engine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from luocdo.graph import Store, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Edge, Node
from luocdo.graph.stores.arcade.store import open_arcade

CENTRE = """VĂN PHÒNG CHÍNH PHỦ

Số: 512/TB-VPCP

Hà Nội, ngày 04 tháng 8 năm 2025

THÔNG BÁO
Kết luận cuộc họp về số hóa tài liệu lưu trữ

1. Các bộ, cơ quan ngang bộ công bố danh mục tài liệu trước ngày 30/9/2025.

2. UBND các tỉnh, thành phố báo cáo kết quả số hóa tài liệu lưu trữ về Bộ Nội vụ trước ngày 30/10/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.

PHÓ CHỦ NHIỆM

Lý Văn Đoan
"""
PROVINCE = """UBND TỈNH TUYÊN QUANG

Số: 3310/UBND-NC

Tuyên Quang, ngày 18 tháng 8 năm 2025

Kính gửi: Các sở, ban, ngành tỉnh.

Thực hiện Thông báo số 512/TB-VPCP ngày 04/8/2025 của Văn phòng Chính phủ, UBND tỉnh yêu cầu:

1. Các sở, ban, ngành tỉnh báo cáo kết quả số hóa tài liệu lưu trữ về Sở Nội vụ trước ngày 10/10/2025.

2. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 20/10/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.

PHÓ CHỦ TỊCH

Ma Thế Hồng
"""
DEPARTMENT = """UBND TỈNH TUYÊN QUANG
SỞ TÀI CHÍNH

Số: 902/STC-VP

Tuyên Quang, ngày 25 tháng 8 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Công văn số 3310/UBND-NC ngày 18/8/2025 của UBND tỉnh, Giám đốc Sở giao:

1. Các phòng thuộc Sở báo cáo kết quả số hóa tài liệu lưu trữ, gửi Văn phòng Sở trước ngày 05/10/2025.

2. Phòng Tin học sao lưu dữ liệu trong thời hạn 10 ngày làm việc kể từ ngày nhận được văn bản này.

3. Văn phòng Sở theo dõi, đôn đốc các phòng.

4. Phòng Ngân sách chuyển số liệu quyết toán trước ngày 27/8/2025 theo Quyết định số 77/QĐ-BTC ngày 06/01/2025 của Bộ Tài chính./.

Nơi nhận:
- Như trên;
- Lưu: VT.

PHÓ GIÁM ĐỐC

Quan Thị Vân
"""
LATE = """UBND TỈNH TUYÊN QUANG
SỞ Y TẾ

Số: 411/SYT-VP

Tuyên Quang, ngày 01 tháng 10 năm 2025

Kính gửi: Các phòng thuộc Sở.

Thực hiện Công văn số 3310/UBND-NC ngày 18/8/2025 của UBND tỉnh, Giám đốc Sở yêu cầu:

1. Phòng Nghiệp vụ Y báo cáo kết quả số hóa tài liệu lưu trữ về Văn phòng Sở trước ngày 15/10/2025.

2. Phòng Dược báo cáo kết quả số hóa tài liệu lưu trữ về Văn phòng Sở trước ngày 10/10/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.

PHÓ GIÁM ĐỐC

Hứa Đức Nhã
"""
LETTERS = {"1.txt": CENTRE, "2.txt": PROVINCE, "3.txt": DEPARTMENT, "4.txt": LATE}

Graph = tuple[list[Node], list[Edge]]


@pytest.fixture(scope="session")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The letters in a folder."""
    folder = tmp_path_factory.mktemp("cong-van")
    for name, text in LETTERS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def duties(letters: Path) -> Graph:
    """The graph of the letters."""
    graph = assemble(read_paths([letters]), {})
    return list(graph.nodes), list(graph.edges)


@pytest.fixture(scope="session")
def embedded_duties(duties: Graph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The graph, in an embedded store that nobody changes."""
    opened = open_arcade(tmp_path_factory.mktemp("kho") / "graph")
    opened.load(*duties)
    yield opened
    opened.close()


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest, duties: Graph) -> Store:
    """The graph, on each engine in turn."""
    if request.param == "embedded":
        return request.getfixturevalue("embedded_duties")
    return request.getfixturevalue("serve")("duties", duties)
