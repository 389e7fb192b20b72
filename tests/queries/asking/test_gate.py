"""What Cypher of one's own may say, and how it does not get round the gate."""

import pytest

from luocdo.errors import QueryError
from luocdo.queries.asking.gate import asks_for_any_node, refuse_what_may_not_be_asked


@pytest.mark.parametrize(
    ("cypher", "code"),
    [
        ("MATCH (d) SET d.key = 'x'", "query-writes"),
        ("MATCH (d) SET d.key = apoc.version()", "query-writes"),
        ("MATCH (d)DETACH DELETE d", "query-writes"),
        ("CREATE (:Document)", "query-writes"),
        ("MERGE (d:Document {key: 'x'}) RETURN d", "query-writes"),
        ("MATCH (d) REMOVE d.key", "query-writes"),
        ("MATCH (d) FOREACH (x IN [1] | SET d.y = x)", "query-writes"),
        ("DROP INDEX document_key", "query-writes"),
        ("ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'", "query-writes"),
        ("MATCH (d) CALL { WITH d DELETE d } IN TRANSACTIONS RETURN 1", "query-writes"),
        ("MATCH (d) CALL (d) { RETURN 1 AS x } IN TRANSACTIONS OF 10 ROWS RETURN x", "query-refused"),
        ("MATCH (d) CALL (d) { RETURN 1 AS x } IN 3 CONCURRENT TRANSACTIONS RETURN x", "query-refused"),
        ("LOAD CSV FROM 'file:///x' AS row RETURN row", "query-refused"),
        ("load /* */ csv FROM 'http://x' AS row RETURN row", "query-refused"),
        ("WITH 1 AS `a`LOAD CSV FROM 'file:///x' AS row RETURN row", "query-refused"),
        ("MATCH (n) RETURN n LIMIT 1LOAD CSV FROM 'file:///x' AS row RETURN row", "query-refused"),
        ("RETURN 1 // harmless\rLOAD CSV FROM 'file:///x' AS row RETURN row", "query-refused"),
        ("RETURN 'a\\' // ' AS x LOAD CSV FROM 'x' AS r RETURN r", "query-refused"),
        ("RETURN 'it''s' AS x UNION LOAD CSV FROM 'x' AS r RETURN r AS x", "query-refused"),
        ("RETURN 'a\\u0027 AS x LOAD CSV FROM ' ' AS r RETURN r", "query-refused"),
        ("\\u0053HOW USERS", "query-refused"),
        ("RETURN 1\u2028LOAD CSV FROM 'x' AS r RETURN r", "query-refused"),
        ("RETURN 1 \x00", "query-refused"),
        ("CALL dbms.listConfig()", "query-refused"),
        ("CALL `dbms`.listConfig()", "query-refused"),
        ("CALL dbms . listConfig ()", "query-refused"),
        ("MATCH (n) CALL apoc.load.json('x') YIELD value RETURN value", "query-refused"),
        ("CALL db.clearQueryCaches()", "query-refused"),
        ("CALL db.stats.retrieve('QUERIES')", "query-refused"),
        ("SHOW INDEXES", "query-refused"),
        ("  /* c */ SHOW USERS", "query-refused"),
        ("USE system MATCH (n) RETURN n", "query-refused"),
        ("MATCH (n) CALL { USE system MATCH (m) RETURN m } RETURN n", "query-refused"),
        ("TERMINATE TRANSACTION 'x'", "query-refused"),
        ("EXPLAIN MATCH (n) RETURN n", "query-refused"),
        ("PROFILE MATCH (n) RETURN n", "query-refused"),
        ("CYPHER 5 MATCH (n) RETURN n", "query-refused"),
        ("CYPHER runtime=slotted MATCH (n) RETURN n", "query-refused"),
        ("RETURN 1 AS n; MATCH (n) RETURN n", "query-refused"),
        ("RETURN apoc.version() AS v", "query-unknown-function"),
        ("RETURN `apoc`.version() AS v", "query-unknown-function"),
        ("RETURN apoc . `version` ( ) AS v", "query-unknown-function"),
        ("RETURN graph.names() AS v", "query-unknown-function"),
        ("RETURN db.nameFromElementId('x') AS v", "query-unknown-function"),
        ("RETRUN 1 AS n", "query-not-cypher"),
        ("ENABLE SERVER 'x'", "query-not-cypher"),
        ("START DATABASE neo4j", "query-not-cypher"),
        ("(n) RETURN n", "query-not-cypher"),
        ("", "query-not-cypher"),
        ("// only a comment", "query-not-cypher"),
    ],
)
def test_what_reaches_beyond_reading_this_graph_is_refused(cypher: str, code: str) -> None:
    with pytest.raises(QueryError) as caught:
        refuse_what_may_not_be_asked(cypher)
    assert caught.value.code == code


@pytest.mark.parametrize(
    "cypher",
    [
        "MATCH (n) WHERE n.title CONTAINS 'LOAD CSV' RETURN n",
        'MATCH (n) WHERE n.title = "let\'s SHOW it" RETURN n // USE nothing',
        "MATCH (n) CALL { WITH n RETURN 1 AS one } RETURN one",
        "MATCH (n) CALL (n) { RETURN 1 AS one } RETURN one",
        "CALL db.labels() YIELD label RETURN label",
        "CALL db.index.fulltext.queryNodes('x', $q) YIELD node, score RETURN node.key AS key",
        "MATCH (n) RETURN n.`USE` AS x",
        "MATCH (n) RETURN n.use AS x, n.set AS y, n.date AS z ORDER BY n.show",
        "MATCH (house) RETURN house.used AS showing",
        "match (d:Document) where d.date > date('2025-01-01') return duration.inDays(d.date, date()).days AS n;",
        "// in whole\nMATCH (n) WHERE n.x IN [1, 2] AND (n.y OR n.z) RETURN count(*) AS n",
        "MATCH (a)-[r:REPLACES]->(b) WHERE r.set = true RETURN a.key AS created, b.key AS deleted",
        "OPTIONAL MATCH (n {key: $show}) RETURN n.key AS key",
        "UNWIND [1] AS x RETURN x UNION RETURN 2 AS x",
    ],
)
def test_words_inside_texts_names_and_comments_are_no_commands(cypher: str) -> None:
    refuse_what_may_not_be_asked(cypher)


def test_a_hostile_text_is_looked_at_in_linear_time() -> None:
    """Ten times as long is no hundred times as slow: this would take minutes with a pattern that steps back."""
    for piece in ("'\\", "/*", "`", "a.", "CALL ", "IN ", "\"'", "(a.b"):
        cypher = f"MATCH (n) RETURN {piece * 20_000}"
        try:
            refuse_what_may_not_be_asked(cypher)
        except QueryError as error:
            assert error.code.startswith("query-")  # noqa: PT017 - both ends are fine, in time


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("(n)", True),
        ("()", True),
        ("p = (n)", True),
        ("(d:Document), (n)", True),
        ("(n {key: 'a'})", True),
        ("(n:Task)", False),
        ("(n) --> (m)", False),
        ("(n:Task) <-[:HAS_TASK]- (d)", False),
        ("(d:Document) MATCH (d)", False),
        ("(n) WHERE n:Task", False),
        ("(n:Task) WHERE size(n.key) > 2", False),
    ],
)
def test_what_may_find_nodes_without_a_label_and_a_relation(pattern: str, told: bool) -> None:
    assert asks_for_any_node(f"MATCH {pattern} RETURN count(*)") is told
