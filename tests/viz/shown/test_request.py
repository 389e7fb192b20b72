"""What a page is cut to, and what it says of itself."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from luocdo.cli import main
from luocdo.errors import NotFoundError
from luocdo.graph import Store, build, opened, read_paths
from luocdo.queries import impact, trace
from luocdo.queries.duties.tasks import tasks
from luocdo.queries.duties.wanted import Wanted
from luocdo.viz.shown.model import ShownDocument, View
from luocdo.viz.shown.request import Request, requested

UNIT = "Sở Nội vụ tỉnh Lâm Đồng"
GROUP_AND_UNIT = """UBND TỈNH HÀ TĨNH
SỞ TÀI CHÍNH
Số: 77/KH-STC
Hà Tĩnh, ngày 05 tháng 8 năm 2025
KẾ HOẠCH
Kiểm kê tài sản công năm 2025
Giám đốc Sở Tài chính yêu cầu các đơn vị thực hiện các nhiệm vụ sau:
1. Các phòng, đơn vị thuộc Sở rà soát tài sản đang quản lý, gửi kết quả trước ngày 20/8/2025.
2. Phòng Ngân sách tổng hợp, báo cáo Giám đốc Sở trước ngày 30/8/2025.
Nơi nhận:
- Như trên;
- Lưu: VT.
"""


@pytest.fixture(scope="module")
def store(examples: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("kho")
    shutil.copytree(examples, folder / "cong-van")
    build([folder / "cong-van"], folder / "kho.store", jobs=1)
    with opened(folder / "kho.store") as graph:
        yield graph


@pytest.fixture(scope="module")
def whole(store: Store) -> View:
    return requested(store, Request())


def keys(view: View) -> set[str]:
    return {document.key for document in view.documents}


def test_without_a_wish_the_whole_store_is_shown(whole: View) -> None:
    assert (whole.total_documents, whole.total_tasks) == (len(whole.documents), len(whole.tasks))
    assert whole.colophon.quotes
    assert str(whole.colophon.folder).endswith("/cong-van")


def test_a_number_opens_the_whole_store_and_cuts_nothing(store: Store, whole: View) -> None:
    view = requested(store, Request(number="418/TB-VPCP"))
    assert keys(view) == keys(whole)
    assert view.centre in keys(view)
    assert view.colophon.number is None


def test_a_page_of_one_document_holds_its_chain_up_and_down_and_counts_the_rest(store: Store, whole: View) -> None:
    view = requested(store, Request(only="1342/SNV-CCHC"))
    chain = trace(store, "1342/SNV-CCHC")
    assert view.centre == chain.document.key
    assert {step.document.key for step in (*(chain.up or ()), *(chain.down or ()))} <= keys(view)
    assert keys(view) < keys(whole)
    assert view.total_documents == len(whole.documents)
    assert view.colophon.number == "1342/SNV-CCHC"


def test_what_rests_on_the_document_is_all_there(store: Store) -> None:
    found = impact(store, "61/2018/nd-cp")
    assert found.total
    assert {each.document.key for each in found.affected} <= keys(requested(store, Request(only="61/2018/NĐ-CP")))


def test_a_page_of_one_unit_holds_its_tasks_its_documents_and_what_they_rest_on(store: Store, whole: View) -> None:
    view = requested(store, Request(unit="so noi vu lam dong"))
    issued = {document.key for document in whole.documents if document.issuer == UNIT}
    assert issued
    assert issued <= keys(view) < keys(whole)
    for key in issued:
        assert {relation.target for relation in whole.relations if relation.source == key} <= keys(view)
    assigned = {task.key for task in whole.tasks if UNIT.casefold() in task.units}
    given = {task.key for task in whole.tasks if task.document in issued}
    assert given | assigned <= {task.key for task in view.tasks}
    assert len(view.tasks) < view.total_tasks == len(whole.tasks)


def test_a_document_that_only_addresses_the_unit_is_there_with_its_tasks(store: Store, whole: View) -> None:
    view = requested(store, Request(unit="trung tam luu tru lich su lam dong"))
    drafts = {each.key for each in whole.documents if each.name.startswith("(?)/SNV-VTLT")}
    assert drafts
    assert drafts <= keys(view)
    assert drafts <= {task.document for task in view.tasks}


def test_documents_that_do_not_concern_the_unit_are_left_out(store: Store) -> None:
    view = requested(store, Request(unit="so noi vu lam dong"))
    assert not [document.name for document in view.documents if "Hà Tĩnh" in (document.issuer or "")]


def test_a_document_and_a_unit_together_leave_the_chain_with_the_tasks_of_the_unit(store: Store) -> None:
    chain = requested(store, Request(only="418/TB-VPCP"))
    both = requested(store, Request(only="418/TB-VPCP", unit="so noi vu lam dong"))
    assert keys(both) == keys(chain)
    assert {task.key for task in both.tasks} < {task.key for task in chain.tasks}


def test_a_document_opened_on_a_page_of_a_unit_is_in_it(store: Store) -> None:
    view = requested(store, Request(number="13/2023/NĐ-CP", unit="so noi vu lam dong"))
    assert view.centre in keys(view)


def test_a_page_of_a_unit_opens_on_the_unit_and_not_on_a_group_that_stands_for_it(tmp_path: Path) -> None:
    (tmp_path / "ke-hoach.txt").write_text(GROUP_AND_UNIT, encoding="utf-8")
    build([tmp_path / "ke-hoach.txt"], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as graph:
        view = requested(graph, Request(unit="phong ngan sach so tai chinh ha tinh"))
    names = {unit.key: unit.name for unit in view.units}
    assert sorted(names.values()) == ["Các phòng, đơn vị", "Phòng Ngân sách"]
    assert names[view.unit or ""] == "Phòng Ngân sách"


def test_a_page_of_a_department_opens_on_the_department_and_not_on_all_departments(store: Store) -> None:
    view = requested(store, Request(unit="so khoa hoc va cong nghe ha tinh"))
    names = {unit.key: unit.full_name for unit in view.units}
    assert "Các sở, ban, ngành cấp tỉnh Hà Tĩnh" in names.values()
    assert names[view.unit or ""] == "Sở Khoa học và Công nghệ tỉnh Hà Tĩnh"


def test_a_page_of_a_unit_for_which_only_a_group_stands_opens_on_the_unit_with_the_tasks_of_the_group(
    store: Store,
) -> None:
    view = requested(store, Request(unit="Sở Y tế tỉnh Hà Tĩnh"))
    units = {unit.key: unit for unit in view.units}
    chosen = units[view.unit or ""]
    assert chosen.full_name == "Sở Y tế tỉnh Hà Tĩnh"
    assert {units[key].full_name for key in chosen.groups} >= {"Các sở, ban, ngành cấp tỉnh Hà Tĩnh"}
    meant = {task.key for task in view.tasks if not {chosen.key, *chosen.groups}.isdisjoint(task.units)}
    assert meant == {each.key for each in tasks(store, Wanted(unit="Sở Y tế tỉnh Hà Tĩnh"), "2025-10-01").found}


def test_a_page_of_a_group_opens_on_the_group(store: Store) -> None:
    view = requested(store, Request(unit="Các sở, ban, ngành cấp tỉnh Hà Tĩnh"))
    assert {unit.key: unit.full_name for unit in view.units}[view.unit or ""] == "Các sở, ban, ngành cấp tỉnh Hà Tĩnh"


def test_a_unit_that_nobody_knows_is_told(store: Store) -> None:
    with pytest.raises(NotFoundError, match="Sở Hàng không"):
        requested(store, Request(unit="Sở Hàng không"))


def test_the_page_says_what_it_was_told_to_say(store: Store) -> None:
    colophon = requested(
        store, Request(unit="so noi vu lam dong", title="Hồ sơ tháng 10", made="2025-10-01", quotes=False)
    ).colophon
    assert (colophon.title, colophon.made, colophon.unit, colophon.quotes) == (
        "Hồ sơ tháng 10",
        "2025-10-01",
        UNIT,
        False,
    )


def test_a_page_for_circulation_knows_where_it_is_said_but_not_the_words(store: Store, whole: View) -> None:
    view = requested(store, Request(quotes=False))
    places = [(each.path, each.start) for relation in whole.relations for each in relation.evidence]
    assert [(each.path, each.start) for relation in view.relations for each in relation.evidence] == places
    assert not [1 for relation in view.relations for each in relation.evidence if each.before or each.marked]
    assert [task.due for task in view.tasks] == [task.due for task in whole.tasks]
    assert not any(task.text for task in view.tasks)


def test_no_sentence_of_the_sources_is_in_a_page_for_circulation(store: Store, examples: Path) -> None:
    view = requested(store, Request(quotes=False))
    known = {document.title for document in view.documents} | {
        name for each in view.documents for name in each.addressees
    }
    said = _plain(repr(view))
    sentences = {sentence for witness in read_paths([str(examples)]) for sentence in _sentences(witness.text)}
    sentences = {each for each in sentences if not any(each in _plain(str(name)) for name in known)}
    assert len(sentences) > 100
    assert [each for each in sentences if each in said] == []


def _sentences(text: str) -> list[str]:
    """Return the sentences and items of a text that are long enough to say something."""
    return [each for each in re.split(r"(?<=[.;:])\s+", _plain(text)) if len(each.split()) >= 8]


def _plain(text: str) -> str:
    return " ".join(text.replace("\\n", " ").split())


@pytest.mark.parametrize("only", [None, "268/BC-SKHCN"])
def test_what_a_person_dismissed_is_no_finding_and_says_who_and_why(
    tmp_path: Path, examples: Path, only: str | None
) -> None:
    place, report = tmp_path / "kho", "268/BC-SKHCN"
    build([examples / "14-bao-cao-268-BC-SKHCN.txt"], place, jobs=1)

    def shown() -> ShownDocument:
        with opened(place) as graph:
            documents = requested(graph, Request(only=only, place=place)).documents
        return next(each for each in documents if each.number == report)

    before = shown()
    words = ["dismiss", report, "impossible-date", "ngày 31/9/2025", "--because", "bản gốc ghi vậy", "--by", "Lan"]
    assert CliRunner().invoke(main, ["decide", *words, "--store", str(place)]).exit_code == 0
    after = shown()
    [gone] = [note.vi for note in before.findings if note.vi not in {each.vi for each in after.findings}]
    [dismissed] = after.dismissed
    assert (dismissed.vi, dismissed.who, dismissed.why) == (gone, "Lan", "bản gốc ghi vậy")


ORDER = """UBND TỈNH QUẢNG TRỊ

