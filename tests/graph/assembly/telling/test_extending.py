"""A sentence that moves a deadline and names no document means the one that the text cites before it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from luocdo.graph import read_paths
from luocdo.graph.assembly.telling.extending import MAY_EXTEND
from luocdo.graph.assembly.telling.places import Place
from luocdo.graph.assembly.telling.told import told_by

LETTER = """UBND TỈNH LÂM ĐỒNG
SỞ NỘI VỤ

Số: 920/SNV-CCHC

Lâm Đồng, ngày 10 tháng 9 năm 2025

Kính gửi: Các phòng thuộc Sở.

{words}

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Ya Duck
"""
CITED = "Ngày 05/8/2025, Sở Nội vụ ban hành Công văn số 815/SNV-CCHC về việc tự chấm điểm"


def added(tmp_path: Path, words: str) -> Sequence[Place]:
    """The places that a letter of these words adds to those where it names a document."""
    (tmp_path / "920.txt").write_text(LETTER.format(words=words), encoding="utf-8")
    (witness,) = read_paths([tmp_path])
    return told_by(witness).places[len(witness.reading.references) :]


@pytest.mark.parametrize(
    ("words", "relation", "pinpoints"),
    [
        (f"{CITED}, hẹn nộp trước ngày 12/9/2025.\n\nXét điều kiện của các phòng, Sở gia hạn thời gian nộp đến ngày 19/9/2025.", "AMENDS", ()),
        (f"{CITED}.\n\nSở Nội vụ gia hạn thời gian nộp nêu tại mục 2, 3 đến hết ngày 19/9/2025.", "AMENDS", ("mục 2", "mục 3")),
        ("Tiếp theo Công văn số 815/SNV-CCHC ngày 05/8/2025 của Sở Nội vụ, Sở lùi thời hạn chấm điểm sang ngày 19/9/2025.", "AMENDS", ()),
        ("Tại mục 4 Công văn số 815/SNV-CCHC ngày 05/8/2025, Sở Nội vụ hẹn nộp bảng điểm. Nay Sở gia hạn thêm 05 ngày.", "AMENDS", ("mục 4",)),
        ("Sở Nội vụ đính chính Công văn số 815/SNV-CCHC ngày 05/8/2025 như sau:\n\nTại mục 2, thời hạn nộp ghi “12/9/2025”, nay sửa lại là “15/9/2025”.", "CORRECTS", ("mục 2",)),
        (f"{CITED}. Nay điều chỉnh thời gian nộp tại mục 1 đến ngày 19/9/2025.", "AMENDS", ("mục 1",)),
        (f"{CITED}.\n\nThời hạn nộp bảng điểm tại mục 1 Công văn nêu trên lùi từ ngày 12/9/2025 sang ngày 19/9/2025.", "AMENDS", ("mục 1",)),
        (f"{CITED}. Các phòng được gia hạn thêm tối đa 05 ngày làm việc.", "AMENDS", ()),
        ("Ngày 09/9/2025, Phòng Tổ chức có văn bản xin lùi thời hạn nộp theo Công văn số 815/SNV-CCHC ngày 05/8/2025 của Sở Nội vụ. Sở đồng ý gia hạn thời gian nộp đến ngày 19/9/2025.", "AMENDS", ()),
    ],
    ids=["a paragraph before", "with items", "a clause before", "a sentence before", "a correction", "another time", "from day to day", "days that no calendar counts", "as it was asked"],
)  # fmt: skip
def test_it_changes_the_letter_of_the_writer_that_stands_before_it(
    words: str, relation: str, pinpoints: tuple[str, ...], tmp_path: Path
) -> None:
    (place,) = added(tmp_path, words)
    assert (place.claim.number, place.relation.value, place.pinpoints) == ("815/SNV-CCHC", relation, pinpoints)
    assert MAY_EXTEND not in place.notes


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        (f"{CITED} và Công văn số 816/SNV-CCHC về việc rà soát.\n\nSở gia hạn thời gian nộp đến ngày 19/9/2025.", ["815/SNV-CCHC", "816/SNV-CCHC"]),
        ("Thực hiện Công văn số 4400/BNV-CCHC ngày 01/8/2025 của Bộ Nội vụ, Sở gia hạn thời gian nộp đến ngày 19/9/2025.", ["4400/BNV-CCHC"]),
    ],
    ids=["one of two letters", "a letter of somebody else"],
)  # fmt: skip
def test_where_another_one_may_be_meant_none_is_changed_and_each_is_marked(
    words: str, numbers: list[str], tmp_path: Path
) -> None:
    places = added(tmp_path, words)
    assert [each.claim.number for each in places] == numbers
    assert all(MAY_EXTEND in each.notes and each.relation.value != "AMENDS" for each in places)


@pytest.mark.parametrize(("letters", "sure"), [(590, True), (610, False)])
def test_far_behind_a_letter_another_one_may_be_meant(letters: int, sure: bool, tmp_path: Path) -> None:
    between = "Các phòng tự chấm điểm theo hướng dẫn. " * (letters // len("Các phòng tự chấm điểm theo hướng dẫn. "))
    between += "Nộp" + " đủ" * ((letters - len(between)) // len(" đủ") - 2)
    words = f"{CITED}. {between}. Sở gia hạn thời gian nộp đến ngày 19/9/2025."
    [place] = added(tmp_path, words)
    assert (MAY_EXTEND not in place.notes) == sure


@pytest.mark.parametrize(
    "words",
    [
        f"{CITED}.\n\nTrước đó, Sở đã gia hạn thời gian nộp đến ngày 19/9/2025.",
        f"{CITED}.\n\nPhòng Tổ chức đề nghị Sở gia hạn thời gian nộp đến ngày 19/9/2025.",
        f"{CITED}.\n\nHội nghị lùi từ ngày 12/9/2025 sang ngày 19/9/2025.",
        f"{CITED}.\n\nCác phòng gia hạn giấy phép trước ngày 19/9/2025.",
        "Sở gia hạn thời gian nộp tại Công văn số 815/SNV-CCHC ngày 05/8/2025 đến ngày 19/9/2025.",
        "Sở gia hạn thời gian nộp đến ngày 19/9/2025.",
        "Ngày 05/8/2025, Sở Nội vụ ban hành Công văn số 815/SNV-CCHC. Tại mục 2 Công văn số 815/SNV-CCHC ghi “trước ngày 12/9/2025”, nay sửa lại là “trước ngày 15/9/2025”.",
    ],
    ids=[
        "long ago",
        "asked for",
        "of a meeting",
        "of something else",
        "names its document",
        "nothing before it",
        "corrects what it names",
    ],
)
def test_otherwise_nothing_is_added(words: str, tmp_path: Path) -> None:
    assert added(tmp_path, words) == ()
