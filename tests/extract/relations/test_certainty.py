"""How sure a relation is follows from the form of its decision, as counted over first readings."""

import pytest

import luocdo
from luocdo.extract.relations.certainty import certainty, first_readings

HEAD = "UBND TỈNH CAO BẰNG\nSố: 45/QĐ-UBND\nCao Bằng, ngày 05 tháng 9 năm 2025\n\nQUYẾT ĐỊNH\nVề việc phân cấp\n\n"
A, B, C = "Nghị định số 46/2015/NĐ-CP", "Nghị định số 61/2018/NĐ-CP", "Nghị định số 10/2020/NĐ-CP"
PLAN, OTHER = "Kế hoạch số 12/KH-UBND", "Kế hoạch số 19/KH-UBND"
LETTER, PROPOSAL = "Công văn số 31/STP-VB", "Tờ trình số 12/TTr-SNV"

# For each form words that end with a reference, or begin with the one in brackets, which is decided so.
DECIDED = {
    "opens BASED_ON": f"Căn cứ [{A}];",
    "opens IMPLEMENTS": f"Thực hiện [{PLAN}], UBND tỉnh yêu cầu các xã báo cáo.",
    "opens PROPOSED_BY": f"Theo đề nghị của Sở Nội vụ tại [{PROPOSAL}];",
    "opens REPLIES_TO": f"Trả lời [{LETTER}], UBND tỉnh có ý kiến.",
    "within BASED_ON": f"UBND tỉnh Cao Bằng căn cứ [{A}] giao việc.",
    "within IMPLEMENTS": f"Các phòng tiếp tục thực hiện [{PLAN}].",
    "within PROPOSED_BY": f"UBND tỉnh chấp thuận theo đề nghị tại [{PROPOSAL}].",
    "within REPLIES_TO": f"Ngày 05/8/2025 UBND tỉnh nhận được [{LETTER}].",
    "place IMPLEMENTS": f"Các xã hoàn thành việc được giao tại [{PLAN}].",
    "cited": f"Hồ sơ nộp theo quy định tại [{A}].",
    "does": "Điều 2. Bãi bỏ [Quyết định số 12/2019/QĐ-UBND].",
    "ended": "Điều 2. [Quyết định số 12/2019/QĐ-UBND] hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
    "ordered": "UBND tỉnh có ý kiến như sau:\n\n1. Giao Sở Tư pháp bãi bỏ [Quyết định số 12/2019/QĐ-STP].",
    "goes on": f"Thực hiện {PLAN}; [{OTHER}], UBND tỉnh yêu cầu các xã báo cáo.",
    "joined": f"Thực hiện {PLAN} và [{OTHER}], UBND tỉnh yêu cầu các xã báo cáo.",
    "joined in title": f"Thực hiện {LETTER} về việc triển khai {PLAN} và [{OTHER}], các xã báo cáo.",
    "new cue": f"Các phòng gửi {PLAN}, phổ biến [{A}].",
    "title": f"Căn cứ {A} sửa đổi [{B}];",
    "title CITES": f"Căn cứ {A} quy định việc nộp hồ sơ theo quy định tại [{B}];",
    "title GUIDES": f"Căn cứ {A} quy định chi tiết một số điều của [{B}];",
    "title IMPLEMENTS": f"Căn cứ {LETTER} về việc triển khai [{PLAN}];",
    "acting": f"Căn cứ {A} (được sửa đổi bởi [{B}]);",
    "unled": f"UBND tỉnh gửi các xã [{A}].",
    "unled later": f"UBND tỉnh gửi các xã {A}. Sở đã có {LETTER}; UBND tỉnh gửi các xã bản in của [{B}].",
    "unled cell": f"| STT | Văn bản |\n|---|---|\n| 1 | [{A}] |",
    "unled after words": f"Quy chế ban hành kèm theo [{A}] còn nguyên.",
    "aside": f"UBND tỉnh giao Sở lập hồ sơ theo {A}, các xã dùng [{B}].",
    "aside in title": f"Căn cứ {A} về lập hồ sơ dùng mẫu của [{B}];",
    "row": f"| STT | Văn bản | Lý do |\n|---|---|---|\n| 1 | [{A}] | Bị bãi bỏ bởi {B} |",
    "quoted": f"Điều 1. Sửa đổi khoản 2 Điều 3 Quyết định số 12/2019/QĐ-UBND như sau:\n“2. Hồ sơ nộp theo quy định tại [{A}].”",
}


@pytest.mark.parametrize(("form", "marked"), DECIDED.items())
def test_a_reference_is_as_sure_as_decisions_of_its_form_were_right(form: str, marked: str) -> None:
    text = HEAD + marked.replace("[", "").replace("]", "")
    start = len(HEAD) + marked.index("[")
    meant = next(each for each in luocdo.read_text(text).references if each.start == start)
    assert meant.confidence == pytest.approx(certainty(form), abs=0.0051)


def test_no_form_is_counted_that_nothing_is_decided_by() -> None:
    assert set(first_readings()) == set(DECIDED)


def test_few_decisions_show_less_than_many() -> None:
    assert certainty("row") < certainty("acting") < certainty("opens IMPLEMENTS") < 1
