"""Names of the letterhead, which end in running text where they end there, and names that end for certain."""

import pytest

from luocdo.extract.model import Document
from luocdo.extract.tasks.who.known import KnownNames, end_of_later, ended, named_by_fields, unit_names, unlisted_behind
from luocdo.extract.tasks.who.words import read_words

LETTERHEAD = (
    "Các phòng: Kinh tế, Văn hóa - Xã hội; Khoa Hồi sức tích cực",
    "UBND các xã, phường",
    "Điện lực Hàm Thuận (p/h)",
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Khoa Hồi sức tích cực thống kê ca bệnh", "Khoa Hồi sức tích cực"),
        ("Phòng Văn hóa - Xã hội, Phòng Kinh tế kiểm kê", "Phòng Văn hóa - Xã hội, Phòng Kinh tế"),
        ("Ủy ban nhân dân các xã, phường niêm yết", "Ủy ban nhân dân các xã, phường"),
        ("Điện lực Hàm\nThuận: cắt điện", "Điện lực Hàm\nThuận"),
        ("Phòng Nội vụ kiểm kê", None),
        ("Khoa Hồi sức", None),
    ],
)
def test_a_name_of_the_letterhead_ends_where_it_ends_there(text: str, name: str | None) -> None:
    end = KnownNames(LETTERHEAD).end_of(text, 0, len(text))
    assert (None if end is None else text[:end]) == name


@pytest.mark.parametrize(
    ("behind", "name"),
    [
        (" Hạ tầng đô thị rà soát", "Phòng Kinh tế Hạ tầng đô thị"),
        (" Hạ tầng rà soát", "Phòng Kinh tế"),
        (".", "Phòng Kinh tế"),
        (", Hạ tầng đô thị", "Phòng Kinh tế"),
        ("", "Phòng Kinh tế"),
    ],
)
def test_the_longest_of_two_names_is_meant_where_it_stands_whole(behind: str, name: str) -> None:
    text = f"Phòng Kinh tế{behind}"
    end = KnownNames(("Phòng Kinh tế", "Phòng Kinh tế Hạ tầng đô thị")).end_of(text, 0, len(text))
    assert (None if end is None else text[:end]) == name


BY_FIELDS = "Phòng Giám sát, kiểm tra và xử lý sau thanh tra"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"Công văn số 3/TTr-GS của {BY_FIELDS}.", [BY_FIELDS]),
        (f"2. {BY_FIELDS} chủ trì, lập danh sách", [BY_FIELDS]),
        (f"2. {BY_FIELDS} lập danh sách các cuộc", []),
        ("Phòng Kinh tế, Hạ tầng và Đô thị cân đối, bố trí", []),
        ("Phòng Nghiệp vụ, kiểm tra và xử lý hồ sơ, các đội", []),
    ],
)
def test_an_office_that_is_called_by_what_it_does_is_known_where_its_name_ends_for_certain(
    text: str, names: list[str]
) -> None:
    assert list(named_by_fields(text, "Thanh tra tỉnh Cao Bằng")) == names


def test_the_writer_is_known_by_his_fields() -> None:
    assert list(named_by_fields("", f"{BY_FIELDS} Thanh tra tỉnh Cao Bằng")) == [BY_FIELDS]


def test_a_known_name_that_stands_second_is_whole() -> None:
    words = read_words(text := f"Giao Phòng Tổng hợp, {BY_FIELDS} lập danh sách", 0, len(text))
    end = end_of_later(words, KnownNames([BY_FIELDS]))
    assert end is not None
    assert text[end:] == " lập danh sách"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("UBND các xã Nậm Ty, Hồ Thầu và Bản Díu vá đường, báo cáo kết quả", "UBND các xã Nậm Ty, Hồ Thầu và Bản Díu"),
        ("Sở Y tế, UBND phường Trần Phú tỉa cây, báo cáo kết quả", "Sở Y tế, UBND phường Trần Phú"),
        ("Sở Giáo dục và Đào tạo hoãn kỳ thi, báo cáo kết quả", "Sở Giáo dục và Đào tạo"),
        ("UBND các xã vùng cao rà soát hộ nghèo", "UBND các xã vùng cao"),
        ("UBND xã Nậm Ty, Công an huyện Hoàng Su Phì rà soát", "UBND xã Nậm Ty, Công an huyện Hoàng Su Phì"),
    ],
)
def test_a_name_with_its_place_goes_on_in_no_small_letters(text: str, who: str) -> None:
    acting = ended(read_words(text, 0, len(text))).acting
    assert acting is not None
    assert acting["who"] == who


