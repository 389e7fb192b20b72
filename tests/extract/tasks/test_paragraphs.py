"""Orders in paragraphs outside the items."""


def test_whoever_is_named_below_an_opinion_is_told_to_act_and_who_hands_it_on_is_not(tasks_of) -> None:
    text = (
        "Xét đề nghị của Sở Xây dựng, Phó Chủ tịch UBND tỉnh có ý kiến như sau:\n\n"
        "Sở Xây dựng khẩn trương rà soát quy hoạch cấp nước, báo cáo UBND tỉnh trước ngày 30/6/2025.\n\n"
        "Văn phòng UBND tỉnh thông báo để Sở Xây dựng biết, thực hiện."
    )
    found = [([each.name for each in task.assignees], task.due) for task in tasks_of(text)]
    assert found == [(["Sở Xây dựng"], "2025-06-30")]


def test_a_further_day_of_a_paragraph_is_a_task_more(tasks_of) -> None:
    text = (
        "1. Các phòng rà soát hồ sơ.\n\nTrước ngày 20 hằng tháng, Phòng Văn thư báo cáo tiến độ. Riêng báo cáo năm 2025 gửi về Văn phòng Sở "
        "(ĐT: 026.382.741) chậm nhất ngày 05/12/2025 để tổng hợp./."
    )
    found = [(task.text[:14], task.due, task.recurrence) for task in tasks_of(text)]
    assert found[-2:] == [("Trước ngày 20 ", None, "hằng tháng"), ("Riêng báo cáo ", "2025-12-05", None)]


def test_who_answers_so_that_somebody_knows_orders_nothing(tasks_of) -> None:
    assert tasks_of("Sở Y tế trả lời để Công ty Dược biết, thực hiện./.") == ()
