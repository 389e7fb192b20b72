"""No text, however hostile, makes reading quadratic.

What our own code does is counted in lines of Python, the same on every machine. What a pattern does within one call cannot be counted:
there a reading that would take a hundred times as long as any other is cut off. `benchmarks/linear.py` measures both in seconds.
"""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from luocdo.extract import rules
from luocdo.extract.read import read_text

CUES = (
    "gọi là|viết tắt là|trước|chậm nhất:|1. Sở Nội vụ báo cáo trước 5 giờ|Lâm Đồng, ngày|số|Số|Số:|Số: 5/|khoản 1|Điều 1"
    "|Căn cứ|Kính gửi|Nơi nhận|V/v|Luật|Luật sửa đổi, bổ sung một số điều|Đề án “|Nghị định 61/2018/NĐ-CP|Công văn số"
    "|Độc lập -|Phụ lục|PHỤ LỤC I|KT. GIÁM ĐỐC|(Đã ký|theo thời gian|trong vòng 5 ngày|Quyết định này có|báo cáo|CÔNG VĂN ĐẾN\nSố|a\nVăn bản liên quan"
)
REPEATED = (" ", "\n", " \n", ".")
SENTENCES = (
    "(",
    "“",
    "1/",
    "số ",
    "Điều 1, ",
    "và ",
    "UBND ",
    "ngày ",
    "gọi tắt là ",
    "Luật ",
    "Số ",
    "#",
    "- a\n",
    "SỞ NỘI VỤ ",
    "số 12, ",
    "Luật Giá\nCăn cứ ",
    "Luật tổ chức quỹ ",
    "(gọi là Nghị định số 1/2020/NĐ-CP) ",
    "Luật Giá; hướng dẫn thi hành ",
    "| Luật Giá | Bị thay thế bởi ",
    "cụm từ “Luật Giá” bằng ",
    "báo cáo: tháng (trước ngày 20), ",
)
BLOCKS = (
    "SỞ ",
    "Số: 1/ ",
    "của Luật năm 2013 ",
    "a **b**\n",
    "\n\n1. Việc\n\nMẬT\n\n",
    "Quyết định số 1/QĐ-UBND hết hiệu lực, ",
    "sửa đổi, bổ sung và ",
    "xem LuatVietnam.vn ",
    "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC ",
    "KT. TỔNG THANH TRA PHÓ TỔNG THANH TRA\n",
    "STT  Nhiệm vụ  Đơn vị chủ trì  Thời hạn\n1  Lập danh mục  Sở Nội vụ  Quý I\n",
    "Nội dung   Chủ trì   Thời hạn\n\n",
    "Nhiệm vụ         Đơn vị     Hoàn\n                 chủ trì    thành\n\n",
    "TT  Việc  Chủ trì  Xong\n1  Lập danh mục  Sở Nội vụ  Quý I\n\n1.\tGiao Sở Tài chính tổng hợp kinh phí.\n",
    "    Kiểm kê kho      Sở Y tế    Quý II\n",
)
# a letter with the places where a piece is repeated
LETTERHEAD = """UBND TỈNH CAO BẰNG
SỞ NỘI VỤ {above}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
{number}Số: 8/QĐ-SNV
Cao Bằng, ngày 02 tháng 3 năm 2025

QUYẾT ĐỊNH
Về việc họp {title}

Điều 1. Ban hành **Quy chế**. {body}

Nơi nhận:
- Lưu: VT. {below}
GIÁM ĐỐC
"""
PLACES = ("above", "number", "title", "body", "below")
# How often a piece is repeated where lines are counted, how many times more often for the second reading, and how many times the lines that may take.
FEW, MORE, MOST = 100, 4, 4.5
# How often a piece is repeated where patterns are watched, and the seconds of processor time at which that reading is cut off: it needs a tenth of one.
MANY, PATIENCE = 2_000, 1.2
# The few texts that need more may take so many times what a quarter of them takes: four would be linear, sixteen quadratic.
LONGEST = 9


def texts() -> Iterator[tuple[str, Callable[[int], str]]]:
    """Yield what is repeated, and the letter that repeats it so many times."""
    for cue in CUES.split("|"):
        for blank in REPEATED:
            yield repr(cue + blank), lambda times, cue=cue, blank=blank: in_letter("body", cue + blank * times)  # type: ignore[misc]
    for piece in (*SENTENCES, *examples()):
        yield repr(piece), lambda times, piece=piece: in_letter("body", piece * times)  # type: ignore[misc]
    for piece in BLOCKS:
        for place in PLACES:
            yield f"{piece!r} {place}", lambda times, piece=piece, place=place: in_letter(place, piece * times)  # type: ignore[misc]


def examples() -> Iterator[str]:
    """Yield one example of each kind of row in the lists."""
    for name in ("cues", "deadline_words", "openings", "order_words", "outside", "parts", "superiors"):
        kinds = {row.get("kind") or row.get("part") or row.get("relation"): row for row in rules.rows(name)}
        yield from (row["example"] + " " for row in kinds.values())


def in_letter(place: str, words: str) -> str:
    """Return a letter with `words` at one of the `PLACES`."""
    return LETTERHEAD.format(**{**dict.fromkeys(PLACES, ""), place: words})


def lines_of(text: str) -> int:
    """Return how many lines of Python it takes to read `text`."""
    lines = 0

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal lines
        lines += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        read_text(text)
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize(("name", "letter"), [pytest.param(*each, id=each[0]) for each in texts()])
def test_four_times_as_much_takes_about_four_times_the_lines(name: str, letter: Callable[[int], str]) -> None:
    read_text(letter(FEW))  # what is read once, lists and patterns, is read now
    assert lines_of(letter(FEW * MORE)) <= MOST * lines_of(letter(FEW))


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows knows no limit of processor time: run it on Linux or macOS"
)
def test_no_pattern_goes_astray_in_a_text() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", __file__], capture_output=True, text=True, encoding="utf-8", check=False
    )
    last = done.stdout.splitlines()[-1:] or ["nothing"]
    assert done.returncode == 0, f"cut off in {last[0]}: {done.stderr[-500:]}"


def main() -> None:
    """Read every text, and be ended by the system in the first that takes too long: no handler of ours runs within a pattern."""
    for name, letter in texts():
        print(name, flush=True)
        signal.setitimer(signal.ITIMER_PROF, LONGEST * PATIENCE)
        read_text(letter(1))  # what is read once, lists and patterns, is read now
        patience = max(PATIENCE, LONGEST * seconds_of(letter(MANY // 4)))
        signal.setitimer(signal.ITIMER_PROF, patience)
        read_text(letter(MANY))


def seconds_of(text: str) -> float:
    """Return the processor time that it takes to read `text`."""
    begun = time.process_time()
    read_text(text)
    return time.process_time() - begun


if __name__ == "__main__":
    main()
