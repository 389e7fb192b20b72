"""Rows with many documents around one."""


def crowd(rows, count, **facts):
    """Return the rows with so many more documents that the one of September cites."""
    documents, relations, tasks = rows
    more = [
        {**documents[0], "key": f"z{facts.get('level', '')}{n:03}", "number": f"{n}/TB-VPCP", **facts}
        for n in range(count)
    ]
    cited = [{**relations[0], "source": "thang9", "kind": "CITES", "target": each["key"]} for each in more]
    return [*documents, *more], [*relations, *cited], tasks
