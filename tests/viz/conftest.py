"""Rows as the canned queries give them: facts of real dispatches, sentences of our own."""

import json

import pytest

from luocdo.graph.identity.agencies import level, superior
from luocdo.graph.identity.parties import party_to
from luocdo.viz.shown.view import view_of

QT, LS = "tỉnh Quảng Trị", "tỉnh Lạng Sơn"
SO_QT, SO_LS = f"Sở Khoa học và Công nghệ {QT}", f"Sở Khoa học và Công nghệ {LS}"

DOCUMENTS = [
    # key, number, symbol, type, title, issuer, level, date, status
    (
        "tb372",
        "372/TB-VPCP",
        "TB-VPCP",
        "Thông báo",
        "Kết luận tại Phiên họp thứ nhất của Tổ công tác cải cách thủ tục hành chính",
        "Văn phòng Chính phủ",
        "central",
        "2023-09-11",
        "cited",
    ),
    ("tb304", "304/TB-VPCP", "TB-VPCP", "Thông báo", None, "Văn phòng Chính phủ", "central", "2023-07-19", "cited"),
    ("tb53", "53/TB-VPCP", "TB-VPCP", "Thông báo", None, "Văn phòng Chính phủ", "central", "2024-02-15", "cited"),
    (
        "qd06",
        "06/QĐ-TTg",
        "QĐ-TTg",
        "Quyết định",
        "Phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử",
        "Thủ tướng Chính phủ",
        "central",
        "2022-01-06",
        "cited",
    ),
    (
        "nd61",
        "61/2018/NĐ-CP",
        "NĐ-CP",
        "Nghị định",
        "Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
        "Chính phủ",
        "central",
        "2018-04-23",
        "cited",
    ),
    (
        "nd107",
        "107/2021/NĐ-CP",
        "NĐ-CP",
        "Nghị định",
        "Sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP",
        "Chính phủ",
        "central",
        "2021-12-06",
        "cited",
    ),
    ("luat", None, None, "Luật", "Luật Giao dịch điện tử", "Quốc hội", "central", None, "cited"),
    (
        "cv4704",
        "4704/UBND-NC",
        "UBND-NC",
        "Công văn",
        "Triển khai Thông báo số 372/TB-VPCP",
        f"UBND {QT}",
        "province",
        "2023-09-15",
        "loaded",
    ),
    ("cv4053", "4053/UBND-NC", "UBND-NC", "Công văn", None, f"UBND {QT}", "province", "2023-08-11", "cited"),
    ("cv871", "871/UBND-NC", "UBND-NC", "Công văn", None, f"UBND {QT}", "province", "2024-02-23", "cited"),
    (
        "kh168",
        "168/KH-UBND",
        "KH-UBND",
        "Kế hoạch",
        "Số hóa kết quả giải quyết thủ tục hành chính đến năm 2025",
        f"UBND {LS}",
        "province",
        "2020-10-14",
        "cited",
    ),
    (
        "kh67",
        "67/KH-SKHCN",
        "KH-SKHCN",
        "Kế hoạch",
        "Mô hình điểm tuyên truyền Đề án 06",
        SO_LS,
        "department",
        "2023-07-07",
        "cited",
    ),
    ("kh97", "97/KH-SKHCN", "KH-SKHCN", "Kế hoạch", None, SO_QT, "department", "2024-12-28", "cited"),
    (
        "thang9",
        None,
        "SKHCN-VP",
        "Công văn",
        "Rà soát, đơn giản hóa thủ tục hành chính",
        SO_QT,
        "department",
        "2023-09",
        "provisional",
    ),
    (
        "thang8",
        None,
        "SKHCN-VP",
        "Công văn",
        "Quán triệt Thông báo số 304/TB-VPCP",
        SO_QT,
        "department",
        "2023-08",
        "provisional",
    ),
    (
        "thang2",
        None,
        "SKHCN-VP",
        "Công văn",
        "Cải cách hành chính năm 2024",
        SO_QT,
        "department",
        "2024-02",
        "provisional",
    ),
    (
        "thang7",
        None,
        "SKHCN-VP",
        "Công văn",
        "Tuyên truyền kiểm soát thủ tục hành chính",
        SO_LS,
        "department",
        "2023-07",
        "provisional",
    ),
]

