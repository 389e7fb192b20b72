"""A title ends before who issued the document, and before the place of who carries it out."""

import pytest

import luocdo
from luocdo.extract.mention import Mention
from luocdo.extract.model import Document
from luocdo.extract.references.behind_title import with_issuer_from_title, without_own_place
from luocdo.extract.rules import rows

CITY = "Chỉ thị số 41/CT-TTg ngày 02/12/2024 của Thủ tướng Chính phủ về tăng cường quản lý vỉa hè"
PARTY = "Nghị quyết số 88-NQ/TW ngày 14/3/2025 của Bộ Chính trị về phát triển nghề cá"
PLAN = "Quyết định số 1450/QĐ-TTg ngày 05/8/2024 của Thủ tướng Chính phủ phê duyệt Chương trình cấp nước đến năm 2030"
OF_PROVINCE = "Kế hoạch số 77/KH-UBND ngày 11/4/2025 của UBND tỉnh về vệ sinh đường làng"


def letter(sentence, *, issuer="UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ", place="Lâm Đồng", symbol="SNV-VP"):
    head = f"{issuer}\n-------\nSố: 412/{symbol}\nV/v thực hiện nhiệm vụ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    return f"{head}\n{place}, ngày 05 tháng 6 năm 2025\n\nKính gửi: Các đơn vị trực thuộc.\n\n{sentence}\n"


def commune(sentence):
    return letter(sentence, issuer="UBND TỈNH LÂM ĐỒNG\nỦY BAN NHÂN DÂN XÃ TÂN HÀ", place="Tân Hà", symbol="UBND-KT")


def title_of(text):
    return luocdo.read_text(text).references[0].title


@pytest.mark.parametrize("cited", [CITY, PARTY, PLAN])
@pytest.mark.parametrize(
    "place",
    [
        "trên địa bàn tỉnh",
        "trên địa bàn toàn tỉnh",
        "trên địa bàn tỉnh Lâm Đồng",
        "trên địa bàn tỉnh năm 2025",
        "trên địa bàn tỉnh Lâm Đồng giai đoạn 2025 - 2030",
        "tại tỉnh Lâm Đồng",
    ],
)
def test_a_title_from_the_centre_ends_before_the_place_of_who_carries_it_out(cited, place):
    assert title_of(letter(f"Thực hiện {cited} {place}, Sở Nội vụ đề nghị các đơn vị rà soát.")) == title_of(
        letter(f"Thực hiện {cited}, Sở Nội vụ đề nghị các đơn vị rà soát.")
    )


def test_a_commune_names_itself_behind_what_the_centre_issued():
    assert title_of(commune(f"Thực hiện {PARTY} trên địa bàn xã Tân Hà, UBND xã đề nghị.")) == "phát triển nghề cá"


def test_a_commune_that_does_not_name_itself_stands_behind_a_plan_of_the_province():
    assert title_of(commune(f"Thực hiện {OF_PROVINCE} trên địa bàn xã, UBND xã đề nghị.")) == "vệ sinh đường làng"


@pytest.mark.parametrize(
    ("cited", "title"),
    [
        ("Nghị quyết số 1671/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội", "sắp xếp các xã trên địa bàn tỉnh Lâm Đồng"),
        ("Kết luận số 155-KL/TW ngày 17/5/2025 của Ban Bí thư", "kết quả kiểm tra tại tỉnh Lâm Đồng"),
        ("Kết luận số 12/KL-TTCP ngày 03/3/2025 của Thanh tra Chính phủ", "công tác quản lý đất đai trên địa bàn tỉnh Lâm Đồng"),
        ("Chỉ thị số 41/CT-TTg ngày 02/12/2024 của Thủ tướng Chính phủ", "khắc phục hậu quả sạt lở trên địa bàn tỉnh Lâm Đồng"),
        ("Thông tư số 12/2025/TT-BNV ngày 03/3/2025 của Bộ Nội vụ", "chế độ báo cáo tài chính của UBND tỉnh"),
    ],
)  # fmt: skip
def test_what_the_centre_decided_on_the_own_place_keeps_it(cited, title):
    assert title_of(letter(f"Thực hiện {cited} về {title}, Sở đề nghị.")) == title


