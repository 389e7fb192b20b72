"""What the user's files are, beside what the store knows of them."""

from pathlib import Path

from luocdo.graph.building.progress import silent
from luocdo.graph.building.survey import files_below, survey
from luocdo.graph.stores.shelf import File


def test_where_letters_of_both_cases_are_one_a_folder_typed_in_another_way_is_the_same_place(
    tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr("os.path.normcase", str.lower)  # as Windows tells places apart
    for folder in ("Docs", "docs"):  # on Windows these are one
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "1.txt").write_text("Nội dung", encoding="utf-8")
    places = files_below([tmp_path / "Docs", tmp_path / "docs"], tmp_path / "kho")
    assert list(places) == [str(tmp_path / "docs" / "1.txt").lower()]


def test_a_file_is_gone_only_where_the_disk_says_that_there_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "vòng").symlink_to("vòng")
    (tmp_path / "tệp").write_text("Nội dung", encoding="utf-8")
    gone = [str(tmp_path / "không có"), str(tmp_path / "không có" / "1.txt"), str(tmp_path / "tệp" / "1.txt")]
    unclear = str(tmp_path / "vòng" / "1.txt")
    elsewhere = str(tmp_path / "tệp")
    seen = survey({}, {place: File(place, place, "", "") for place in (*gone, unclear, elsewhere)}, {}, silent)
    assert seen.vanished == tuple(gone)
    assert list(seen.unreachable) == [unclear]
