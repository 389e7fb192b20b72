"""Letters and decisions of our making, around rows of the register: what faults are put into.

The register is read as a table: nothing here knows how `luocdo` reads or checks.
"""

import csv
import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
FRIDAY = 4
Row = dict[str, str]

PROVINCES = ("Hà Tĩnh", "Nghệ An", "Cao Bằng", "Lai Châu", "Sơn La", "Thanh Hóa", "Quảng Ninh", "Lạng Sơn")
DEPARTMENTS = (
    ("Sở Nội vụ", "SNV"),
    ("Sở Tài chính", "STC"),
    ("Sở Y tế", "SYT"),
    ("Sở Tư pháp", "STP"),
    ("Sở Xây dựng", "SXD"),
)
SUBJECTS = (
    "rà soát chế độ báo cáo định kỳ",
    "kiểm kê kho lưu trữ",
    "tập huấn nghiệp vụ văn thư",
    "bảo dưỡng hệ thống máy chủ",
    "kiểm tra an toàn lao động",
    "thu nộp tài liệu quý hiếm",
)
UNITS = ("Phòng Tổ chức", "Văn phòng Sở", "Phòng Kế hoạch", "Thanh tra Sở")


class Fault(NamedTuple):
    """A document with one fault.

    Attributes:
        kind: which of the kinds of `luocdo check` it is.
        text: the document, with the fault.
        start, end: where the fault stands; both 0 where it is one of the whole document.
        sound: the document without the fault.
        name: what it was made from.
    """

    kind: str
    text: str
    start: int
    end: int
    sound: str
    name: str


@dataclass
class Material:
    """What faults are made of: a source of chance, our documents, and the rows of the register by type."""

    chance: random.Random
    documents: dict[str, str]
    rows: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))
    above: dict[str, str] = field(default_factory=dict)


def material(seed: int) -> Material:
    """Return what the faults of this seed are made of."""
    folders = (ROOT / "tests" / "documents", ROOT / "examples")
    documents = {
        file.name: file.read_text(encoding="utf-8") for folder in folders for file in sorted(folder.glob("*.txt"))
    }
    found = Material(random.Random(seed), documents)
    for row in table("register"):
        if re.match(r"\d+/(?:20)\d\d/", row["number"]) and len(row["title"].split()) >= 8 and len(row["title"]) < 160:
            found.rows[row["type"]].append(row)
    return found


@cache
def table(name: str) -> list[Row]:
    """Return the rows of one of the lists of the package."""
    with (ROOT / "extract" / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def printed(day: date) -> str:
    """Return a day as officers write it."""
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"{day.day:02}/{month}/{day.year}"


def cited(row: Row, *, day: str | None = None, title: str | None = None, issuer: str | None = None) -> str:
    """Return a whole citation of a row of the register."""
    words = title if title is not None else row["title"].rstrip(".")
    link = "" if re.match(r"(?i)(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bãi bỏ|phê duyệt)", words) else "về "
    when = day or printed(date.fromisoformat(row["date"]))
    return f"{row['type']} số {row['number']} ngày {when} của {issuer or row['issuer']} {link}{words[:1].lower()}{words[1:]}"


class Sheet(NamedTuple):
    """What a letter or decision is made of."""

    province: str
    agency: str
    letters: str
    day: date
    number: int

    @property
    def place_and_day(self) -> str:
        """The line of place and day: January and February with a nought (Nghị định 30/2020/NĐ-CP)."""
        month = f"{self.day.month:02}" if self.day.month < 3 else str(self.day.month)
        return f"{self.province}, ngày {self.day.day:02} tháng {month} năm {self.day.year}"


def office_day(day: date) -> date:
    """Return the day, or the next one on which offices work."""
    closed = {row["date"] for row in _holidays() if row["kind"] == "off"}
    while day.weekday() > FRIDAY or day.isoformat() in closed:
        day += timedelta(days=1)
    return day


@cache
def _holidays() -> list[Row]:
    with (ROOT / "queries" / "holidays.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def a_sheet(made: Material, after: date, *, until: date = date(2025, 2, 20)) -> Sheet:
    """Return agency, day and number for a document of ours that is younger than `after`."""
    chance = made.chance
    first = max(after + timedelta(days=20), date(2012, 3, 1))
    last = max(until, first + timedelta(days=200))
    day = first + timedelta(days=chance.randrange((last - first).days))
    day = office_day(day)
    agency, letters = chance.choice(DEPARTMENTS)
    return Sheet(chance.choice(PROVINCES), agency, letters, day, round(day.timetuple().tm_yday * 4.1) + 7)


def letter(
    sheet: Sheet, body: str, *, title: str = "triển khai nhiệm vụ được giao", to: str = "Các phòng, đơn vị thuộc Sở"
) -> str:
    """Return a letter of a department of a province."""
    return (
        f"UBND TỈNH {sheet.province.upper()}\n{sheet.agency.upper()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        f"Độc lập - Tự do - Hạnh phúc\n\nSố: {sheet.number}/{sheet.letters}-VP\nV/v {title}\n\n"
        f"{sheet.place_and_day}\n\nKính gửi: {to}.\n\n{body}\n\n"
        "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n\nTrần Văn Bình\n"
    )


def decision(sheet: Sheet, grounds: str) -> str:
    """Return a decision of a province."""
    return (
        f"ỦY BAN NHÂN DÂN\nTỈNH {sheet.province.upper()}\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        f"Độc lập - Tự do - Hạnh phúc\n\nSố: {sheet.number}/QĐ-UBND\n\n"
        f"{sheet.place_and_day}\n\nQUYẾT ĐỊNH\n"
        "Về việc thành lập Tổ rà soát hồ sơ tồn đọng\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\n"
        f"{grounds}\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Thành lập Tổ rà soát hồ sơ tồn đọng gồm đại diện các sở, ngành có tên kèm theo.\n\n"
        "Điều 2. Tổ rà soát có trách nhiệm lập danh mục, phân loại toàn bộ hồ sơ tồn đọng và đề xuất phương án giải quyết "
        "từng loại, bảo đảm không để sót hồ sơ của tổ chức, công dân.\n\n"
        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký. Các thành viên Tổ rà soát chịu trách nhiệm thi hành./.\n\n"
        "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, NC.\n\nCHỦ TỊCH\n\n\nLê Văn Thuận\n"
    )


def upper(sheet: Sheet) -> str:
    """Return a whole citation of a letter of the province, a few days older than the sheet."""
    day = sheet.day - timedelta(days=9)
    serial = round(day.timetuple().tm_yday * 17.3) + 5
    return f"Công văn số {serial}/UBND-NC ngày {printed(day)} của UBND tỉnh {sheet.province} về việc chấn chỉnh kỷ cương hành chính"


def fault(kind: str, sound: str, old: str, new: str, name: str, *, whole: bool = False) -> Fault:
    """Return the fault that writing `new` for the one `old` of a sound text makes."""
    at = sound.index(old)
    text = sound[:at] + new + sound[at + len(old) :]
    return Fault(kind, text, 0 if whole else at, 0 if whole else at + len(new), sound, name)


def a_row(made: Material, *kinds: str, since: str = "2012", until: str = "2024-06-30") -> Row:
    """Return a row of the register of one of these types and of these years."""
    rows = [row for kind in kinds for row in made.rows[kind] if since <= row["date"] <= until]
    return made.chance.choice(rows)