Số: {number}/UBND-NC
Quảng Trị, ngày {day}

Kính gửi: Sở Nội vụ.

1. Sở Nội vụ rà soát hồ sơ, báo cáo UBND tỉnh trước ngày {due}.
"""


def test_a_page_of_a_unit_that_was_made_anew_opens_on_that_of_today_with_all_of_its_tasks(tmp_path: Path) -> None:
    orders = (("11", "05 tháng 3 năm 2024", "20/12/2024"), ("12", "05 tháng 8 năm 2025", "30/11/2025"))
    for number, day, due in orders:
        text = ORDER.format(number=number, day=day, due=due)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build([tmp_path], tmp_path / "kho", jobs=1)
    with opened(tmp_path / "kho") as graph:
        view = requested(graph, Request(unit="so noi vu quang tri"))
        meant = {each.key for each in tasks(graph, Wanted(unit="so noi vu quang tri"), "2025-10-01").found}
    units = {unit.key: unit for unit in view.units}
    chosen = units[view.unit or ""]
    assert chosen.name == "Sở Nội vụ tỉnh Quảng Trị (01/7/2025 –)"
    assert {unit.name for unit in view.units} == {chosen.name, "Sở Nội vụ tỉnh Quảng Trị (– 30/6/2025)"}
    assert {task.key for task in view.tasks if not {chosen.key, *chosen.groups}.isdisjoint(task.units)} == meant
    assert len(meant) == 2
