"""Drafts of our own, and a small store beside which they are checked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from luocdo.extract.read import read_text
from luocdo.findings import Finding
from luocdo.graph import Store, build, opened
from luocdo.graph.model import Witness
from luocdo.queries.checking.drafting import draft_of
from luocdo.queries.checks.run import check_draft

TODAY = "2025-05-20"


def _letter(
    body: str,
    *,
    day: str = "12 tháng 5 năm 2025",
    number: str = "218/SNV-VP",
    title: str = "V/v chấn chỉnh việc lập hồ sơ",
    above: str = "UBND TỈNH HÀ TĨNH",
    agency: str = "SỞ NỘI VỤ",
    place: str = "Hà Tĩnh",
    to: str = "Các phòng, đơn vị thuộc Sở",
) -> str:
    """Return a letter (công văn) around `body`."""
    return (
        f"{above}\n{agency}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Số: {number}\n{title}\n\n{place}, ngày {day}\n\nKính gửi: {to}.\n\n{body}\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nPhan Thị Mận\n"
    )


def _decision(grounds: str, *, day: str = "12 tháng 5 năm 2025", article: str = "Thành lập Tổ giúp việc.") -> str:
    """Return a decision (quyết định) of a province that rests on `grounds`."""
    return (
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        f"Số: 1204/QĐ-UBND\n\nHà Tĩnh, ngày {day}\n\nQUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc sắp xếp kho lưu trữ\n\n"
        f"CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\n{grounds}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. {article}\n\n"
        "Điều 2. Tổ giúp việc có trách nhiệm kiểm kê, phân loại toàn bộ tài liệu đang để tại các kho của tỉnh, lập danh "
        "mục những tài liệu hư hỏng và đề xuất phương án tu bổ.\n\nĐiều 3. Quyết định này có hiệu lực kể từ ngày ký./.\n\n"
        "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT, NC.\n\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    )


ABOVE = {
    "ubnd-nc.txt": (
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 2077/UBND-NC\nV/v thu nộp tài liệu quý hiếm\n\nHà Tĩnh, ngày 21 tháng 4 năm 2025\n\n"
        "Kính gửi: Các sở, ban, ngành.\n\n"
        "Thực hiện Công văn số 918/VPCP-TCCV ngày 14/4/2025 của Văn phòng Chính phủ về thu nộp tài liệu quý hiếm, "
        "UBND tỉnh yêu cầu:\n\n"
        "1. Các sở, ban, ngành báo cáo kết quả kiểm kê tài liệu quý hiếm về UBND tỉnh trước ngày 10/6/2025.\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    ),
    "ubnd-xa.txt": (
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 2090/UBND-NC\nV/v thống kê nhà bia ghi tên liệt sĩ\n\nHà Tĩnh, ngày 22 tháng 4 năm 2025\n\n"
        "Kính gửi: UBND các xã, phường.\n\nUBND tỉnh yêu cầu:\n\n"
        "1. UBND các xã, phường thống kê nhà bia ghi tên liệt sĩ đã xuống cấp, gửi Sở Nội vụ trước ngày 13/6/2025.\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    ),
    "quyche.txt": (
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 640/QĐ-UBND\n\nHà Tĩnh, ngày 03 tháng 3 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Quy chế khai thác kho lưu trữ\n\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011;\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế khai thác kho lưu trữ.\n\n"
        "Điều 2. Quyết định này có hiệu lực kể từ ngày 10 tháng 3 năm 2025 và thay thế Quyết định số 77/QĐ-UBND ngày "
        "15/01/2019 của Chủ tịch UBND tỉnh ban hành Quy chế mượn tài liệu.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    ),
    "quyche-moi.txt": (
        "ỦY BAN NHÂN DÂN\nTỈNH HÀ TĨNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 2188/QĐ-UBND\n\nHà Tĩnh, ngày 18 tháng 9 năm 2025\n\nQUYẾT ĐỊNH\nBan hành Quy chế kho lưu trữ số\n\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Ban hành kèm theo Quyết định này Quy chế kho lưu trữ số.\n\n"
        "Điều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 10 năm 2025 và thay thế Quyết định số 640/QĐ-UBND ngày "
        "03/3/2025 của Chủ tịch UBND tỉnh.\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    ),
}


TO_COMMUNES = (
    "{} Công văn số 2090/UBND-NC ngày 22/4/2025 của UBND tỉnh về thống kê nhà bia ghi tên liệt sĩ, Sở đề nghị:\n\n"
    "1. UBND các xã, phường, đặc khu thống kê nhà bia ghi tên liệt sĩ đã xuống cấp, gửi về Sở trước ngày {}."
)
"""What a department passes on to communes in the words of its province."""


@pytest.fixture(scope="session")
def passed_on() -> Callable[..., str]:
    """Write a letter of a department that passes on by a day what the province ordered the communes."""

    def write(due: str, opening: str = "Thực hiện", **head: str) -> str:
        return _letter(TO_COMMUNES.format(opening, due), to="UBND các xã, phường, đặc khu", **head)

    return write


@pytest.fixture(scope="session")
def above_texts() -> dict[str, str]:
    """The documents above our drafts, by the names of their files."""
    return ABOVE


@pytest.fixture(scope="session")
def store_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the documents above our drafts."""
    folder = tmp_path_factory.mktemp("cap-tren")
    for name, text in ABOVE.items():
        (folder / name).write_text(text, encoding="utf-8")
    place = tmp_path_factory.mktemp("kho") / "kho.store"
    build([folder], place, jobs=1)
    return place


@pytest.fixture
def above(store_place: Path) -> Iterator[Store]:
    """That store, open."""
    with opened(store_place) as store:
        yield store


Found = Callable[..., list[Finding]]


@pytest.fixture
def found() -> Found:
    """Check a draft and return what is found of some codes."""

    def run(text: str, *codes: str, store: Store | None = None) -> list[Finding]:
        every = check_draft(draft_of(Witness(read_text(text), text), store, TODAY))
        return [each for each in every if not codes or each.code in codes]

    return run


@pytest.fixture(scope="session")
def letter() -> Callable[..., str]:
    """Write a letter (công văn) around a body."""
    return _letter


@pytest.fixture(scope="session")
def decision() -> Callable[..., str]:
    """Write a decision (quyết định) of a province that rests on some grounds."""
    return _decision


@pytest.fixture(scope="session")
def words() -> Callable[[str, Finding], str]:
    """Return what stands where a finding points to."""
    return lambda text, finding: " ".join(text[finding.start or 0 : finding.end or 0].split())
