"""The wheel holds exactly the package: every module and data file of the tree, and nothing else."""

import os
import shutil
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

import luocdo

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
NOT_SHIPPED = {"tests", "benchmarks", "bundle", "docs"}
LITTER = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


def folders() -> set[Path]:
    """Return the folders of the package below the checkout, from the list in pyproject.toml."""
    return {Path(*name.split(".")[1:]) for name in PROJECT["tool"]["setuptools"]["packages"]}


def tree() -> set[str]:
    """Return the files that belong into the wheel, as paths below the checkout."""
    inner = (file for folder in folders() | {Path("examples")} if folder.parts for file in (ROOT / folder).rglob("*"))
    outer = [*ROOT.glob("*.py"), *ROOT.glob("*.csv"), ROOT / "py.typed"]
    files = {file for file in [*inner, *outer] if file.is_file() and not LITTER & set(file.parts)}
    return {file.relative_to(ROOT).as_posix() for file in files}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy that holds what the checkout tracks and nothing that lies about in it."""
    copy = tmp_path_factory.mktemp("copy") / "any-name"
    ignore = shutil.ignore_patterns(".*", "build", "dist", "*.egg-info", "demo", "*.store", *LITTER)
    shutil.copytree(ROOT, copy, ignore=ignore)
    out = tmp_path_factory.mktemp("wheel")
    _run([sys.executable, "-m", "build", "--wheel", "--outdir", str(out), str(copy)])
    [built] = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def fresh(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an empty environment with nothing but the wheel and what it asks for."""
    home = tmp_path_factory.mktemp("fresh")
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    _run([str(programs / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)])
    return programs


def _run(command: list[str], folder: Path | None = None) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LUOCDO"))}
    environment["PYTHONUTF8"] = "1"
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_every_folder_with_python_is_a_listed_package_or_not_shipped() -> None:
    with_python = {
        file.relative_to(ROOT).parent
        for folder in ROOT.iterdir()
        if folder.is_dir() and not folder.name.startswith(".") and folder.name not in {"build", "dist"} | NOT_SHIPPED
        for file in folder.rglob("*.py")
    }
    assert with_python | {Path()} == folders()


def test_the_wheel_holds_the_files_of_the_tree(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    packed = {name.removeprefix("luocdo/") for name in names if name.startswith("luocdo/")}
    assert packed == tree()


def test_the_wheel_holds_nothing_beside_the_package(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"luocdo", f"luocdo-{PROJECT['project']['version']}.dist-info"}


def test_the_installed_program_explains_itself(fresh: Path, tmp_path: Path) -> None:
    assert "luocdo" in _run([str(fresh / "luocdo"), "--help"], tmp_path)


def test_the_installed_program_reads_a_dispatch(fresh: Path, tmp_path: Path, examples: Path) -> None:
    shutil.copy(examples / "13-ke-hoach-41-KH-UBND-xa.pdf", tmp_path)
    said = _run([str(fresh / "luocdo"), "read", "13-ke-hoach-41-KH-UBND-xa.pdf"], tmp_path)
    assert '"41/KH-UBND"' in said


def test_the_installed_program_builds_a_store_and_answers_from_it(fresh: Path, tmp_path: Path, examples: Path) -> None:
    shutil.copy(examples / "08-ke-hoach-09-KH-TTLTLS.txt", tmp_path)
    _run([str(fresh / "luocdo"), "build", "."], tmp_path)
    assert "09/KH-TTLTLS" in _run([str(fresh / "luocdo"), "trace", "09/KH-TTLTLS"], tmp_path)


def test_the_installed_examples_are_all_there(fresh: Path, tmp_path: Path, examples: Path) -> None:
    script = (
        "from importlib.resources import files; print(*sorted(f.name for f in (files('luocdo')/'examples').iterdir()))"
    )
    said = _run([str(fresh / "python"), "-c", script], tmp_path)
    assert said.split() == sorted(file.name for file in examples.iterdir())


def test_the_program_and_its_package_have_one_version() -> None:
    assert luocdo.__version__ == PROJECT["project"]["version"]
    assert f"## [{PROJECT['project']['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
