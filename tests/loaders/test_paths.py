import os
from pathlib import Path

import pytest

from luocdo.errors import LoadError
from luocdo.loaders import find, load


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find([folder])]


def fill(folder: Path, *files: str) -> None:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Kính gửi", encoding="utf-8")


def test_folders_are_walked_in_the_order_of_names(tmp_path):
    fill(tmp_path, "b.txt", "a/2.txt", "a/1.md", "văn bản đến/số 5.txt", "c.html")
    assert names(tmp_path) == ["a/1.md", "a/2.txt", "b.txt", "c.html", "văn bản đến/số 5.txt"]


def test_what_is_no_document_is_passed_over(tmp_path):
    fill(
        tmp_path,
        ".an.txt",
        ".git/a.txt",
        "~$thu.docx",
        "Thumbs.db",
        "style.css",
        "a.txt",
        "b.XLS",
        "trang.html",
        "trang_files/x.html",
    )
    assert names(tmp_path) == ["a.txt", "b.XLS", "trang.html"]


def test_a_document_without_suffix_is_found_by_its_content(tmp_path):
    (tmp_path / "vanban").write_bytes(b"%PDF-1.7")
    (tmp_path / "ghichu").write_bytes(b"abc")
    assert names(tmp_path) == ["vanban"]


def test_a_named_file_is_taken_whatever_its_name(tmp_path):
    fill(tmp_path, ".an.xyz")
    assert list(find([tmp_path / ".an.xyz"])) == [tmp_path / ".an.xyz"]


def test_standard_input_is_passed_on_beside_a_file_of_that_name(tmp_path):
    assert list(find(["-", tmp_path])) == ["-"]


def test_links_in_a_circle_end(tmp_path):
    fill(tmp_path, "a/b/van.txt")
    try:
        (tmp_path / "a/b/len").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "tu").symlink_to(tmp_path / "tu")
    except OSError:
        pytest.skip("this account may not make symbolic links; on Windows switch on the developer mode")
    assert names(tmp_path) == ["a/b/van.txt"]


def test_a_missing_path_alone_is_an_error(tmp_path):
    with pytest.raises(LoadError) as caught:
        find([tmp_path / "không có.txt"])
    assert "không có.txt" in caught.value.text("vi")
    assert "không có.txt" in caught.value.text("en")


def test_a_missing_path_among_others_is_a_finding(tmp_path):
    fill(tmp_path, "a.txt")
    texts = [text for path in find([tmp_path / "b.txt", tmp_path / "a.txt"]) for text in load(path)]
    assert [[finding.code for finding in text.findings] for text in texts] == [["missing-file"], []]


def test_a_folder_without_documents_gives_nothing(tmp_path):
    fill(tmp_path, "sub/x.css")
    assert names(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_stop_the_run(tmp_path):
    os.mkfifo(tmp_path / "ong.txt")
    os.mkfifo(tmp_path / "ong2")
    texts = [text for path in find([tmp_path]) for text in load(path)]
    assert [[finding.code for finding in text.findings] for text in texts] == [["unreadable-file"]]
