"""How long `luocdo --help` and reading one letter take, beside a Python that does nothing: the best and the middle of twenty starts."""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

import luocdo

LETTER = Path(luocdo.__file__).parent / "examples" / "01-thong-bao-418-TB-VPCP.txt"
STARTS = {
    "python -c pass": ["-c", "pass"],
    "luocdo --help": ["-m", "luocdo", "--help"],
    "luocdo read LETTER": ["-m", "luocdo", "read", str(LETTER)],
}


def main() -> None:
    """Measure and print the table."""
    print(f"{'start':<20}{'best':>9}{'middle':>9}")
    for name, arguments in STARTS.items():
        spent = sorted(once(arguments) for _ in range(20))
        print(f"{name:<20}{spent[0]:>8.3f}s{median(spent):>8.3f}s")


def once(arguments: list[str]) -> float:
    """Return the seconds of one start."""
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


if __name__ == "__main__":
    main()
