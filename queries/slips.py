"""One slip of the finger: a letter or digit more, less or wrong, or two neighbours that changed places."""


def is_slip(one: str, other: str) -> bool:
    """Tell whether one letter or digit more, less or wrong, or two neighbours that changed places, make one word of the other.

    >>> is_slip("2105", "2150"), is_slip("215", "2150"), is_slip("2151", "2150"), is_slip("1205", "2150")
    (True, True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) == 1:
        return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    wrong = [at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]]
    return are_swapped(one, other) or (len(one) == len(other) and len(wrong) == 1)


def are_swapped(one: str, other: str) -> bool:
    """Tell whether two neighbours that changed places make one word of the other.

    >>> are_swapped("2105", "2150"), are_swapped("2151", "2150"), are_swapped("2150", "2150")
    (True, False, False)
    """
    at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    return one != other and one == other[:at] + other[at : at + 2][::-1] + other[at + 2 :]
