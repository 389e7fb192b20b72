"""What a part of a document lays down is not the title of the whole."""

import pytest


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "Khoản 2 và khoản 6 Điều 21 Nghị định số 26/2024/NĐ-CP của Chính phủ quy định các nơi được miễn lập hồ sơ.",
            None,
        ),
        ("Khoản 9 Điều 36 Nghị định số 26/2024/NĐ-CP, quy định tổ chức mượn kho phải trả phí.", None),
        (
            "Tại khoản 2 Điều 21 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 của Chính phủ quy định kho cấp xã, kho dòng họ được gửi hồ sơ vào kho tỉnh.",
            None,
        ),
        (
            "Tại Điều 21 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định mức phí đối với người được đọc hồ sơ.",
            "quy định mức phí đối với người được đọc hồ sơ",
        ),
        (
            "Tại khoản 2 Điều 5 Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định xử phạt trong lưu trữ, người giữ kho phải nộp sổ.",
            "quy định xử phạt trong lưu trữ, người giữ kho phải nộp sổ",
        ),
        (
            "Tại hội nghị, Nghị định số 26/2024/NĐ-CP ngày 01/3/2024 quy định kho cấp xã phải có nội quy.",
            "quy định kho cấp xã phải có nội quy",
        ),
        ("Điều 5 Nghị định số 26/2024/NĐ-CP quy định về phí đọc hồ sơ.", "quy định về phí đọc hồ sơ"),
        (
            "Theo Điều 5 Nghị định số 26/2024/NĐ-CP quy định mức phí đọc hồ sơ.",
            "quy định mức phí đọc hồ sơ",
        ),
    ],
)
def test_what_a_part_of_a_document_lays_down_is_not_the_title_of_the_whole(
    said: str, title: str | None, titles
) -> None:
    assert titles(said) == [title]
