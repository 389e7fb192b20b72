"""Orders of a letter that do not say whom they are given to."""

import pytest

from luocdo.extract.rules import rows

OPENING = "Kính gửi: Các bệnh viện thuộc Sở\n\n"


def told(tasks) -> list[tuple[list[str], str | None, str | None]]:
    return [([each.name for each in task.assignees], task.due, task.report_to) for task in tasks]


@pytest.mark.parametrize(
    ("text", "receiver"),
    [
        ("Ý kiến góp ý đề nghị gửi về Sở Y tế trước ngày 24/6/2025.", "Sở Y tế"),
        ("Sở gửi kèm dự thảo Quyết định để góp ý. Mọi ý kiến xin gửi về Phòng Pháp chế trước 16 giờ ngày 24/6/2025, điện thoại 0206.385.111.", "Phòng Pháp chế"),
        ("Hồ sơ thi đua (02 bộ) nộp về Sở Y tế (qua Phòng Tổ chức) trước ngày 24/6/2025 để trình Hội đồng.", "Sở Y tế (qua Phòng Tổ chức)"),
        ("Việc kiểm kê vắc xin đề nghị được hoàn thành trước ngày 24/6/2025.", None),
        ("Thời gian hoàn thành việc rà soát là trước ngày 24/6/2025. Kết quả báo cáo UBND tỉnh để tổng hợp.", "UBND tỉnh"),
        ("Thời hạn gửi đăng ký: trước ngày 24/6/2025.", None),
        ("Yêu cầu kiểm điểm trách nhiệm, báo cáo kết quả về Sở Y tế trước ngày 24/6/2025.", "Sở Y tế"),
        ("Giám đốc Sở yêu cầu: Rà soát kho thuốc, báo cáo Sở Y tế trước ngày 24/6/2025.", "Sở Y tế"),
        ("Qua rà soát còn 05 đơn vị chưa nộp. Đề nghị gửi về Văn phòng Sở trước 17 giờ ngày 24/6/2025 (Email: vp@caobang.gov.vn).", "Văn phòng Sở"),
        ("Nhận được Công văn này, đề nghị quý đơn vị triên khai ngay trước ngày 24/6/2025.", None),
    ],
)  # fmt: skip
def test_what_is_asked_or_goes_to_somebody_by_a_day_is_ordered_of_all_who_get_the_letter(
    tasks_of, text, receiver
) -> None:
    assert told(tasks_of(f"{OPENING}{text}\n")) == [([], "2025-06-24", receiver)]


@pytest.mark.parametrize(
    "text",
    [
        "Số liệu của 12 đơn vị đã gửi về Sở trước ngày 24/6/2025.",
        "Hồ sơ của các đơn vị chưa gửi đủ trước ngày 24/6/2025 được xem xét sau.",
        "Ý kiến góp ý gửi về Sở Y tế.",
        "Yêu cầu kiểm điểm trách nhiệm.",
        "UBND tỉnh đã yêu cầu báo cáo kết quả trước ngày 24/6/2025.",
        "Sở trân trọng kính mời các đồng chí dự họp lúc 8 giờ ngày 24/6/2025.",
    ],
)
def test_what_is_over_has_no_day_or_invites_is_no_order(tasks_of, text) -> None:
    assert tasks_of(f"{OPENING}{text}\n") == ()


def test_an_answer_says_what_is_sent_by_law_and_orders_nothing(tasks_of) -> None:
    text = "Trả lời Công văn số 12/CV-ML, Sở có ý kiến như sau:\n\nHồ sơ gia hạn nộp cho cơ quan thuế trước ngày 24/6/2025.\n"
    assert tasks_of(f"Kính gửi: Công ty Minh Long\n\n{text}") == ()


def test_who_is_rebuked_must_do_what_is_asked_behind_it(tasks_of) -> None:
    text = "Giám đốc Sở phê bình Bệnh viện Lao, Bệnh viện Mắt; yêu cầu nộp danh sách trước ngày 24/6/2025."
    assert told(tasks_of(f"{OPENING}{text}\n")) == [(["Bệnh viện Lao", "Bệnh viện Mắt"], "2025-06-24", None)]


@pytest.mark.parametrize(
    "consent",
    ["đồng ý với đề xuất của Bệnh viện Lao", "thống nhất chủ trương mua máy", "nhất\ntrí chủ trương mua máy"],
)
def test_what_follows_a_consent_is_an_order_to_whoever_acts_there(tasks_of, consent) -> None:
    work = "Bệnh viện Lao thực hiện các thủ tục tiếp theo."
    assert told(tasks_of(f"{OPENING}Giám đốc Sở {consent}. {work}\n")) == [(["Bệnh viện Lao"], None, None)]
    assert tasks_of(f"{OPENING}Giám đốc Sở đã họp giao ban. {work}\n") == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sở thông báo để các đơn vị biết, đăng ký trước ngày 24/6/2025.", []),
        ("Sở thông báo các cơ sở bán lẻ thuốc ngừng bán lô thuốc trên trước ngày 24/6/2025.", ["các cơ sở bán lẻ thuốc"]),
        ("Sở thông báo để Bệnh viện Lao được biết và thực hiện nộp phạt trước ngày 24/6/2025.", ["Bệnh viện Lao"]),
    ],
)  # fmt: skip
def test_who_is_told_of_a_thing_by_a_day_must_do_it(tasks_of, text, names) -> None:
    assert told(tasks_of(f"{OPENING}{text}\n")) == [(names, "2025-06-24", None)]
    assert tasks_of(f"{OPENING}{text.replace(' trước ngày 24/6/2025', '')}\n") == ()


def test_each_word_of_what_is_sent_and_each_verb_with_which_it_goes_makes_an_order(tasks_of) -> None:
    for row in rows("order_words"):
        if row["kind"] in ("sent", "goes"):
            other = row["example"].replace(row["words"].capitalize(), "Sao").replace(row["words"], "sao")
            found = [len(tasks_of(f"{OPENING}{each}\n")) for each in (row["example"], other)]
            assert found == [1, 0], row


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        ("Để kịp tổng hợp, báo cáo Bộ Y tế, rất mong quý đơn vị quan tâm, gửi số liệu trước 17h ngày 24/6/2025.", [([], "2025-06-24", None)]),
        ("Rất mong quý đơn vị quan tâm, phối hợp.", []),
    ],
)  # fmt: skip
def test_a_wish_with_a_day_is_an_order_and_goes_to_nobody_for_whom_the_writer_needs_it(tasks_of, text, told_of) -> None:
    assert told(tasks_of(f"{OPENING}{text}\n")) == told_of


@pytest.mark.parametrize(
    ("behind", "days"),
    [
        ("", []),
        (", báo cáo theo Công văn số 12/BTP-VB ngày 03/2/2024", []),
        (", báo cáo kết quả trong ngày 24/6/2025", ["2025-06-24"]),
    ],
)
def test_who_answers_for_a_letter_is_ordered_what_he_must_do_by_a_day(tasks_of, behind, days) -> None:
    text = f"{OPENING}Trưởng các khoa, Văn phòng Sở chịu trách nhiệm thi hành Công văn này{behind}.\n"
    assert [task.due for task in tasks_of(text)] == days