def test_what_a_province_decided_for_a_commune_keeps_it():
    cited = "Quyết định số 22/QĐ-UBND ngày 03/3/2025 của UBND tỉnh Lâm Đồng về việc giao đất trên địa bàn xã"
    assert title_of(commune(f"Thực hiện {cited}, UBND xã đề nghị.")) == "giao đất trên địa bàn xã"


@pytest.mark.parametrize(
    "title",
    [
        "về thí điểm phân cấp quản lý vỉa hè trên địa bàn tỉnh Lâm Đồng",
        "về quản lý vỉa hè trên địa bàn tỉnh Sơn La",
        "về chỉ tiêu thống kê trên địa bàn tỉnh, thành phố trực thuộc trung ương",
    ],
)
def test_what_the_centre_says_of_one_place_is_of_the_title(title):
    cited = "Nghị định số 41/2024/NĐ-CP ngày 02/12/2024 của Chính phủ"
    assert title_of(letter(f"Căn cứ {cited} {title};")) == title.removeprefix("về ")


def test_a_decision_of_the_centre_on_a_named_place_keeps_it():
    cited = "Quyết định số 1450/QĐ-TTg ngày 05/8/2024 của Thủ tướng Chính phủ phê duyệt danh mục hồ chứa trên địa bàn tỉnh Lâm Đồng"
    assert (
        title_of(letter(f"Thực hiện {cited}, Sở đề nghị.")) == "phê duyệt danh mục hồ chứa trên địa bàn tỉnh Lâm Đồng"
    )


def test_a_plan_of_the_province_is_for_the_province():
    assert (
        title_of(letter(f"Thực hiện {OF_PROVINCE} trên địa bàn tỉnh, Sở đề nghị."))
        == "vệ sinh đường làng trên địa bàn tỉnh"
    )


def test_a_ministry_names_the_provinces_it_writes_of():
    text = letter(
        "Thực hiện Chỉ thị số 41/CT-TTg ngày 02/12/2024 của Thủ tướng Chính phủ về phòng cháy trên địa bàn tỉnh, Bộ đề nghị.",
        issuer="BỘ NỘI VỤ",
        place="Hà Nội",
        symbol="BNV-VP",
    )
    assert title_of(text) == "phòng cháy trên địa bàn tỉnh"


def test_a_ministry_writes_to_a_province_of_what_happens_there():
    cited = "Công văn số 1216/BNV-TL ngày 05/3/2025 của Bộ Nội vụ về thanh tra kho lưu trữ trên địa bàn tỉnh"
    assert title_of(letter(f"Thực hiện {cited}, Sở đề nghị.")) == "thanh tra kho lưu trữ trên địa bàn tỉnh"


def read(sentence):
    (reference, *_) = luocdo.read_text(letter(sentence)).references
    return reference.title, reference.issuer


