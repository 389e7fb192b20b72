"""A folder with all that luocdo needs, for a PC without internet: wheels for each system and Python, and one script to install them.

python bundle/bundle.py --output dist/luocdo-offline
python bundle/bundle.py --system windows --python 3.12 --extras ocr,watch
python bundle/bundle.py --also records
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from email.parser import HeaderParser
from pathlib import Path
from typing import NamedTuple

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).parents[1]
SCRIPTS = ("install.sh", "install.cmd", "install.ps1", "DOC-TRUOC.txt")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LEFT_OUT = ("test", "records")
"""Extras that a PC in an office does not need, or that are larger than all else together: who wants these says `--also`."""

SOURCES = ("rjsmin",)
"""What has no wheel for Windows: its C is only a quicker form of the same in Python."""

# manylinux wheels say the oldest system on which they run: all that a present one takes
_MANYLINUX = [f"manylinux_2_{minor}_x86_64" for minor in (17, 24, 26, 27, 28, 31, 34)]
_SYSTEMS = {
    "linux": (["manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", *_MANYLINUX, "linux_x86_64"], {
        "sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64",
    }),
    "windows": (["win_amd64"], {
        "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64",
    }),
}  # fmt: skip


class Target(NamedTuple):
    """A PC as the bundle sees it: its system, and the version of its Python."""

    system: str
    python: str

    @property
    def options(self) -> list[str]:
        """What tells pip to fetch for it instead of for this machine."""
        abi = f"cp{self.python.replace('.', '')}"
        platforms = [f"--platform={each}" for each in _SYSTEMS[self.system][0]]
        return ["--only-binary=:all:", *platforms, "--implementation=cp", f"--python-version={self.python}",
                f"--abi={abi}", "--abi=abi3", "--abi=none"]  # fmt: skip

    @property
    def environment(self) -> dict[str, str]:
        """What the conditions of requirements are asked about."""
        here = {name: str(value) for name, value in default_environment().items()}
        version = {"python_version": self.python, "python_full_version": f"{self.python}.0"}
        return here | _SYSTEMS[self.system][1] | version


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the folder."""
    asked = _parser().parse_args(arguments)
    output: Path = asked.output
    extras = ",".join(filter(None, (asked.extras, asked.also)))
    wheels = output / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    own = build_wheel(wheels)
    build_plain(wheels)
    for target in [Target(system, python) for system in asked.system for python in asked.python]:
        print(f"{target.system}, Python {target.python}", flush=True)
        fetch(own, extras, target, wheels)
    write_scripts(output, extras)
    size = sum(file.stat().st_size for file in wheels.iterdir())
    print(f"{output}: {len(list(wheels.iterdir()))} wheels, {size / 1e6:.0f} MB")


def build_wheel(folder: Path) -> Path:
    """Build the wheel of this checkout."""
    _pip("wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    return next(folder.glob("luocdo-*.whl"))


def build_plain(folder: Path) -> None:
    """Build wheels for any system of what its makers give as source only for some: without a compiler they come out plain."""
    _pip("wheel", "--no-deps", "--no-binary=:all:", "--wheel-dir", str(folder), *SOURCES, CC="false")
    if compiled := [wheel.name for wheel in folder.iterdir() if not wheel.name.endswith("-none-any.whl")]:
        raise SystemExit(f"built for this system only: {', '.join(compiled)}")


def fetch(own: Path, extras: str, target: Target, wheels: Path) -> None:
    """Fetch all that a wheel needs on a PC, and pip itself, which installs it.

    pip asks the conditions of requirements about the machine on which it runs; what only the other one needs (colorama on
    Windows) is seen in the wheels that were fetched, and fetched then.
    """
    wanted = [f"{own}[{extras}]" if extras else str(own), "pip"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        while True:
            _pip("download", "--dest", name, "--find-links", str(wheels), *target.options, *wanted)
            more = missing(folder.glob("*.whl"), extras, target)
            if not more:
                break
            wanted += more
        for wheel in folder.glob("*.whl"):
            shutil.copy(wheel, wheels / wheel.name)


def missing(wheels: Iterable[Path], extras: str, target: Target) -> list[str]:
    """Return what wheels ask for on a PC and none of them is."""
    every = list(wheels)
    names = {parse_wheel_filename(wheel.name)[0] for wheel in every}
    found = (need for wheel in every for need in _needs(wheel, extras, target))
    return sorted({str(need.name) + str(need.specifier) for need in found if canonicalize_name(need.name) not in names})


def _needs(wheel: Path, extras: str, target: Target) -> Iterator[Requirement]:
    """Yield what a wheel asks for on a PC; extras are those of our own only."""
    own = parse_wheel_filename(wheel.name)[0] == "luocdo"
    wanted = ["", *(extras.split(",") if own and extras else [])]
    with zipfile.ZipFile(wheel) as package:
        name = next(each for each in package.namelist() if each.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(package.read(name).decode("utf-8"))
    for line in metadata.get_all("Requires-Dist") or []:
        need = Requirement(line)
        asked = [target.environment | {"extra": extra} for extra in wanted]
        if need.marker is None or any(map(need.marker.evaluate, asked)):
            yield need


def write_scripts(output: Path, extras: str) -> None:
    """Write what installs the wheels, and what proves that none was damaged on its way."""
    for name in SCRIPTS:
        text = (Path(__file__).parent / name).read_text(encoding="utf-8").replace("@EXTRAS@", extras)
        ends = "\r\n" if name.endswith((".cmd", ".ps1", ".txt")) else "\n"
        encoding = "utf-8-sig" if name.endswith((".ps1", ".txt")) else "utf-8"
        (output / name).write_text(text, encoding=encoding, newline=ends)
    (output / "install.sh").chmod(0o755)
    sums = (
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  wheels/{file.name}"
        for file in sorted((output / "wheels").iterdir())
    )
    (output / "SHA256SUMS").write_text("\n".join(sums) + "\n", encoding="utf-8", newline="\n")


def _pip(*words: str, **settings: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    subprocess.run(command, check=True, env=os.environ | settings)


def _parser() -> argparse.ArgumentParser:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = ",".join(each for each in project["optional-dependencies"] if each not in LEFT_OUT)
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist" / "luocdo-offline")
    parser.add_argument("--system", nargs="+", choices=sorted(_SYSTEMS), default=sorted(_SYSTEMS))
    parser.add_argument("--python", nargs="+", default=list(PYTHONS))
    parser.add_argument("--extras", default=extras)
    parser.add_argument("--also", default="", help="more extras: records reads .parquet")
    return parser


if __name__ == "__main__":
    main()
