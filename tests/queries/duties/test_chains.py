"""Of the ways up from a document one counts: by the strongest relation, to the centre, by the most steps."""

from collections.abc import Callable
from pathlib import Path

from luocdo.graph import Store, read_paths
from luocdo.graph.assembly.assemble import assemble
from luocdo.graph.stores.arcade.store import open_arcade
from luocdo.queries.duties import Wanted, tasks
from luocdo.queries.duties.chains import climbs, uplinks

Made = Callable[..., Store]


def way(store: Store, key: str) -> list[str]:
    return [link.far for link in climbs(uplinks(store, [key]))[key].links]


def test_the_way_over_the_province_counts_before_the_short_cut_to_the_centre(made: Made) -> None:
    store = made("D1 IMPLEMENTS C1", "D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1")
    assert way(store, "D1") == ["P1", "C1"]


def test_what_is_implemented_counts_before_what_is_only_a_ground(made: Made) -> None:
    store = made("D1 BASED_ON C1", "D1 IMPLEMENTS P1", "P1 BASED_ON C2")
    assert way(store, "D1") == ["P1", "C2"]


def test_of_two_provinces_the_one_that_acts_for_the_centre_counts(made: Made) -> None:
    assert way(made("D1 IMPLEMENTS P1", "D1 IMPLEMENTS P2", "P2 IMPLEMENTS C1"), "D1") == ["P2", "C1"]


DECISION = """UBND TỈNH TUYÊN QUANG

Số: 1442/QĐ-UBND

Tuyên Quang, ngày 12 tháng 9 năm 2025

QUYẾT ĐỊNH
Về việc công bố danh mục thủ tục hành chính lĩnh vực thú y

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;

Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ;

Căn cứ Quyết định số 2903/QĐ-BNNMT ngày 05/5/2025 của Bộ Nông nghiệp và Môi trường;

QUYẾT ĐỊNH:

Điều 1. Công bố danh mục kèm theo Quyết định này.
"""


def test_of_several_grounds_the_last_one_is_the_occasion_whatever_its_day(tmp_path: Path) -> None:
    (tmp_path / "1442.txt").write_text(DECISION, encoding="utf-8")
    graph = assemble(read_paths([tmp_path / "1442.txt"]), {})
    store = open_arcade(tmp_path / "graph")
    store.load(graph.nodes, graph.edges)
    [key] = [node.key for node in graph.nodes if node.properties.get("number") == "1442/QĐ-UBND"]
    [ground] = way(store, key)
    assert "2903" in ground
    store.close()


def test_a_ground_of_the_same_matter_counts_before_one_of_another(made: Made) -> None:
    titles = {
        "P1": {"title": "nếp sống văn minh trong việc cưới trên địa bàn tỉnh"},
        "C1": {"title": "quy định nếp sống văn minh trong việc cưới, việc tang"},
        "C2": {"title": "định mức kinh tế - kỹ thuật quan trắc môi trường"},
    }
    assert way(made("P1 BASED_ON C1", "P1 BASED_ON C2", **titles), "P1") == ["C1"]


def test_whom_a_central_document_answers_is_no_part_of_the_chain(made: Made) -> None:
    assert way(made("C1 REPLIES_TO X1", X1={"level": "other"}), "C1") == []


def test_what_a_central_document_rests_on_is_no_part_of_the_chain(made: Made) -> None:
    assert way(made("P1 IMPLEMENTS C1", "C1 BASED_ON C2"), "P1") == ["C1"]


def test_a_circle_ends(made: Made) -> None:
    store = made("D1 IMPLEMENTS P1", "P1 IMPLEMENTS D1", "P1 IMPLEMENTS P2", "P2 IMPLEMENTS P1")
    assert way(store, "D1") == ["P1", "P2"]


def test_the_answer_is_the_same_whatever_else_is_asked_about(made: Made) -> None:
    store = made("D1 IMPLEMENTS P1", "P1 IMPLEMENTS C1", "D2 IMPLEMENTS D1", "D3 IMPLEMENTS D2", "D1 IMPLEMENTS D3")
    alone = {key: way(store, key) for key in ("D1", "D2", "D3")}
    together = climbs(uplinks(store, ["D1", "D2", "D3"]))
    assert {key: [link.far for link in together[key].links] for key in alone} == alone


LETTER = """UBND TỈNH TUYÊN QUANG
SỞ CÔNG THƯƠNG

Số: 240/SCT-VP

Tuyên Quang, ngày 12 tháng 9 năm 2025

Kính gửi: Các phòng thuộc Sở.

{}

1. Phòng Thương mại rà soát các chợ hạng hai theo Kế hoạch số 77/KH-UBND ngày 01/9/2025 của UBND tỉnh, xong trước ngày 10/10/2025.

2. Phòng Năng lượng thực hiện Kế hoạch số 77/KH-UBND ngày 01/9/2025 của UBND tỉnh tại các trạm biến áp, xong trước ngày 15/10/2025.

3. Văn phòng Sở bố trí xe đi kiểm tra trước ngày 20/9/2025./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lò Văn Phú
"""


def test_each_task_has_the_words_of_its_own_paragraph_and_the_others_those_of_the_opening(tmp_path: Path) -> None:
    opening = "Thực hiện Kế hoạch số 77/KH-UBND ngày 01/9/2025 của UBND tỉnh về phát triển chợ, Giám đốc Sở yêu cầu:"
    (tmp_path / "240.txt").write_text(LETTER.format(opening), encoding="utf-8")
    graph = assemble(read_paths([tmp_path / "240.txt"]), {})
    store = open_arcade(tmp_path / "graph")
    store.load(graph.nodes, graph.edges)
    proofs = {each.item: each.chain[0].proof for each in tasks(store, Wanted(), "2025-09-15").found}
    begins = {item: proof.sentence[:20] for item, proof in proofs.items() if proof}
    assert begins["2"].startswith("2. Phòng Năng lượng")
    assert begins["3"].startswith("Thực hiện Kế hoạch")
