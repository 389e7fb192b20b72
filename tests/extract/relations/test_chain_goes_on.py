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


@pytest.mark.parametrize(
    ("above", "own"),
    [
        (
            "Công điện số 58/CĐ-TTg ngày 02/6/2025 của Thủ tướng Chính phủ",
            "Kế hoạch số 91/KH-UBND ngày 05/6/2025 của UBND tỉnh",
        ),
        ("Thông báo số 37/TB-VPCP của Văn phòng Chính phủ", "Hướng dẫn số 14/HD-STC của Sở Tài chính"),
        (
            "Văn bản số 77/VPĐP-KH của Văn phòng Điều phối nông thôn mới Trung ương",
            "Kế hoạch số 91/KH-UBND của UBND tỉnh",
        ),
    ],
)
def test_a_list_comes_down_again_from_what_its_first_document_passes_on(relations_of, above, own):
    text = f"Thực hiện Công văn số 640/UBND-TH ngày 03/6/2025 của UBND tỉnh về việc triển khai {above} và {own}, Sở báo cáo."
    first, passed_on, beside = relations_of(text)
    assert first[1:] == ("IMPLEMENTS", None)
    assert passed_on[1:] == ("IMPLEMENTS", "640/UBND-TH")
    assert beside[1:] == ("IMPLEMENTS", None)


@pytest.mark.parametrize("above", ["Thông báo số 2211/TB-BNV", "Công văn số 2211/BNV-VP"])
def test_what_comes_from_above_stays_in_the_title_that_passes_it_on(relations_of, above):
    text = (
        "Thực hiện Công văn số 640/UBND-TH ngày 03/6/2025 của UBND tỉnh về việc triển khai Công điện số 58/CĐ-TTg của Thủ tướng "
        f"Chính phủ và {above} của Bộ Nội vụ, Sở báo cáo."
    )
    assert relations_of(text)[2][1:] == ("IMPLEMENTS", "640/UBND-TH")


def test_a_decree_gives_no_details_of_an_order_that_is_listed_after_its_law(relations_of):
    text = (
        "Các phòng thực hiện Luật Lưu trữ số 33/2024/QH15, Nghị định số 113/2025/NĐ-CP quy định chi tiết một số điều của Luật "
        "Lưu trữ, Chỉ thị số 35/CT-TTg của Thủ tướng Chính phủ."
    )
    assert relations_of(text)[-1] == ("35/CT-TTg", "IMPLEMENTS", None)


def test_the_document_of_a_row_does_all_that_its_cell_says(relations_of):
    text = (
        "| STT | Văn bản | Nội dung |\n|---|---|---|\n"
        "| 1 | Quyết định số 640/QĐ-UBND ngày 14/3/2024 | Sửa tiêu chí theo Quyết định số 58/QĐ-TTg; thay thế Quyết định số "
        "91/QĐ-UBND |\n"
    )
    assert relations_of(text)[-1] == ("91/QĐ-UBND", "REPLACES", "640/QĐ-UBND")


def test_semicolons_part_the_items_of_a_list_within_which_and_joins(relations_of):
    text = (
        "Thực hiện Nghị quyết số 117/NQ-CP ngày 30/7/2025 của Chính phủ ban hành kế hoạch triển khai Kết luận số 48-KL/TW và Nghị "
        "quyết số 35/2025/UBTVQH15; Công văn số 4616/BNV-CQĐP của Bộ Nội vụ, Sở đề nghị các phòng rà soát."
    )
    assert relations_of(text)[1:] == [
        ("48-KL/TW", "IMPLEMENTS", "117/NQ-CP"),
        ("35/2025/UBTVQH15", "IMPLEMENTS", "117/NQ-CP"),
        ("4616/BNV-CQĐP", "IMPLEMENTS", None),
    ]


def test_what_is_tied_to_the_document_of_a_title_stands_in_the_same_title(relations_of):
    text = (
        "Thực hiện Kế hoạch số 34/KH-UBND ngày 31/8/2025 của UBND tỉnh về việc triển khai Kết luận số 48-KL/TW gắn với Nghị quyết "
        "số 04-NQ/TW, Sở đề nghị các phòng rà soát."
    )
    assert relations_of(text)[1:] == [("48-KL/TW", "IMPLEMENTS", "34/KH-UBND"), ("04-NQ/TW", "CITES", "34/KH-UBND")]


def test_what_has_replaced_a_document_is_not_ended_with_it(relations_of, decision):
    text = (
        "Điều 1. Bãi bỏ Quyết định số 12/2018/QĐ-UBND của UBND tỉnh vì đã được thay thế bằng quy định tại Nghị định số "
        "113/2025/NĐ-CP."
    )
    assert relations_of(text, decision) == [("12/2018/QĐ-UBND", "REPEALS", None), ("113/2025/NĐ-CP", "CITES", None)]


def test_what_is_directed_among_grounds_is_carried_out(relations_of):
    text = (
        "Căn cứ Luật Giá ngày 19/6/2023, Thông tư số 13/2022/TT-BTC và ý kiến chỉ đạo của Giám đốc Sở Nội vụ tại Công văn số "
        "417/SNV-VP ngày 29/4/2025 về việc đẩy nhanh tiến độ thực hiện Chỉ thị số 07/CT-TTg, Văn phòng yêu cầu các phòng:"
    )
    assert [(relation, source) for _, relation, source in relations_of(text)] == [
        ("BASED_ON", None),
        ("BASED_ON", None),
        ("IMPLEMENTS", None),
        ("IMPLEMENTS", "417/SNV-VP"),
    ]


@pytest.mark.parametrize(
    "title", ["giao bổ sung giống lúa", "giao chỉ tiêu trồng rừng năm 2025", "cấp bổ sung phân bón"]
)
def test_what_is_directed_beside_a_document_stands_in_no_title_of_it(relations_of, title):
    text = (
        f"Thực hiện Công văn số 1340/SNN-TT ngày 24/3/2025 của Sở về việc {title} và ý kiến chỉ đạo của UBND tỉnh tại Công văn số "
        "806/UBND-KT ngày 29/3/2025, Chi cục đề nghị các trạm rà soát."
    )
    assert relations_of(text) == [("1340/SNN-TT", "IMPLEMENTS", None), ("806/UBND-KT", "IMPLEMENTS", None)]


def test_what_is_carried_out_within_a_bracket_is_not_so_behind_it(relations_of):
    text = (
        "Xét Tờ trình số 41/TTr-UBND của UBND thành phố về cho thuê kho (thực hiện khoản 3 Điều 12 Nghị quyết số 15/NQ-HĐND); "
        "Báo cáo thẩm tra số 17/BC-BĐT của Ban Đô thị; Báo cáo số 62/BC-UBND về giải trình."
    )
    assert [used for _, used, _ in relations_of(text)] == ["PROPOSED_BY", "IMPLEMENTS", "PROPOSED_BY", "PROPOSED_BY"]
