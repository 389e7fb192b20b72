"""A sentence goes on over the end of a page, and who acts in it goes on to act."""

import pytest


def test_the_number_of_a_page_within_a_title_does_not_end_it(relations_of):
    text = (
        "Thực hiện Công văn số 215/UBND-NC ngày 20/8/2025 của UBND tỉnh về việc\n2\ntriển khai Thông báo số 37/TB-VPCP ngày "
        "11/8/2025, Sở đề nghị các phòng rà soát."
    )
    assert relations_of(text) == [("215/UBND-NC", "IMPLEMENTS", None), ("37/TB-VPCP", "IMPLEMENTS", "215/UBND-NC")]


def test_who_amended_goes_on_to_repeal(relations_of):
    text = (
        "UBND tỉnh ban hành Quyết định số 16/QĐ-UBND sửa đổi Quyết định số 12/QĐ-UBND; đồng thời bãi bỏ Công văn số "
        "99/UBND-VP."
    )
    assert relations_of(text)[1:] == [("12/QĐ-UBND", "AMENDS", "16/QĐ-UBND"), ("99/UBND-VP", "REPEALS", "16/QĐ-UBND")]


@pytest.mark.parametrize(
    "words", ["đã được UBND tỉnh triển khai tại", "được cụ thể hóa bằng", "được Sở triển khai thực hiện tại"]
)
def test_what_is_carried_out_by_another_document_is_carried_out_by_that_one(also_of, relations_of, words):
    text = f"Thông báo số 37/TB-VPCP {words} Công văn số 47/UBND-NC."
    assert relations_of(text)[1] == ("47/UBND-NC", "CITES", None)
    assert also_of(text) == [("37/TB-VPCP", "IMPLEMENTS", "47/UBND-NC")]
