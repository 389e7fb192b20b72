"""Documents found by the words of their own texts, the same on each engine and however they came into the store."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from luocdo.graph import build, opened
from luocdo.queries import Found, find
from luocdo.queries.deciding.deciding import put_down
from luocdo.queries.deciding.verdicts import merge
from luocdo.queries.naming.find import has_texts

FORM = """UBND TỈNH HÀ GIANG
SỞ TÀI CHÍNH
Số: {number}/STC-VP
Hà Giang, ngày {day:02d} tháng 3 năm 2024
V/v {title}

Kính gửi: Các phòng, đơn vị thuộc Sở

Thực hiện Công văn số 91/UBND-KT ngày 01/3/2024 của UBND tỉnh Hà Giang,
Sở yêu cầu các đơn vị {order}. Quá trình làm nếu vướng mắc thì
phản ánh về Văn phòng Sở.

Trên đây là nội dung chỉ đạo, đề nghị các đơn vị thực hiện./.
"""
LETTERS = {
    "a.txt": (1, 4, "mua sắm tài sản", "kiểm kê đường dây cáp quang trước ngày 20/4/2024"),
    "b.txt": (2, 5, "đường dây cáp quang", "báo cáo số lượng máy chủ"),
    "c.txt": (3, 6, "họp giao ban", "rà soát tuyến đường, cắt tỉa cây gần dây điện và bảo vệ cáp ngầm, đèn quang báo"),
    "d.txt": (4, 7, "tiết kiệm điện", "kiểm kê ĐƯỜNG DÂY CÁP\nQUANG ở trụ sở"),
}


def written(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        number, day, title, order = LETTERS[name]
        (folder / name).write_text(FORM.format(number=number, day=day, title=title, order=order), encoding="utf-8")
    return [folder / name for name in names]


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    written(tmp_path / "thư", *LETTERS)
    return tmp_path / "thư"


def asked(place: Path | str, words: str, **more: int) -> list[Found]:
    with opened(place) as store:
        return find(store, words, **more)


def names(place: Path | str, words: str, **more: int) -> list[str]:
    return [each.name for each in asked(place, words, **more)]


@pytest.fixture
def built(letters: Path, place: str) -> str:
    build([letters], place, jobs=1)
    return place


def test_titles_come_first_then_words_side_by_side_the_latest_first_then_words_apart(built: str) -> None:
    assert names(built, "duong day cap quang") == ["2/STC-VP", "4/STC-VP", "1/STC-VP", "3/STC-VP"]
    assert names(built, "đường dây cáp quang", limit=2) == ["2/STC-VP", "4/STC-VP"]
    assert names(built, "91/ubnd-kt") == ["91/UBND-KT", *(f"{number}/STC-VP" for number in (4, 3, 2, 1))]
    assert names(built, "máy chủ") == ["2/STC-VP"]
    assert names(built, "may ch") == ["2/STC-VP"]
    assert names(built, "khong co dau ca") == []


def test_the_place_is_told_with_its_sentence_file_and_line(built: str, letters: Path) -> None:
    [found] = [each.passage for each in asked(built, "DUONG DAY CAP QUANG") if each.name == "1/STC-VP"]
    assert found is not None
    assert found.sentence.startswith("Thực hiện Công văn số 91/UBND-KT")
    assert found.sentence.endswith("trước ngày 20/4/2024.")
    assert found.sentence[found.start : found.end] == "đường dây cáp quang"
    assert (Path(found.path).name, found.member, found.page, found.line, found.further) == ("a.txt", None, None, 10, 0)
    text = (letters / "a.txt").read_text(encoding="utf-8")
    assert text[found.offset :].startswith("đường dây cáp quang")
    [other] = [each.passage for each in asked(built, "duong day cap quang") if each.name == "4/STC-VP"]
    assert other is not None
    assert other.sentence[other.start : other.end] == "ĐƯỜNG DÂY CÁP\nQUANG"


def test_a_number_with_its_agency_and_day_is_found_first(built: str) -> None:
    assert names(built, "Công văn số 2/STC-VP ngày 05/3/2024 của Sở Tài chính tỉnh Hà Giang")[0] == "2/STC-VP"


def test_nothing_but_numbers_and_titles_bears_no_place(built: str) -> None:
    assert [each.passage for each in asked(built, "mua sam tai san")] == [None]


def test_however_the_files_came_the_answer_is_the_same(letters: Path, place: str, tmp_path: Path) -> None:
    build([letters / "c.txt", letters / "d.txt"], place, jobs=1)
    build([letters / "b.txt"], place, jobs=1)
    (letters / "a.txt").write_text(FORM.format(number=1, day=4, title="mua sắm", order="trồng cây"), encoding="utf-8")
    build([letters], place, jobs=1)
    assert names(place, "trong cay") == ["1/STC-VP"]
    written(letters, "a.txt")
    build([letters], place, jobs=1)
    build([letters], tmp_path / "một lần", jobs=1)
    for words in ("duong day cap quang", "trong cay", "91/UBND-KT", "sở tài chính"):
        assert asked(place, words) == asked(tmp_path / "một lần", words)


def test_what_was_pruned_is_found_no_more(built: str, letters: Path) -> None:
    (letters / "b.txt").unlink()
    build([letters], built, jobs=1)
    assert names(built, "may chu") == ["2/STC-VP"]
    build([letters], built, jobs=1, prune=True)
    assert names(built, "may chu") == []
    assert names(built, "duong day cap quang") == ["4/STC-VP", "1/STC-VP", "3/STC-VP"]


def test_a_text_of_merged_documents_is_found_as_that_of_the_one(built: str) -> None:
    put_down(built, lambda store: merge(store, "1/STC-VP", "4/STC-VP", anyway=True), who="Lan", why="in nhầm số")
    assert names(built, "duong day cap quang") == ["2/STC-VP", "1/STC-VP", "3/STC-VP"]


def test_texts_that_changed_again_and_again_are_numbered_anew(letters: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kho"
    build([letters], kept, jobs=1)
    for time in range(6):
        (letters / "a.txt").write_text(FORM.format(number=1, day=4, title="mua", order=f"đếm {time}"), encoding="utf-8")
        build([letters], kept, jobs=1)
    with closing(sqlite3.connect(kept / "texts.sqlite")) as tables:
        [(highest,)] = tables.execute("SELECT max(id) FROM text").fetchall()
    assert highest <= 2 * len(LETTERS)
    assert names(kept, "dem 5") == ["1/STC-VP"]
    assert names(kept, "dem 4") == []


def test_texts_that_are_lost_are_made_again_by_the_next_build(letters: Path, tmp_path: Path) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    (tmp_path / "kho" / "texts.sqlite").unlink()
    assert names(tmp_path / "kho", "may chu") == []
    build([letters], tmp_path / "kho", jobs=1)
    assert names(tmp_path / "kho", "may chu") == ["2/STC-VP"]


def test_a_server_asked_from_elsewhere_knows_numbers_and_titles_only(
    letters: Path, neo4j_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build([letters], neo4j_url, jobs=1)
    monkeypatch.setenv("LUOCDO_WORKSPACE", str(tmp_path / "máy khác"))
    with opened(neo4j_url) as store:
        assert not has_texts(store)
        assert [each.name for each in find(store, "duong day cap quang")] == ["2/STC-VP"]


@pytest.mark.parametrize("words", ['+ - " ~ * ? : \\ / ( )', "and or not near", "NEAR(a b)", "x" * 5000])
def test_words_of_the_query_language_are_words_like_any_other(letters: Path, tmp_path: Path, words: str) -> None:
    build([letters], tmp_path / "kho", jobs=1)
    assert names(tmp_path / "kho", words) == []


def test_a_long_text_in_one_paragraph_is_quoted_around_the_words(tmp_path: Path) -> None:
    (tmp_path / "dài.txt").write_text("từ này " * 20_000 + "quả mít chín " + "từ kia " * 20_000, encoding="utf-8")
    build([tmp_path / "dài.txt"], tmp_path / "kho", jobs=1)
    [found] = asked(tmp_path / "kho", "mit chin")
    assert found.passage is not None
    assert found.passage.sentence[found.passage.start : found.passage.end] == "mít chín"
    assert len(found.passage.sentence) < 12_000
