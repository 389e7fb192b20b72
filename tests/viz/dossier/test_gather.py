"""A dossier says what the store says of a document or a unit, each statement with its file and page."""

import pytest

from luocdo.errors import NotFoundError
from luocdo.graph import Store
from luocdo.queries import trace
from luocdo.viz.dossier.gather import dossier

DAY = "2025-11-01"


def test_the_chain_of_a_document_has_every_step_with_its_words_and_page(store: Store) -> None:
    plan = "07/KH-TTCĐS ngày 05/9/2025"
    [chain] = dossier(store, plan, DAY, "vi").chains
    assert len([each for each in chain.up if each.depth == 0]) == len(trace(store, plan).up or ())
    [step] = [each for each in chain.up if "1187/SKHCN-VP" in each.head[1].text and each.depth == 0]
    assert step.head[0].text == "thực hiện "
    assert step.quote
    assert "1187/SKHCN-VP" in step.quote.cited
    assert step.quote.place.startswith("05-ke-hoach-07-KH-TTCDS.pdf, trang 1")


def test_a_document_is_named_as_one_cites_it_for_the_first_time(store: Store) -> None:
    [chain] = dossier(store, "918/TB-VPCP", DAY, "vi").chains
    assert chain.document.startswith("Thông báo số 918/TB-VPCP ngày 12/8/2025 của Văn phòng Chính phủ về “Kết luận của")


def test_a_draft_has_dots_where_its_number_will_stand(store: Store) -> None:
    [chain] = dossier(store, "918/TB-VPCP", DAY, "vi").chains
    drafts = [each.head[0].text for each in chain.down if "…/" in each.head[0].text]
    assert [each.partition(" của ")[0] for each in drafts] == ["Công văn số …/SKHCN-VP tháng 9/2025"]


def test_what_replaced_a_document_is_noted_beside_it(store: Store) -> None:
    [chain] = dossier(store, "61/2018/NĐ-CP", DAY, "vi").chains
    assert any("118/2025/NĐ-CP thay thế" in note for note in chain.notes)


def test_the_tasks_are_those_of_the_whole_chain_by_their_day(store: Store) -> None:
    found = dossier(store, "918/TB-VPCP", DAY, "vi")
    assert len(found.tasks) == len({(task.text, task.document, task.units) for task in found.tasks}) > 10
    assert all(task.place for task in found.tasks)
    dated = [each for each in found.tasks if each.due != "Không nêu hạn"]
    assert dated[0].overdue
    assert not found.tasks[-1].overdue


def test_overdue_is_what_was_due_before_the_day_of_making(store: Store) -> None:
    early, late = (dossier(store, "918/TB-VPCP", day, "vi") for day in ("2025-08-01", "2026-12-31"))
    assert sum(task.overdue for task in early.tasks) == 0
    assert sum(task.overdue for task in late.tasks) > 5


def test_a_unit_gets_its_tasks_with_the_chains_of_the_documents_that_give_them(store: Store) -> None:
    found = dossier(store, "so noi vu lam dong", DAY, "vi")
    assert found.issuer == "Sở Nội vụ tỉnh Lâm Đồng"
    assert {task.document.partition(",")[0] for task in found.tasks} == {"2150/UBND-NC"}
    assert [chain.document.partition(" ngày")[0] for chain in found.chains] == ["Công văn số 2150/UBND-NC"]
    assert not found.chains[0].down


def test_every_document_that_is_named_stands_among_the_sources_with_its_files(store: Store) -> None:
    found = dossier(store, "09/KH-TTLTLS", DAY, "vi")
    names = [source.document for source in found.sources]
    assert {each.head[1].text for each in found.chains[0].up} <= set(names)
    assert len(names) == len(set(names))
    assert all(bool(source.files) != bool(source.state) for source in found.sources)


def test_what_is_to_be_looked_at_comes_with_its_severity_errors_first(store: Store) -> None:
    found = dossier(store, "918/TB-VPCP", DAY, "vi")
    order = [("Lỗi", "Cảnh báo", "Ghi chú").index(issue.severity) for issue in found.issues]
    assert order == sorted(order)
    assert order[0] == 0


def test_a_dossier_speaks_english_too(store: Store) -> None:
    found = dossier(store, "918/TB-VPCP", DAY, "en")
    assert found.subject.startswith("The chain of and the tasks by Thông báo 918/TB-VPCP of 12/8/2025")


def test_what_is_neither_document_nor_unit_is_unknown(store: Store) -> None:
    with pytest.raises(NotFoundError):
        dossier(store, "12345/QĐ-KHONG", DAY, "vi")
