"""What comes again in a clause of its own is a duty of its own; what is ordered once before it keeps no period."""

import pytest


def told(tasks_of, item: str) -> list[tuple[str | None, str | None, str]]:
    text = f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}"
    return [(each.due, each.recurrence, each.text.removeprefix("1. ")) for each in tasks_of(text)]


@pytest.mark.parametrize(
    ("first", "again", "often"),
    [
        ("Phòng Dược kiểm tra các kho lạnh", "báo cáo Giám đốc Sở trước 15 giờ hằng ngày", "hằng ngày"),
        ("Phòng Dược là đầu mối theo dõi, đôn đốc", "tổng hợp, báo cáo Sở Y tế trước ngày 18 của tháng cuối quý", "hằng quý"),
        ("Phòng Dược tăng cường kiểm tra kho", "mỗi tháng báo cáo lãnh đạo Sở một lần", "hằng tháng"),
        ("Phòng Dược hướng dẫn các trạm", "định kỳ trước ngày 12/11 hằng năm tham mưu Giám đốc sơ kết", "hằng năm"),
        ("Phòng Dược hướng dẫn các trạm", "định kỳ 6 tháng, hằng năm báo cáo Sở Y tế", "định kỳ 6 tháng"),
        ("Phòng Dược hướng dẫn các trạm", "định kỳ hằng năm (trước ngày 12/11) báo cáo Sở Y tế", "hằng năm"),
        ("Phòng Dược kiểm tra kho", "hằng quý gửi kết quả trước ngày 20 của tháng cuối quý", "hằng quý"),
        ("Phòng Dược tổ chức thực hiện", "báo cáo Sở Y tế tại kỳ họp thường lệ giữa năm", "tại kỳ họp thường lệ giữa năm"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("mark", ["; ", ". "])
def test_what_comes_again_behind_another_order_is_a_task_of_its_own(
    tasks_of, first: str, again: str, often: str, mark: str
) -> None:
    again = again if mark == "; " else again[0].upper() + again[1:]
    item = f"{first}{mark}{again}."
    assert told(tasks_of, item) == [(None, None, item), (None, often, again)]


def test_both_periods_of_a_report_are_told(tasks_of) -> None:
    text = "Giám đốc Sở yêu cầu:\n\n1. Phòng Dược hướng dẫn các trạm; định kỳ 6 tháng, hằng năm báo cáo Sở Y tế."
    assert [each.due_text for each in tasks_of(text)] == [None, "định kỳ 6 tháng, hằng năm"]


def test_a_time_that_runs_from_something_stays_with_what_is_done_within_it(tasks_of) -> None:
    again = "gửi bảng kê cho Phòng Tài vụ vào ngày 04 và ngày 19 hằng tháng"
    item = f"Phòng Dược cấp phát trong 02 ngày làm việc kể từ khi nhận đủ hồ sơ; {again}."
    first, second = tasks_of(f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. {item}")
    assert (first.recurrence, first.due_text) == (None, "trong 02 ngày làm việc kể từ khi nhận đủ hồ sơ")
    assert (second.recurrence, second.text) == ("hằng tháng", again)


def test_two_rhythms_in_two_clauses_are_two_tasks(tasks_of) -> None:
    item = "Phòng Dược sao lưu dữ liệu hằng ngày; định kỳ 6 tháng báo cáo Giám đốc."
    assert [often for _, often, _ in told(tasks_of, item)] == ["hằng ngày", "định kỳ 6 tháng"]


def test_a_day_behind_what_comes_again_is_not_that_of_the_first_order(tasks_of) -> None:
    item = "Phòng Dược giám sát kho; hằng quý thông báo cho các trạm; tổ chức khảo sát trước ngày 20/10/2025."
    assert [(due, often) for due, often, _ in told(tasks_of, item)] == [
        (None, None),
        (None, "hằng quý"),
        ("2025-10-20", None),
    ]


@pytest.mark.parametrize(
    "item",
    [
        "Phòng Dược kiểm tra, báo cáo Giám đốc trước ngày 15 hằng tháng.",
        "Chế độ báo cáo: Phòng Dược báo cáo Giám đốc trước ngày 15 hằng tháng; hồ sơ lưu tại Văn thư.",
    ],
)
def test_what_comes_again_in_the_only_clause_is_one_task(tasks_of, item: str) -> None:
    (task,) = told(tasks_of, item)
    assert task[1] is not None


def test_the_heading_of_what_comes_again_orders_nothing_by_itself(tasks_of) -> None:
    item = "Tuyên truyền, nâng cao nhận thức\nPhòng Dược duy trì chuyên mục mỗi tháng ít nhất 02 kỳ.\n2. Phòng Tài vụ theo dõi."
    assert [often for _, often, _ in told(tasks_of, item)] == ["mỗi tháng ít nhất 02 kỳ", None]


def test_what_comes_again_belongs_to_whoever_its_sentence_names(tasks_of) -> None:
    text = "Phòng Dược rà soát kho thuốc; gửi báo cáo nhanh trước 15 giờ hằng ngày. Phòng Tài vụ đối chiếu công nợ trước ngày 20/10/2025."
    again = next(each for each in tasks_of(text) if each.recurrence)
    assert [each.name for each in again.assignees] == ["Phòng Dược"]


def test_a_line_that_gives_but_the_time_of_its_item_is_no_duty_of_its_own(tasks_of) -> None:
    item = "Phòng Dược tập huấn cho các trạm y tế.\nĐơn vị phối hợp: Văn phòng Sở.\nThời gian thực hiện: Theo kế hoạch tập huấn hằng năm."
    assert [(due, often) for due, often, _ in told(tasks_of, item)] == [(None, "hằng năm")]


@pytest.mark.parametrize(
    ("term", "mark", "again"),
    [
        ("trong 04 ngày làm việc kể từ ngày nhận đủ hồ sơ", " và ", "cập nhật số thuốc trước ngày 22 hằng tháng"),
        ("trong 05 ngày", ", ", "thông báo kết quả trước ngày 12 hằng tháng"),
    ],
)
def test_what_comes_again_behind_a_time_that_runs_from_something_is_another_duty(tasks_of, term, mark, again) -> None:
    text = f"Giám đốc Sở yêu cầu các phòng thực hiện:\n\n1. Phòng Dược thẩm định {term}{mark}{again}."
    first, second = tasks_of(text)
    assert (first.recurrence, first.due_text) == (None, term)
    assert (second.recurrence, second.text) == ("hằng tháng", again)


def test_to_carry_out_all_of_it_is_no_duty_apart_from_the_report_on_it(tasks_of) -> None:
    text = (
        "Nhận được Công văn này, yêu cầu các trạm nghiêm túc thực hiện; báo cáo kết quả trước 16 giờ thứ Sáu hằng tuần."
    )
    assert told(tasks_of, f"Phòng Dược kiểm kê.\n\n{text}")[1:] == [(None, "hằng tuần", text)]


@pytest.mark.parametrize(
    "within",
    [
        "trong 03 ngày làm việc kể từ ngày nhận được Công văn này",
        "trong thời hạn năm ngày kể từ ngày ký",
        "không quá 10 ngày kể từ khi nhận được văn bản này",
    ],
)
@pytest.mark.parametrize("link", [" và ", ", ", " rồi "])
def test_a_term_of_the_letter_and_a_day_behind_another_verb_are_two_tasks(tasks_of, within: str, link: str) -> None:
    item = f"Phòng Dược trả lời người bệnh {within}{link}gửi bảng kê trước ngày 20/10/2025."
    assert [(due, text) for due, _, text in told(tasks_of, item)] == [
        (None, item),
        ("2025-10-20", "gửi bảng kê trước ngày 20/10/2025"),
    ]


@pytest.mark.parametrize(
    ("item", "days"),
    [
        ("Phòng Dược gửi bảng kê trước ngày 20/10/2025 và trả lời người bệnh trong 03 ngày kể từ ngày ký.", 2),
        ("Phòng Dược gửi bảng kê trong 03 ngày kể từ ngày ký, trước ngày 20/10/2025.", 1),
        ("Phòng Dược trả lời bệnh nhân trong 05 ngày kể từ ngày ký, gửi về Thanh tra Sở trước ngày 20/10/2025.", 1),
        ("Phòng Dược kiểm kho trong 03 ngày kể từ ngày ký, tổng hợp, báo cáo Sở Y tế trước ngày 20/10/2025.", 1),
        ("Phòng Dược lập phương án chống úng khi mưa trong 3 ngày, trình Giám đốc trước ngày 20/10/2025.", 1),
        ("Phòng Dược thông kho trong 03 ngày kể từ khi nước rút; báo cáo trước ngày 20/10/2025.", 1),
    ],
)
def test_a_length_and_a_term_from_something_else_leave_the_day_to_the_whole_order(
    tasks_of, item: str, days: int
) -> None:
    found = told(tasks_of, item)
    assert (len(found), found[0][0]) == (days, "2025-10-20")
