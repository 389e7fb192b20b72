"""Tables whose cells a pipe on a line of its own ends, as a page leaves them that has lost its empty lines and cells."""

import pytest

from luocdo.extract.normalise import normalise
from luocdo.extract.structure.segment import Block, segment

LETTERHEAD = (
    "UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n"
    "Số:\n91/QĐ-SNV\n|\nCao\nBằng, ngày 03\ntháng 3 năm 2025\n|\n"
)
TEXT = "QUYẾT ĐỊNH\nVỀ LỊCH TRỰC\nCăn cứ Luật Lưu trữ\nnăm 2024;\nĐiều 1. Ban hành lịch trực.\nĐiều 2. Các phòng chịu trách nhiệm thi hành Quyết định này./.\n"
SIGNATURES = [
    ("Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n|\nGIÁM ĐỐC\nLê Văn An\n|\n", "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT."),
    ("|\nKT.\nGIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn An\n|\n", ""),
]


def rows_of(text: str) -> tuple[str, list[Block]]:
    clean = normalise(text)
    return clean.text, [block for block in segment(clean) if block.cells]


def test_a_letterhead_whose_first_cell_no_pipe_opens_has_two_rows_of_two_cells() -> None:
    text, (names, numbers) = rows_of(LETTERHEAD + TEXT)
    assert [len(names.cells), len(numbers.cells)] == [2, 2]
    assert text[slice(*numbers.cells[0])] == "Số:\n91/QĐ-SNV"


@pytest.mark.parametrize(("signature", "left"), SIGNATURES)
def test_the_text_between_such_a_letterhead_and_the_signature_is_no_cell(signature: str, left: str) -> None:
    text, blocks = rows_of(f"{LETTERHEAD}{TEXT}{signature}QUY ĐỊNH\nVỀ LỊCH TRỰC\n(Kèm theo Quyết định số 91/QĐ-SNV)")
    assert [block.part for block in blocks] == ["header", "header", "signature"]
    assert text[slice(*blocks[-1].cells[0])] == left
    assert text[slice(*blocks[-1].cells[1])].endswith("Lê Văn An")
