"""The address of a store: a folder or a server, and never a password."""

from pathlib import Path

import pytest

from luocdo.errors import StoreError
from luocdo.graph.stores.place import Place, Server, locate

SECRET = "hoa-phuong-do"


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LUOCDO_WORKSPACE", "LUOCDO_NEO4J_USER"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("bolt://127.0.0.1", Server("bolt://127.0.0.1:7687", "neo4j")),
        ("neo4j+s://lan@graph.tinh.vn:7999", Server("neo4j+s://graph.tinh.vn:7999", "lan")),
        ("bolt+ssc://máy-chủ/congvan", Server("bolt+ssc://máy-chủ:7687", "neo4j", "congvan")),
        ("neo4j://[::1]:7690?database=kho", Server("neo4j://[::1]:7690", "neo4j", "kho")),
    ],
)
def test_a_server_is_named_by_its_address(url: str, server: Server) -> None:
    assert locate(url) == Place(Path(".luocdo").absolute(), server)


def test_the_user_and_the_workspace_may_be_said_once_for_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LUOCDO_NEO4J_USER", "lan")
    monkeypatch.setenv("LUOCDO_WORKSPACE", str(tmp_path))
    assert locate("bolt://may") == Place(tmp_path, Server("bolt://may:7687", "lan"))
    assert locate("bolt://hoa@may").server == Server("bolt://may:7687", "hoa")


@pytest.mark.parametrize(
    "url",
    [
        f"bolt://neo4j:{SECRET}@localhost",
        f"bolt://:{SECRET}@localhost",
        f"neo4j+s://neo4j:{SECRET}/@localhost:7687/neo4j",
        f"bolt://neo4j:x?{SECRET}#y@localhost",
        f"bolt://neo4j:@{SECRET}@localhost",
        f"bolt://localhost?password={SECRET}",
        f"bolt://localhost:{SECRET}",
        f"bolt://localhost#{SECRET}",
        f"http://neo4j:{SECRET}@localhost:7474",
    ],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(StoreError) as caught:
        locate(url)
    assert caught.value.code in {"secret-in-url", "wrong-server-url"}
    for said in (caught.value.text("vi"), caught.value.text("en"), repr(caught.value), repr(caught.value.facts)):
        assert SECRET not in said


@pytest.mark.parametrize("url", ["http://localhost:7474", "postgres://localhost", "bolt://", "bolt://may:7687x"])
def test_what_is_no_address_of_a_server_is_said_with_the_right_form(url: str) -> None:
    with pytest.raises(StoreError) as caught:
        locate(url)
    assert caught.value.code == "wrong-server-url"
    assert "bolt://" in caught.value.text("vi")


def test_anything_else_is_a_folder_and_a_file_is_none(tmp_path: Path) -> None:
    assert locate(tmp_path) == Place(tmp_path)
    (tmp_path / "thư.txt").write_text("", encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        locate(tmp_path / "thư.txt")
    assert caught.value.code == "not-a-store"