RELATIONS = [
    # source, kind, target, witness, sentence with «citation», where it begins
    (
        "thang9",
        "IMPLEMENTS",
        "cv4704",
        "thang9",
        "Thi hành «Công văn số 4704/UBND-NC ngày 15/9/2023 của UBND tỉnh» triển khai Thông báo số 372/TB-VPCP, Giám đốc Sở giao các phòng làm ngay những việc sau đây.",
        200,
    ),
    (
        "cv4704",
        "IMPLEMENTS",
        "tb372",
        "cv4704",
        "UBND tỉnh nhận được và triển khai «Thông báo số 372/TB-VPCP ngày 11/9/2023 của Văn phòng Chính phủ» tới mọi cơ quan trong tỉnh.",
        90,
    ),
    (
        "cv4704",
        "IMPLEMENTS",
        "tb372",
        "thang9",
        "Thi hành Công văn số 4704/UBND-NC ngày 15/9/2023 của UBND tỉnh triển khai «Thông báo số 372/TB-VPCP», Giám đốc Sở giao các phòng làm ngay những việc sau đây.",
        200,
    ),
    (
        "thang9",
        "IMPLEMENTS",
        "qd06",
        "thang9",
        "3. Đưa dịch vụ công lên mạng toàn trình, trước hết là những việc nêu trong «Đề án 06» mà đơn vị chủ trì.",
        1300,
    ),
    (
        "thang8",
        "IMPLEMENTS",
        "cv4053",
        "thang8",
        "Thực hiện «Công văn số 4053/UBND-NC» về Thông báo số 304/TB-VPCP.",
        150,
    ),
    (
        "cv4053",
        "IMPLEMENTS",
        "tb304",
        "thang8",
        "Thực hiện Công văn số 4053/UBND-NC về «Thông báo số 304/TB-VPCP».",
        150,
    ),
    (
        "thang2",
        "IMPLEMENTS",
        "cv871",
        "thang2",
        "Triển khai «Công văn số 871/UBND-NC ngày 23/02/2024», Sở yêu cầu như sau.",
        150,
    ),
    ("thang2", "CITES", "tb53", "thang2", "Phổ biến «Thông báo số 53/TB-VPCP» đến từng công chức.", 400),
    ("thang2", "IMPLEMENTS", "kh97", "thang2", "Bám sát «Kế hoạch số 97/KH-SKHCN ngày 28/12/2024» của Sở.", 500),
    ("thang7", "IMPLEMENTS", "nd61", "thang7", "Thực hiện «Nghị định số 61/2018/NĐ-CP» và các kế hoạch của tỉnh.", 100),
    (
        "thang7",
        "IMPLEMENTS",
        "kh168",
        "thang7",
        "Thực hiện Nghị định số 61/2018/NĐ-CP và «Kế hoạch số 168/KH-UBND».",
        100,
    ),
    ("thang7", "IMPLEMENTS", "kh67", "thang7", "Tiếp tục «Kế hoạch số 67/KH-SKHCN» của Sở.", 300),
    ("kh67", "IMPLEMENTS", "qd06", "thang7", "Kế hoạch số 67/KH-SKHCN triển khai «Đề án 06» trên địa bàn.", 340),
    ("thang7", "CITES", "nd107", "thang7", "Nghị định ấy đã được «Nghị định số 107/2021/NĐ-CP» sửa đổi.", 420),
    ("nd107", "AMENDS", "nd61", "thang7", "«Nghị định ấy» đã được Nghị định số 107/2021/NĐ-CP sửa đổi.", 420),
    ("thang9", "CITES", "luat", "thang9", "2. Ký số theo «Luật Giao dịch điện tử» đối với mọi kết quả.", 1200),
]

PHONG = "Các phòng, đơn vị thuộc Sở"
TASKS = [
    # document, item, text, due, due_text, start, end, assignees
    ("thang9", "2", "2. Ký số theo Luật Giao dịch điện tử đối với mọi kết quả.", None, None, 1190, 1290, []),
    (
        "thang9",
        "3",
        "3. Đưa dịch vụ công lên mạng toàn trình, trước hết là những việc nêu trong Đề án 06 mà đơn vị chủ trì.",
        None,
        None,
        1290,
        1500,
        [],
    ),
    (
        "thang9",
        "5",
        "5. Rà soát từng thủ tục thuộc lĩnh vực mình, cắt bước thừa, gửi kết quả về Văn phòng Sở trước ngày 10/10/2023.",
        "2023-10-10",
        "trước ngày 10/10/2023",
        1700,
        1900,
        [],
    ),
    (
        "thang7",
        "1",
        "1. Thống kê hồ sơ đã giải quyết từ năm 2018, gửi Văn phòng Sở trước ngày 22/7/2023.",
        "2023-07-22",
        "trước ngày 22/7/2023",
        900,
        1100,
        ["Các Phòng chuyên môn", "Trung tâm Ứng dụng"],
    ),
    ("thang8", "1", "1. Quán triệt tới từng công chức; hằng quý báo cáo.", None, "hằng quý", 700, 800, []),
    ("thang2", "1", "1. Hoàn thành chỉ tiêu cải cách hành chính của năm.", None, None, 700, 800, ["Văn phòng Sở"]),
]

