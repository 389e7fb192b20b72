"""A packed column as its values again, as `static/data.js` unpacks it."""


def unpacked(packed):
    """Return the values of a column, as the page unpacks them."""
    if isinstance(packed, list):
        return packed
    if "of" in packed:
        return [packed["of"][place] for place in packed["at"]]
    sums = [0]
    for step in packed["steps"]:
        sums.append(sums[-1] + step)
    return sums[1:]
