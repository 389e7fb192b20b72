"""What a circular, a decree or an annexed regulation orders, and whom."""

import pytest

from luocdo.extract.model import Document

CIRCULAR = Document(type="Thông tư", symbol="TT-BYT", issuer="Bộ Y tế", date="2025-05-15")
DECISION = Document(type="Quyết định", symbol="QĐ-UBND", issuer="UBND tỉnh Cao Bằng", date="2025-05-15")
ABOVE = "Điều 1. Phạm vi\n\nThông tư này quy định việc lập sổ khám bệnh.\n\nĐiều 2. Sổ khám bệnh\n\n"
ANNEXED = (
    "Điều 1. Ban hành kèm theo Quyết định này Quy chế sử dụng phần mềm.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn An\n\n"
    "QUY CHẾ\nSử dụng phần mềm quản lý hồ sơ\n(Kèm theo Quyết định số 9/QĐ-UBND ngày 15/5/2025)\n\n"
    "Điều 1. Phạm vi\n\n1. Quy chế này quy định việc sử dụng phần mềm.\n\nĐiều 2. Tài khoản\n\n"
)


def items_of(tasks):
    return [(task.item, [each.name for each in task.assignees]) for task in tasks]


CHARGED = [
    ("1. Sở Y tế có trách nhiệm cấp sổ cho người bệnh.", ("1", ["Sở Y tế"])),
    ("2. Công an tỉnh có trách nhiệm xác nhận nơi cư trú, bao gồm:\n\na) Đối chiếu hồ sơ;\n\nb) Trả lời Sở Y tế.", ("2", ["Công an tỉnh"])),
    ("3. Ủy ban nhân dân cấp xã có trách nhiệm bố trí nơi khám.", ("3", ["Ủy ban nhân dân cấp xã"])),
    ("4. Trách nhiệm cấp sổ\n\na) Sở Y tế tổ chức cấp sổ lần đầu.", ("a", ["Sở Y tế"])),
    ("5. Tổ chức thực hiện\n\n5.1. Sở Y tế rà soát số sổ đã cấp, báo cáo Bộ Y tế trước ngày 30/11/2025.\n\n5.2. Thông tư này có hiệu lực sau 15 ngày.",
     ("5.1", ["Sở Y tế"])),
    ("4. Trách nhiệm cấp sổ\n\nSở Y tế có trách nhiệm tổ chức cấp sổ lần đầu.", (None, ["Sở Y tế"])),
]  # fmt: skip


@pytest.mark.parametrize(("provision", "task"), CHARGED)
def test_a_provision_that_charges_an_office_is_an_order_in_any_article(tasks_of, provision, task):
    below = "\n\nĐiều 3. Mẫu sổ\n\n1. Sở Y tế in sổ theo mẫu này."
    assert items_of(tasks_of(f"{ABOVE}{provision}{below}", CIRCULAR)) == [task]
    assert items_of(tasks_of(f"{ANNEXED}{provision}{below}", DECISION)) == [task]


NO_ORDERS = [
    "1. Người bệnh có trách nhiệm giữ sổ.",
    "1. Cơ quan, tổ chức, cá nhân có trách nhiệm giữ gìn sổ khám bệnh.",
    "1. Giám đốc Sở Y tế chịu trách nhiệm về tính chính xác của sổ.",
    "1. Sở Y tế được quyền khai thác dữ liệu của sổ.",
    "1. Sổ khám bệnh do Sở Y tế có trách nhiệm quản lý gồm 50 trang.",
    "1. Việc cấp sổ thuộc trách nhiệm của Sở Y tế.",
    "1. Sở Y tế tiếp nhận hồ sơ và trả kết quả sau 03 ngày.",
]


@pytest.mark.parametrize("provision", NO_ORDERS)
def test_what_anybody_must_do_and_what_an_office_may_do_are_no_orders(tasks_of, provision):
    assert tasks_of(f"{ABOVE}{provision}", CIRCULAR) == ()
    assert tasks_of(f"{ANNEXED}{provision}", DECISION) == ()


@pytest.mark.parametrize(
    "item",
    [
        "1. Thay thế cụm từ “phòng Nội vụ” bằng cụm từ “phòng Văn hóa” tại Điều 3 Quyết định số 5/QĐ-UBND.",
        "1. Bãi bỏ khoản 2 Điều 4 Quyết định số 5/QĐ-UBND.",
        "1. Được sử dụng con dấu của Sở Nội vụ khi ký văn bản.",
    ],
)
def test_what_the_document_does_itself_or_allows_is_no_order(tasks_of, item):
    text = f"Điều 2. Trách nhiệm của Giám đốc Sở Nội vụ\n\n{item}\n\n2. Báo cáo kết quả trước ngày 20/6/2025."
    assert [task.item for task in tasks_of(text, DECISION)] == ["2"]


REPORTS = "Điều 3. Thời hạn và nơi nhận báo cáo\n\n"


def test_an_article_on_reports_orders_the_offices_that_report_by_a_day(tasks_of):
    text = f"{ABOVE}1. Sở Y tế in sổ.\n\n{REPORTS}1. Trạm Y tế xã gửi báo cáo về Sở Y tế trước ngày 10 hằng tháng.\n\n2. Sở Y tế tổng hợp, báo cáo Bộ Y tế trước ngày 15 hằng tháng."
    found = [(items_of([task])[0], task.report_to, task.recurrence) for task in tasks_of(text, CIRCULAR)]
    assert found == [(("1", ["Trạm Y tế xã"]), "Sở Y tế", "hằng tháng"), (("2", ["Sở Y tế"]), "Bộ Y tế", "hằng tháng")]


@pytest.mark.parametrize(
    "article",
    [
        "Điều 3. Hình thức báo cáo\n\n1. Trạm Y tế xã gửi báo cáo qua phần mềm trước ngày 10 hằng tháng.",
        f"{REPORTS}1. Báo cáo tháng tính từ ngày 01 đến ngày cuối tháng.\n\n2. Sở Y tế quyết định mẫu báo cáo.",
        f"{REPORTS}1. Người bệnh gửi sổ trước ngày 10 hằng tháng.",
        "Điều 3. Thời hạn giải quyết\n\n1. Sở Y tế trả kết quả, báo cáo trước ngày 10 hằng tháng.",
    ],
)
def test_other_articles_about_reports_order_nothing(tasks_of, article):
    assert tasks_of(f"{ABOVE}{article}", CIRCULAR) == ()