FINDINGS = {
    "thang2": [
        ("cited-date-after-citing", "error", {"number": "97/KH-SKHCN", "date": "28/12/2024", "own_date": "02/2024"})
    ],
    "cv871": [("conflicting-dates", "error", {"number": "871/UBND-NC", "dates": "23/01/2024; 23/02/2024"})],
}


def document_row(key, number, symbol, type_, title, issuer, level, date, status):
    files = (
        []
        if status == "cited"
        else [{"path": f"cong-van/{key}.txt", "member": None, "sha256": "0" * 64, "format": "txt"}]
    )
    found = [
        {"code": code, "severity": severity, "message": "", "facts": facts}
        for code, severity, facts in FINDINGS.get(key, [])
    ]
    return {
        "key": key, "number": number, "symbol": symbol, "type": type_, "title": title, "issuer": issuer, "province": None,
        "level": level, "date_text": date, "status": status, "addressees": [PHONG] if status == "provisional" else [],
        "signer": "Nguyễn Văn An" if status == "provisional" else None, "files": json.dumps(files),
        "findings": json.dumps(found), "dates_seen": ["2024-01-23", "2024-02-23"] if key == "cv871" else [],
    }  # fmt: skip


def evidence_entry(witness, marked_sentence, begin):
    before, marked, after = marked_sentence.replace("»", "«").split("«")
    return {
        "witness": witness, "path": f"cong-van/{witness}.txt", "member": None, "page": 1,
        "start": begin + len(before), "end": begin + len(before + marked), "sentence_start": begin,
        "sentence_end": begin + len(before + marked + after), "sentence": before + marked + after, "confidence": 1.0, "notes": [],
    }  # fmt: skip


def relation_rows(relations):
    rows = {}
    for source, kind, target, witness, sentence, begin in relations:
        row = rows.setdefault((source, kind, target), {
            "source": source, "kind": kind, "target": target, "confidence": 1.0, "partial": False, "effective": None, "evidence": [],
        })  # fmt: skip
        row["evidence"].append(evidence_entry(witness, sentence, begin))
    return [{**row, "evidence": json.dumps(row["evidence"], ensure_ascii=False)} for row in rows.values()]


def agencies_of(document, assignees):
    """Return the agencies as the graph holds them, of what a document calls `assignees`; without one, of full names."""
    issuer = next((row[5] for row in DOCUMENTS if row[0] == document), None)
    names = [party_to(name, issuer, None) if issuer else name for name in assignees]
    return {
        "agencies": [name.casefold() for name in names], "assignees": names,
        "superiors": [superior(name) or "" for name in names], "levels": [level(name) for name in names],
        "roles": [*["chủ trì", "phối hợp"][: len(names)], *[""] * (len(names) - 2)],
    }  # fmt: skip


def state_of(document):
    return next(("draft" for row in DOCUMENTS if row[0] == document and row[-1] == "provisional"), "open")


def task_row(document, item, text, due, due_text, start, end, assignees):
    return {
        "key": f"{document}#{item}", "document": document, "item": item, "text": text, "due": due, "due_text": due_text,
        "recurrence": "hằng quý" if due_text == "hằng quý" else None, "state": state_of(document), "report_to": "Văn phòng Sở" if due else None,
        "path": f"cong-van/{document}.txt", "member": None, "page": 1, "start": start, "end": end,
        **agencies_of(document, assignees),
    }  # fmt: skip


@pytest.fixture
def rows():
    """The three tables: documents, relations, tasks."""
    return [document_row(*each) for each in DOCUMENTS], relation_rows(RELATIONS), [task_row(*each) for each in TASKS]


@pytest.fixture
def signed(rows):
    """The three tables, of dispatches that were signed: those of `rows` that give tasks are drafts, which oblige nobody yet."""
    documents, relations, tasks = rows
    status = {"provisional": "loaded"}
    ordered = [{**row, "state": "open"} for row in tasks]
    return [{**row, "status": status.get(row["status"], row["status"])} for row in documents], relations, ordered


@pytest.fixture
def agencies():
    """The function `agencies_of`."""
    return agencies_of


@pytest.fixture
def view(rows):
    return view_of(*rows, centre=None, unit=None)