def letter(item: str) -> str:
    return f"Giám đốc Sở yêu cầu các đơn vị thực hiện:\n\n1. {item}\n\n2. Báo cáo kết quả.\n"


@pytest.mark.parametrize(
    ("item", "names"),
    [
        ("Khoa Hồi sức tích cực thống kê ca bệnh.", ["Khoa Hồi sức tích cực"]),
        ("Điện lực Hàm Thuận đấu nối trạm bơm.", ["Điện lực Hàm Thuận"]),
        ("Đề nghị Điện lực Hàm Thuận không đào bới vỉa hè.", ["Điện lực Hàm Thuận"]),
        ("Công an xã gác các ngả đường vào chợ.", ["Công an xã"]),
        ("Công an xã hiện có đủ người trực.", []),
    ],
)
def test_who_acts_in_an_item_needs_no_verb_of_the_list_where_his_name_ends_for_certain(
    tasks_of, item: str, names: list[str]
) -> None:
    document = Document(type="Công văn", date="2025-03-10", issuer="Sở Y tế tỉnh Bình Thuận", addressees=LETTERHEAD)
    (first, *_) = tasks_of(letter(item), document)
    assert [each.name for each in first.assignees] == names
    assert first.item == "1"


def test_a_name_that_ends_for_certain_ends_before_numbers() -> None:
    text = "Thanh tra Sở chốt 02 cuộc thanh tra, báo cáo kết quả"
    acting = ended(read_words(text, 0, len(text))).acting
    assert acting is not None
    assert acting["who"] == "Thanh tra Sở"


def test_a_place_acts_by_its_name(tasks_of) -> None:
    text = letter("UBND các huyện sơ tán dân. Riêng huyện Hàm Thuận Bắc, Đức Linh và thị xã La Gi lập chốt trực.")
    document = Document(type="Công văn", date="2025-03-10", issuer="UBND tỉnh Bình Thuận")
    assert [[each.name for each in task.assignees] for task in tasks_of(text, document)[:2]] == [
        ["UBND các huyện"],
        ["huyện Hàm Thuận Bắc, Đức Linh và thị xã La Gi"],
    ]


def test_a_unit_that_only_offices_of_a_kind_have_is_known_in_their_papers_alone(tasks_of) -> None:
    text = "1. Văn phòng tổng hợp theo dõi, báo cáo trước ngày 20/6/2025.\n\n2. Các phòng rà soát hồ sơ.\n"
    procuracy = Document(type="Công văn", issuer="Viện kiểm sát nhân dân tỉnh Cao Bằng", date="2025-05-20")
    office = procuracy.model_copy(update={"issuer": "Sở Y tế tỉnh Cao Bằng"})
    found = [tasks_of(text, document)[0].assignees[0].name for document in (procuracy, office)]
    assert found == ["Văn phòng tổng hợp", "Văn phòng"]


def test_of_two_known_names_the_longer_one_is_meant() -> None:
    text = "Phòng Giám đốc kiểm tra vụ án rà soát hồ sơ"
    units = unit_names("Tòa án nhân dân tỉnh Cao Bằng")
    assert KnownNames(["Phòng Giám đốc kiểm tra vụ án"], units).end_of(text, 0, len(text)) == text.index(" rà")
    assert KnownNames([], units).end_of(text, 0, len(text)) == text.index(" vụ")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Các bệnh viện, trung tâm y tế huyện", None),
        ("Các bệnh viện, vá lại mái nhà", "vá"),
        ("Các bệnh viện vá lại mái nhà", "vá"),
    ],
)
def test_behind_a_known_name_and_a_comma_the_next_name_is_no_verb(text: str, verb: str | None) -> None:
    found = unlisted_behind(read_words(text, 0, len(text)), 0, len("Các bệnh viện"))
    assert (found and found["verb"]) == verb


def test_a_known_unit_is_whole_in_an_order_in_prose_too(tasks_of) -> None:
    procuracy = Document(type="Công văn", issuer="Viện kiểm sát nhân dân tỉnh Cao Bằng", date="2025-05-20")
    [task] = tasks_of("Giao Văn phòng tổng hợp theo dõi, báo cáo trước ngày 20/6/2025.\n", procuracy)
    assert [each.name for each in task.assignees] == ["Văn phòng tổng hợp"]
