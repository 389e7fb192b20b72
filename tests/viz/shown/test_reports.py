"""Which reports are in the store on what an order asked of those who made them."""

import pytest

from luocdo.viz.shown.reports import reports_of
from luocdo.viz.shown.view import view_of


@pytest.fixture
def reports(rows, agencies):
    """A function that gives, by task, the reports that are found where one of these facts is on "thang7" by one who must act."""
    documents, relations, tasks = rows
    letter = next(each for each in documents if each["key"] == "thang7")
    [name] = agencies("thang7", ["Trung tâm Ứng dụng"])["assignees"]

    def found(kind="IMPLEMENTS", **facts):
        report = {**letter, "key": "bc", "type": "Báo cáo", "issuer": name, "date_text": "2023-07-20", **facts}
        step = {**relations[0], "source": "bc", "kind": kind, "target": "thang7"}
        view = view_of([*documents, report], [*relations, step], tasks, centre=None, unit=None)
        return {task: [each.key for each in some] for task, some in reports_of(view).items()}

    return found


def test_a_report_on_an_order_by_one_who_must_act_belongs_to_the_task(reports):
    assert reports() == {"thang7#1": ["bc"]}


def test_a_report_of_which_only_the_month_is_known_is_of_its_last_day(reports):
    assert reports(date_text="2023-07") == {"thang7#1": ["bc"]}
    assert reports(date_text="2023-06") == {}


@pytest.mark.parametrize(
    "other",
    [
        {"type": "Kế hoạch"},
        {"issuer": "Sở Nội vụ tỉnh Lạng Sơn"},
        {"date_text": "2023-06-30"},
        {"kind": "CITES"},
    ],
)
def test_what_is_no_report_or_of_another_one_or_older_or_merely_cites_the_order_does_not(reports, other):
    assert reports(**other) == {}
