"""Orders in paragraphs outside the items."""


def test_whoever_is_named_below_an_opinion_is_told_to_act_and_who_hands_it_on_is_not(tasks_of) -> None:
    text = (
        "Xét đề nghị của Sở Xây dựng, Phó Chủ tịch UBND tỉnh có ý kiến như sau:\n\n"
        "Sở Xây dựng khẩn trương rà soát quy hoạch cấp nước, báo cáo UBND tỉnh trước ngày 30/6/2025.\n\n"
        "Văn phòng UBND tỉnh thông báo để Sở Xây dựng biết, thực hiện."
    )
    found = [([each.name for each in task.assignees], task.due) for task in tasks_of(text)]
    assert found == [(["Sở Xây dựng"], "2025-06-30")]
