"""`luocdo decide`: a command for each kind of decision; each makes one, writes it down and shows what it changed."""

from typing import TYPE_CHECKING

import click

from .command import Day, Verbs, because, by, named_words, options, speech, store_place, today
from .forms import as_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..graph import Store
    from ..graph.decisions.model import What


@click.group(cls=Verbs)
def decide() -> None:
    """Người quyết định: gộp, tách, sửa, chỉ rõ, bác bỏ, việc xong, chuyển, gia hạn · what people decide; it survives every build."""


_deciding = options(because, by, store_place, as_json, speech)


@decide.command("merge")
@click.argument("one", callback=named_words)
@click.argument("other", callback=named_words)
@click.option(
    "--anyway",
    is_flag=True,
    help="Vẫn gộp dù khác loại, cơ quan hay năm · although they are of different types, agencies or years.",
)
@_deciding
def decide_merge(one: str, other: str, anyway: bool, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Hai văn bản là một · two documents are one.

    Ví dụ · example: luocdo decide merge 118/2025/NĐ-CP 118/NĐ-CP --because "cùng một nghị định"
    """
    from ..queries.deciding.verdicts import merge

    _put_down(lambda graph: merge(graph, one, other, anyway=anyway), why, who, store, lang, as_json=json)


@decide.command("apart")
@click.argument("one", callback=named_words)
@click.argument("other", callback=named_words)
@_deciding
def decide_apart(one: str, other: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Hai văn bản là hai, dù cùng số: nêu ngày hoặc tệp · two documents are two.

    Ví dụ · example: luocdo decide apart a.pdf b.pdf --because "hai kế hoạch cùng số"
    """
    from ..queries.deciding.verdicts import apart

    _put_down(lambda graph: apart(graph, one, other), why, who, store, lang, as_json=json)


@decide.command("set")
@click.argument("number", callback=named_words)
@click.argument("field", callback=named_words)
@click.argument("value")
@_deciding
def decide_set(number: str, field: str, value: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Sửa số, ngày, trích yếu, cơ quan, người ký… · correct a field of a document.

    Ví dụ · example: luocdo decide set 418/TB-VPCP ngày 11/9/2025 --because "bản gốc ghi vậy"
    """
    from ..queries.deciding.verdicts import correct

    _put_down(lambda graph: correct(graph, number, field, value), why, who, store, lang, as_json=json)


@decide.command("resolve")
@click.argument("citing", callback=named_words)
@click.argument("reference", callback=named_words)
@click.argument("target", callback=named_words)
@_deciding
def decide_resolve(
    citing: str, reference: str, target: str, why: str, who: str, store: str, json: bool, lang: str
) -> None:
    """Chỗ dẫn trong văn bản CITING là văn bản TARGET · what a reference means.

    Ví dụ · example: luocdo decide resolve 1420/SNV-CCHC 1342/SNV-CCHC 1342/SNV-CCHC --because "trả lời chính văn bản đó"
    """
    from ..queries.deciding.verdicts import resolve

    _put_down(lambda graph: resolve(graph, citing, reference, target), why, who, store, lang, as_json=json)


@decide.command("reject")
@click.argument("source", callback=named_words)
@click.argument("kind", callback=named_words)
@click.argument("target", callback=named_words)
@_deciding
def decide_reject(source: str, kind: str, target: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Quan hệ này không có · there is no such relation.

    Ví dụ · example: luocdo decide reject 1420/SNV-CCHC MAY_BE 1342/SNV-CCHC --because "văn bản khác"
    """
    from ..queries.deciding.verdicts import reject

    _put_down(lambda graph: reject(graph, source, kind, target), why, who, store, lang, as_json=json)


@decide.command("dismiss")
@click.argument("document", callback=named_words)
@click.argument("code", callback=named_words)
@click.argument("words", required=False, default="")
@today
@_deciding
def decide_dismiss(
    document: str, code: str, words: str, made: str, why: str, who: str, store: str, json: bool, lang: str
) -> None:
    """Bỏ qua một điều luocdo check nêu: tệp hoặc số, mã, các từ ở đó · a finding is no fault.

    Ví dụ · example: luocdo decide dismiss du-thao.docx deadline-on-day-off 01/9/2025 --because "trực cả ngày nghỉ"
    """
    from ..queries.dismiss import dismiss

    _put_down(lambda graph: dismiss(graph, store, document, code, words, made), why, who, store, lang, as_json=json)


@decide.command("done")
@click.argument("number", callback=named_words)
@click.argument("task", callback=named_words)
@_deciding
def decide_done(number: str, task: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Việc đã xong; TASK là số mục hoặc lời của việc · a task is done; TASK is its item or words of it.

    Ví dụ · example: luocdo decide done 1187/SKHCN-VP 1 --because "đã trình 18/9/2025"
    """
    from ..queries.duties.verdicts import done

    _put_down(lambda graph: done(graph, number, task), why, who, store, lang, as_json=json)


@decide.command("hand")
@click.argument("number", callback=named_words)
@click.argument("task", callback=named_words)
@click.argument("unit", callback=named_words)
@_deciding
def decide_hand(number: str, task: str, unit: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Chuyển việc cho đơn vị khác · hand a task to another unit.

    Ví dụ · example: luocdo decide hand 1187/SKHCN-VP 3 "Văn phòng Sở Khoa học và Công nghệ tỉnh Hà Tĩnh" --because "phân công lại"
    """
    from ..queries.duties.verdicts import hand

    _put_down(lambda graph: hand(graph, number, task, unit), why, who, store, lang, as_json=json)


@decide.command("due")
@click.argument("number", callback=named_words)
@click.argument("task", callback=named_words)
@click.argument("day", type=Day())
@_deciding
def decide_due(number: str, task: str, day: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Đặt hạn cho việc · give a task its last day.

    Ví dụ · example: luocdo decide due 1187/SKHCN-VP 4 31/10/2025 --because "Giám đốc Sở giao tại giao ban"
    """
    from ..queries.duties.verdicts import due

    _put_down(lambda graph: due(graph, number, task, day), why, who, store, lang, as_json=json)


@decide.command("undo")
@click.argument("identity", metavar="ID")
@_deciding
def decide_undo(identity: str, why: str, who: str, store: str, json: bool, lang: str) -> None:
    """Hủy một quyết định · take a decision back.

    Ví dụ · example: luocdo decide undo 1 --because "nhầm"
    """
    from ..queries.deciding.deciding import take_back

    _put_down(take_back(identity), why, who, store, lang, as_json=json)


@decide.command("list")
@click.option("--all", "every", is_flag=True, help="Kể cả quyết định đã hủy · those taken back too.")
@options(store_place, as_json, speech)
def decide_list(every: bool, store: str, json: bool, lang: str) -> None:
    """Những gì đã quyết định: ai, khi nào, vì sao · what was decided: who, when, why."""
    from ..graph import opened
    from ..queries.deciding.deciding import standings
    from ..viz.terminal.decisions import show_standings
    from .console import show

    with opened(store) as graph:
        found = standings(graph, store, every=every)
    show(found, show_standings, lang, as_json=json)


def _put_down(verdict: "Callable[[Store], What]", why: str, who: str, store: str, lang: str, *, as_json: bool) -> None:
    from ..queries.deciding.deciding import put_down
    from ..viz.terminal.decisions import show_effect
    from .console import progress, show

    with progress(lang) as step:
        effect = put_down(store, verdict, who=who, why=why, progress=step)
    show(effect, show_effect, lang, as_json=as_json)
