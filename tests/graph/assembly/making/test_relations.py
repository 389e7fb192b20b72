"""Edges between documents: which place proves one first."""

import json

import pytest

from luocdo.extract.read import read_text
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.model import Witness

WHOLE = """SỞ NỘI VỤ
TỈNH HÀ TĨNH
Số: 77/SNV-VP
V/v rà soát hồ sơ
Hà Tĩnh, ngày 12 tháng 9 năm 2025
Kính gửi: Các phòng thuộc Sở.
Thực hiện Công văn số 2150/UBND-NC ngày 20/8/2025 của UBND tỉnh Hà Tĩnh, Sở yêu cầu:
1. Văn phòng Sở tổng hợp, báo cáo trước ngày 20/9/2025.
2. Các phòng rà soát hồ sơ trước ngày 18/9/2025.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Nguyễn Văn An
"""
COPY = WHOLE.partition("1. Văn phòng")[0]


def witness(path: str, text: str) -> Witness:
    reading = read_text(text)
    source = reading.source.model_copy(update={"path": path, "sha256": path})
    return Witness(reading.model_copy(update={"source": source}), text)


@pytest.mark.parametrize(("whole", "copy"), [("goc.docx", "ban-sao.txt"), ("a-goc.docx", "ban-sao.txt")])
def test_the_text_that_is_believed_proves_an_edge_before_its_copies_whatever_the_files_are_called(
    whole: str, copy: str
) -> None:
    graph = assemble([witness(copy, COPY), witness(whole, WHOLE)], {})
    (edge,) = (each for each in graph.edges if each.kind == "IMPLEMENTS")
    assert [each["path"] for each in json.loads(str(edge.properties["evidence"]))] == [whole, copy]
