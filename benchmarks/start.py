"""How long `luocdo --help` and reading one letter take, beside a Python that does nothing: the best and the middle of twenty starts.

As after an installation: with the bytecode that pip writes, also where the environment tells Python to write none.
"""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import luocdo

LETTER = Path(luocdo.__file__).parent / "examples" / "01-thong-bao-418-TB-VPCP.txt"
STARTS = {
    "python -c pass": ["-c", "pass"],
    "luocdo --help": ["-m", "luocdo", "--help"],
    "luocdo read LETTER": ["-m", "luocdo", "read", str(LETTER)],
    "luocdo.read_text": ["-c", f"import luocdo; luocdo.read_text(open({str(LETTER)!r}, encoding='utf-8').read())"],
}


def main() -> None:
    """Measure and print the table."""
    print(f"{'start':<20}{'best':>9}{'middle':>9}")
    with TemporaryDirectory() as bytecode:
        surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        surroundings["PYTHONPYCACHEPREFIX"] = bytecode
        for name, arguments in STARTS.items():
            once(arguments, surroundings)
            spent = sorted(once(arguments, surroundings) for _ in range(20))
            print(f"{name:<20}{spent[0]:>8.3f}s{median(spent):>8.3f}s")


def once(arguments: list[str], surroundings: dict[str, str]) -> float:
    """Return the seconds of one start."""
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=surroundings)
    return perf_counter() - start


if __name__ == "__main__":
    main()
