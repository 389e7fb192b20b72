"""No text, however hostile, makes reading quadratic: each of these would take minutes, all of them take seconds."""

import subprocess
import sys

import pytest

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
SECONDS = 60
READ = f"""
import resource
resource.setrlimit(resource.RLIMIT_CPU, ({SECONDS}, {SECONDS}))
from luocdo.extract.read import read_text
for cue in {CUES!r}.split("|"):
    for blank in {REPEATED!r}:
        print(repr(cue + blank), flush=True)
        read_text(cue + blank * 20_000 + "x Nghị định")
for words in {SENTENCES!r}:
    print(repr(words), flush=True)
    read_text(words * 20_000 + "x Nghị định")
print("all read")
"""


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows knows no limit of processor time: run it on Linux or macOS"
)
def test_twenty_thousand_repeats_are_read_within_a_limit_that_only_linear_time_can_keep() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ], capture_output=True, text=True, encoding="utf-8", check=False
    )
    last = done.stdout.splitlines()[-1:] or ["nothing"]
    assert done.returncode == 0, f"stopped in {last[0]}: {done.stderr[-500:]}"
    assert last == ["all read"]