@pytest.mark.parametrize(
    ("cited", "issuer"),
    [
        ("Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 về hương ước | của Chính phủ", "Chính phủ"),
        ("Thông tư số 22/2021/TT-BNV ngày 20/7/2021 quy định về hồ sơ thi tuyển | của Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ"),
        ("Quyết định số 71/QĐ-BNV ngày 20/7/2021 ban hành Quy chế thi tuyển | của Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ"),
        ("Chỉ thị số 41/CT-TTg ngày 02/12/2024 về vỉa hè | của Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
        ("Kế hoạch số 15/KH-UBND ngày 01/4/2025 về vệ sinh đường làng | của UBND tỉnh", "UBND tỉnh Lâm Đồng"),
        ("Kế hoạch số 15/KH-UBND ngày 01/4/2025 thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ về đê điều | của UBND tỉnh", "UBND tỉnh Lâm Đồng"),
        ("Kế hoạch số 15/KH-UBND ngày 01/4/2025 về vệ sinh đường làng | của UBND huyện Đam Rông", "UBND huyện Đam Rông tỉnh Lâm Đồng"),
    ],
)  # fmt: skip
def test_who_issued_a_document_may_be_said_behind_its_title(cited, issuer):
    named, behind = cited.split(" | ")
    title, _ = read(f"Thực hiện {named}, Sở đề nghị.")
    assert title
    assert read(f"Thực hiện {named} {behind}, Sở đề nghị.") == (title, issuer)


@pytest.mark.parametrize(
    "cited",
    [
        "Quyết định số 15/QĐ-UBND ngày 01/4/2025 ban hành Quy chế làm việc của UBND tỉnh",
        "Quyết định số 15/QĐ-UBND ngày 01/4/2025 phê duyệt Kế hoạch cải cách hành chính của UBND tỉnh",
        "Thông báo số 15/TB-UBND ngày 01/4/2025 về lịch tiếp công dân của UBND tỉnh",
        "Quyết định số 71/QĐ-BNV ngày 20/7/2021 công bố thủ tục hành chính thuộc phạm vi quản lý của Bộ Nội vụ",
        "Quyết định số 71/QĐ-BNV ngày 20/7/2021 sửa đổi Thông tư số 9/2019/TT-BNV ngày 04/3/2019 của Bộ Nội vụ",
        "Quyết định số 71/QĐ-BNV ngày 20/7/2021 về giao xe công của Bộ Tài chính",
        "Công văn số 6/UBND-NC ngày 03/3/2025 về khiếu nại hành vi của Chủ tịch UBND tỉnh",
        "Thông báo số 15/TB-UBND ngày 03/3/2025 về lịch nghỉ tết của Chủ tịch UBND tỉnh",
        "Nghị quyết số 12/NQ-HĐND ngày 03/3/2025 về thẩm quyền quyết định chi của HĐND tỉnh",
    ],
)
def test_of_what_an_agency_has_or_does_the_title_speaks(cited):
    title, _ = read(f"Thực hiện {cited}, Sở đề nghị.")
    assert title is not None
    assert cited.endswith(title)


DECISION = Mention(0, 0, "number", number="71/QĐ-BNV", type="Quyết định", date="2021-07-20")
OWNED, PAPERS = ({row["words"] for row in rows("title_subjects") if row["kind"] == kind} for kind in ("owned", "paper"))


@pytest.mark.parametrize(
    ("kind", "words"), [(row["kind"], row["words"]) for row in rows("title_subjects") if row["kind"] != "place"]
)
def test_every_word_of_what_an_agency_has_keeps_it_in_the_title(kind, words):
    def issuer(title):
        return with_issuer_from_title(DECISION._replace(title=title), Document()).issuer

    assert issuer(f"ban hành {words} của Bộ Nội vụ") is None
    assert issuer("ban hành kho của Bộ Nội vụ") == "Bộ Nội vụ"
    assert (issuer(f"ban hành {words} của Bộ trưởng Bộ Nội vụ") is None) == (kind != "paper" or words in OWNED)
    assert (issuer(f"ban hành {words} kho của Bộ Nội vụ") is None) == (kind != "owned" or words in PAPERS)


@pytest.mark.parametrize("words", [row["words"] for row in rows("title_subjects") if row["kind"] == "place"])
def test_every_word_of_what_happens_in_one_place_keeps_the_place_in_the_title(words):
    order = Mention(0, 0, "number", number="41/CT-TTg", type="Chỉ thị", date="2024-12-02")
    own = Document(issuer="Sở Nội vụ tỉnh Lâm Đồng", province="Lâm Đồng", level="department")
    told = f"{words} vỉa hè trên địa bàn tỉnh"
    assert without_own_place(told, order, "Thủ tướng Chính phủ", own) == told
    other = told.replace(words, "quản lý")
    assert without_own_place(other, order, "Thủ tướng Chính phủ", own) == "quản lý vỉa hè"
