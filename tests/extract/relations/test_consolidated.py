"""A consolidated text (văn bản hợp nhất) and the documents that it joins."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.relations.consolidated import is_consolidated

VBHN = Document(type="Văn bản hợp nhất", symbol="VBHN-BNV", number="07/VBHN-BNV", issuer="Bộ Nội vụ", date="2025-08-01")
TEXT = """BỘ NỘI VỤ

Số: 07/VBHN-BNV

Hà Nội, ngày 01 tháng 8 năm 2025

NGHỊ ĐỊNH

VỀ CÔNG TÁC VĂN THƯ

Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, có hiệu lực từ ngày 05/3/2020, được sửa đổi, bổ sung bởi:

1. Nghị định số 45/2024/NĐ-CP ngày 10/4/2024 sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP;

2. Nghị định số 113/2025/NĐ-CP ngày 03/6/2025 quy định chi tiết một số điều của Luật Lưu trữ.

Căn cứ Luật Tổ chức Chính phủ ngày 19/6/2015;

Điều 1. Phạm vi điều chỉnh

Hồ sơ lập theo Nghị định số 61/2018/NĐ-CP.

[1] Nghị định số 45/2024/NĐ-CP có căn cứ ban hành như sau: “Căn cứ Luật Công đoàn năm 2024;”
"""


def test_the_documents_of_its_opening_are_consolidated(relations_of):
    assert relations_of(TEXT, VBHN) == [
        ("30/2020/NĐ-CP", "CONSOLIDATES", None),
        ("45/2024/NĐ-CP", "CONSOLIDATES", None),
        ("30/2020/NĐ-CP", "AMENDS", "45/2024/NĐ-CP"),
        ("113/2025/NĐ-CP", "CONSOLIDATES", None),
        ("Lưu trữ", "GUIDES", "113/2025/NĐ-CP"),
        ("Tổ chức Chính phủ", "BASED_ON", None),
        ("61/2018/NĐ-CP", "CITES", None),
        ("45/2024/NĐ-CP", "CITES", None),
        ("Công đoàn", "BASED_ON", "45/2024/NĐ-CP"),
    ]


def test_the_first_one_is_also_amended_by_the_others(also_of):
    amended = [each for each in also_of(TEXT, VBHN) if each[0] == "30/2020/NĐ-CP"]
    assert amended == [("30/2020/NĐ-CP", "AMENDS", "45/2024/NĐ-CP"), ("30/2020/NĐ-CP", "AMENDS", "113/2025/NĐ-CP")]


@pytest.mark.parametrize(("text", "sources"), [("Căn cứ Luật Lưu trữ năm 2024;", 0), ("Luật Lưu trữ năm 2024.", 1)])
def test_few_sources_are_none_amended(relations_of, also_of, text, sources):
    assert [relation for _, relation, _ in relations_of(text, VBHN)].count("CONSOLIDATES") == sources
    assert also_of(text, VBHN) == []


def test_its_sign_says_what_it_is():
    assert is_consolidated(VBHN)
    assert not is_consolidated(Document(type="Nghị định", symbol="NĐ-CP"))
    assert not is_consolidated(Document())


def test_what_the_text_replaces_the_first_one_replaced(relations_of):
    text = TEXT.replace("Hồ sơ lập theo", "Nghị định này thay thế")
    assert ("61/2018/NĐ-CP", "REPLACES", "30/2020/NĐ-CP") in relations_of(text, VBHN)
