"""The deadline above is that of the nearest document which orders the same, of the one who passes it on or of those who act."""

from pathlib import Path

from luocdo.graph import build, opened
from luocdo.queries.duties import Wanted, tasks

LETTER = "{}\n\nSố: {}\n\nTuyên Quang, ngày {} năm 2025\n\nKính gửi: UBND các xã, phường.\n\n{}\n\n1. UBND các xã, phường {} {}.\n"
WHAT = "kiểm kê phông lưu trữ giấy dó, báo cáo kết quả về Sở Nội vụ trước ngày"


def test_what_a_department_passes_on_has_the_deadline_of_its_province(tmp_path: Path) -> None:
    passed = "Thực hiện Công văn số 71/UBND-NC ngày 04/8/2025 của UBND tỉnh Tuyên Quang, Sở đề nghị:"
    folder = tmp_path / "cong-van"
    folder.mkdir()
    above = ("ỦY BAN NHÂN DÂN\nTỈNH TUYÊN QUANG", "71/UBND-NC", "04 tháng 8", "UBND tỉnh yêu cầu:", WHAT, "10/9/2025")
    below = ("UBND TỈNH TUYÊN QUANG\nSỞ NỘI VỤ", "302/SNV-VP", "12 tháng 8", passed, WHAT, "05/9/2025")
    for name, words in (("1.txt", above), ("2.txt", below)):
        (folder / name).write_text(LETTER.format(*words), encoding="utf-8")
    build([folder], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as store:
        found = tasks(store, Wanted(), "2025-08-20").found
    superiors = {each.document.number: each.superior for each in found}
    assert superiors["302/SNV-VP"] is not None
    assert (superiors["302/SNV-VP"].due, superiors["302/SNV-VP"].document.number) == ("2025-09-10", "71/UBND-NC")
