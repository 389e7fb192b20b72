"""From text to mentions: the span, the number, the type, the date and the issuer of every form in use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luocdo.extract.model import Document
from luocdo.extract.normalise import normalise
from luocdo.extract.read import read_text
from luocdo.extract.references.find import find_mentions
from luocdo.extract.structure.segment import Block, segment

NOTHING = [
    "Số: 57/SNV-VP",
    "(Kèm theo Công văn số 57/SNV-VP ngày 10/6/2024 của Sở Nội vụ)",
    "(Ban hành kèm theo Quyết định số     /QĐ-UBND ngày    tháng 6 năm 2024)",
    "\n\n(Kèm theo Công văn số 75/SNV-VP ngày 10/6/2024)",
    "Nghị định này có hiệu lực; các nghị định liên quan; theo Điều 5.",
    "Phiên họp thứ năm ngày 19/7/2023; quý II/2024; 30/4; 05 hồ sơ trực tuyến/12 tổng số hồ sơ",
    "đạt QCVN 102:2016/BTTTT và TCVN 7457:2004",
    "Bản án số 18/2024/DS-ST ngày 12/3/2024; Hợp đồng số 001/23/HĐHM",
    "Giấy chứng nhận số 32897 QSDĐ/CH; hóa đơn số 12/AB-CD; thửa đất số 12/TĐ-KH",
    "thông báo 2 lần; quyết định 3 người; kế hoạch 05 năm; Mẫu số 01/TNDN-KK",
    "tờ khai quyết toán thuế thu nhập số 04/TNDN; bảng kê số 07D/BK-TNCN; hợp đồng số 21, 22 và 23/HĐ-KT",
    "Hồ sơ mời thầu số 12/HSMT; giấy chứng nhận đầu tư số 3456/GCNĐT; Phiếu đo số 5/PĐ",
    "Chương trình số 3 và Phương án số 1 của dự án; Biên lai 20/2008/QĐ ban",
    "Đường tỉnh 123/ĐT-TL; cao 12/15 m; Km10+200/QL-1A",
    "vụ án thụ lý số 118/2024/TLST-HS; dịch vụ theo số 77/2025/HĐDV; bảo lãnh số 0612/BL-BIDV",
    "Ký hợp đồng đóng tàu 22.500 DWT số 03/2018/HĐĐM; thanh toán theo 15/2020/HĐTV",
    "theo hợp đồng 3/2022/HĐXD-BQLDA và thỏa thuận khung số 9/2022/TTK-BV",
    "Hợp đồng thuê khoán nhân công số 14-2024/HĐNC-PT ký ngày 05/3/2024; GPHĐ số 00311/CB-GPHĐ; hoàn thiện dự án Luật Dầu khí",
    "Giấy phép kinh doanh số 105/GPKD; Giấy phép xây dựng số 112/GPXD",
    "(Kèm theo Công văn số 57SNV/VP ngày 10/6/2024 của Sở Nội vụ)",
]


@pytest.mark.parametrize("text", NOTHING)
def test_events_vague_types_and_numbers_of_no_document_are_no_reference(mentions, text: str) -> None:
    assert mentions(text) == []


def test_a_law_does_not_refer_to_itself_by_its_title(mentions) -> None:
    law = Document(type="Luật", title="ĐƯỜNG SẮT", issuer="Quốc hội")
    text = "LUẬT\nĐƯỜNG SẮT\n\nCăn cứ Hiến pháp;\nQuốc hội ban hành Luật Đường sắt.\n\nĐiều 1. Theo Luật Đất đai."
    assert [found for found, _ in mentions(text, law)] == ["Hiến pháp", "Luật Đất đai"]


def test_the_same_number_of_another_agency_is_not_the_documents_own(mentions) -> None:
    ((found, _),) = mentions("theo Công văn số 57/SNV-VP ngày 02/3/2024 của Sở Nội vụ tỉnh Lào Cai.")
    assert found.endswith("tỉnh Lào Cai")


def test_the_same_number_of_another_year_is_not_the_documents_own(mentions) -> None:
    assert len(mentions("theo Công văn số 57/SNV-VP ngày 02/3/2023.")) == 1


def test_a_second_number_in_the_letterhead_is_that_of_whoever_signs_too() -> None:
    text = (
        "SỞ TÀI CHÍNH\nSố: 512/KH-STC\nSỞ XÂY DỰNG\nSố: 730/KH-SXD\nTrà Vinh, ngày 09 tháng 5 năm 2022\n\nKẾ HOẠCH\n"
        "Kiểm tra giá cát\n\nThực hiện Công văn số 77/UBND-KT ngày 02/02/2022 của UBND tỉnh, hai sở ban hành kế hoạch."
    )
    assert [each.number for each in read_text(text).references] == ["77/UBND-KT"]


@pytest.mark.parametrize("blank", ["/ 2026", "…… / 2026", "    /2026"])
def test_the_open_number_of_a_draft_is_its_own_however_it_is_set(blank: str) -> None:
    draft = "BỘ NỘI VỤ\nSố: {}/TT-BNV\nHà Nội, ngày   tháng 6 năm 2026\n\nTHÔNG TƯ\nQuy định về kho\n\nĐiều 1. Kho mở cửa.\n"
    assert read_text(draft.format(blank)).references == ()


def test_the_own_number_without_its_year_but_with_its_day_is_the_documents_own(mentions, office) -> None:
    own = office.model_copy(
        update={"number": "57/2024/QĐ-UB", "symbol": "QĐ-UB", "type": "Quyết định", "date": "2024-03-02"}
    )
    assert mentions("(Ban hành kèm theo Quyết định số 57/QĐ-UB ngày 02/3/2024)", own) == []
    assert mentions("(Đính kèm Quyết định số 57/QĐ-UB ngày 02/3/2024)", own) == []
    assert mentions("(Ban hành kèm theo Quyết định số 57/2024 ngày 02/3/2024)", own) == []
    assert len(mentions("(Ban hành kèm theo Quyết định số 57/2024 ngày 05/3/2024)", own)) == 1
    assert len(mentions("thực hiện theo Quyết định số 57/2024 ngày 02/3/2024", own)) == 1
    assert len(mentions("(Ban hành kèm theo Quyết định số 57/QĐ-UB ngày 05/3/2024)", own)) == 1


def test_an_annex_that_leaves_the_province_of_its_issuer_out_names_its_own_document(mentions, office) -> None:
    own = office.model_copy(
        update={
            "number": "57/QĐ-BV",
            "symbol": "QĐ-BV",
            "date": "2024-03-02",
            "issuer": "Bệnh viện Sa Thầy tỉnh Kon Tum",
        }
    )
    line = "(Ban hành kèm theo Quyết định số 57/QĐ-BV ngày 02/3/2024 của Giám đốc Bệnh viện {})"
    assert mentions(line.format("Sa Thầy"), own) == []
    assert len(mentions(line.format("Sa Loong"), own)) == 1


def test_the_subject_line_after_the_reference_is_its_title(mentions) -> None:
    text = "Thực hiện Công văn số 12/UBND-TH ngày 05/6/2024 của UBND tỉnh về việc phòng, chống bão số 3 (đính kèm), Sở yêu cầu"
    assert mentions(text)[0][1].title == "phòng, chống bão số 3"


def test_what_stands_outside_the_document_yields_nothing(office) -> None:
    clean = normalise("theo Nghị định 12/2024/NĐ-CP\n\nThực hiện Nghị định 13/2023/NĐ-CP, chúng tôi")
    cut = clean.text.index("\n\n") + 2
    blocks = (Block(0, cut - 2, "body", None, 0, (), ()), Block(cut, len(clean.text), "outside", None, 0, (), ()))
    assert [each.number for each in find_mentions(clean, blocks, office)] == ["12/2024/NĐ-CP"]


def test_a_record_is_drawn_up_on_its_day(mentions) -> None:
    ((found, mention),) = mentions("theo Biên bản số 14/BB-SNV lập ngày 11/9/2023;")
    assert (found, mention.date) == ("Biên bản số 14/BB-SNV lập ngày 11/9/2023", "2023-09-11")


@given(st.text(alphabet="NĐQTU&CPhịđnêsốngày của/-0129 .,;:()\n“”*KHBTW ", max_size=300) | st.text())
def test_mentions_of_any_text_are_ordered_apart_and_quote_it(office, raw: str) -> None:
    clean = normalise(raw)
    end = 0
    for mention in find_mentions(clean, (), office):
        assert end <= mention.start < mention.end <= len(clean.text)
        end = mention.end
        first, last = clean.raw_span(mention.start, mention.end)
        assert normalise(raw[first:last]).text.split() == clean.text[mention.start : mention.end].split()
        if mention.number_start is not None and mention.number_end is not None:
            assert mention.start <= mention.number_start < mention.number_end <= mention.end


def test_a_law_without_a_day_is_the_one_that_the_text_gives_a_day(office, mentions) -> None:
    own = office.model_copy(update={"date": "2025-06-30"})
    dated, bare = mentions("Căn cứ Luật Lưu trữ ngày 21/6/2024; lưu theo Luật Lưu trữ.", own)
    assert dated[1].resolves_to == bare[1].resolves_to == "33/2024/QH15"


def test_a_law_called_by_its_day_is_not_the_older_one_of_its_title_that_the_text_names_too(mentions) -> None:
    text = "Căn cứ Luật Lưu trữ ngày 21/6/2024; Luật Lưu trữ số 01/2011/QH13 ngày 11/11/2011 đã hết hiệu lực."
    assert [each.resolves_to or each.number for _, each in mentions(text)] == ["33/2024/QH15", "01/2011/QH13"]


@pytest.mark.parametrize(("date", "issuer"), [("28/6/1991", "Hội đồng Bộ trưởng"), ("28/6/2001", None)])
def test_the_letters_ct_alone_are_those_of_the_chairman_while_there_was_a_council(
    mentions, date: str, issuer: str
) -> None:
    assert mentions(f"Chỉ thị số 202-CT ngày {date}")[0][1].issuer == issuer


def test_a_short_name_with_a_year_says_of_which_year_the_law_is(mentions) -> None:
    text = (
        "Căn cứ Luật Lưu trữ số 33/2024/QH15 (sau đây gọi là Luật năm 2024), có hiệu lực từ ngày 01/7/2025. Các đơn vị thi "
        "hành Luật năm 2024."
    )
    last = mentions(text)[-1][1]
    assert (last.date, last.resolves_to) == ("2024", "33/2024/QH15")


@pytest.mark.parametrize("short", ["Nghị định số 12/2024", "NĐ 12/2024", "Nghị định 12"])
def test_the_short_form_that_is_declared_for_a_number_is_no_reference(short: str, mentions) -> None:
    text = f"Căn cứ Nghị định số 12/2024/NĐ-CP ngày 05/02/2024 của Chính phủ về giá (sau đây gọi tắt là {short});"
    assert [each.number for _, each in mentions(text)] == ["12/2024/NĐ-CP"]


@pytest.mark.parametrize(("day", "kind"), [("18/9/2025", "tỉnh"), ("18/9/2026", "thành phố")])
def test_the_place_of_an_issuer_is_called_as_it_was_on_the_day_of_the_document(day: str, kind: str) -> None:
    text = f"Xét Tờ trình số 88/TTr-UBND ngày {day} của Ủy ban nhân dân xã;"
    clean = normalise(text)
    own = Document(type="Nghị quyết", issuer=f"HĐND xã Đồng Phú {kind} Đồng Nai", province="Đồng Nai", level="commune")
    [found] = find_mentions(clean, segment(clean), own)
    assert found.issuer == f"UBND xã Đồng Phú {kind} Đồng Nai"
