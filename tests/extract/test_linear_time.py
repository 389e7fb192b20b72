"""No text, however hostile, makes reading quadratic: four times as much of it takes about four times as long."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from time import process_time

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
# How often a piece is repeated, how many times more often for the second reading, and how many times as long that may take.
FEW, MORE, MOST = 3_000, 4, 7
# A reading that takes less than this, in seconds, says nothing of how it grows.
SHORTEST = 0.3
# Seconds between two readings of the clock of processor time: on some machines it stands still for a while.
TICK = 0.01
# Of all readings together, in seconds of processor time: a single quadratic one can take longer.
LIMIT = 300


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


def seconds(text: str) -> float:
    """Return the processor time that reading `text` takes."""
    start = process_time()
    read_text(text)
    return process_time() - start


def growth(letter: Callable[[int], str]) -> float:
    """Return how many times as long the longer reading takes, the best of three where one says too long."""
    best = float("inf")
    for _ in range(3):
        longer = seconds(letter(FEW * MORE))
        if longer < SHORTEST:
            return MORE
        best = min(best, longer / max(seconds(letter(FEW)), TICK))
        if best <= MOST:
            break
    return best


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows knows no limit of processor time: run it on Linux or macOS"
)
def test_four_times_as_much_takes_no_more_than_seven_times_as_long() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", __file__], capture_output=True, text=True, encoding="utf-8", check=False
    )
    last = done.stdout.splitlines()[-1:] or ["nothing"]
    assert done.returncode == 0, f"stopped in {last[0]}: {done.stderr[-500:]}"


def main() -> None:
    """Read every text within the limit, and fail at the first that grows too fast."""
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT))
    for name, letter in texts():
        print(name, flush=True)
        ratio = growth(letter)
        if ratio > MOST:
            raise SystemExit(f"{ratio:.1f} times as long")


if __name__ == "__main__":
    main()
