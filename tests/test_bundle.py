"""The folder for a PC without internet: what its wheels ask for on another system, and that it installs by itself."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "bundle"))

from bundle import SCRIPTS, Target, missing, write_scripts  # noqa: E402

WINDOWS, LINUX = Target("windows", "3.12"), Target("linux", "3.12")


def wheel(folder: Path, name: str, *needs: str) -> Path:
    path = folder / f"{name}-1.0-py3-none-any.whl"
    lines = [f"Name: {name}", "Version: 1.0", "Provides-Extra: ocr", *(f"Requires-Dist: {need}" for need in needs)]
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(f"{name}-1.0.dist-info/METADATA", "Metadata-Version: 2.1\n" + "\n".join(lines) + "\n")
        package.writestr(
            f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        package.writestr(f"{name}-1.0.dist-info/RECORD", "")
        package.writestr(f"{name}.py", "")
    return path


def test_what_only_the_other_system_needs_is_missed(tmp_path: Path) -> None:
    click = wheel(
        tmp_path, "click", 'colorama; platform_system == "Windows"', "typing-extensions; python_version < '3.12'"
    )
    assert missing([click], "", WINDOWS) == ["colorama"]
    assert missing([click], "", LINUX) == []
    assert missing([click], "", Target("linux", "3.11")) == ["typing-extensions"]
    assert missing([click, wheel(tmp_path, "colorama")], "", WINDOWS) == []


def test_the_extras_that_were_asked_for_are_missed_too(tmp_path: Path) -> None:
    own = wheel(tmp_path, "luocdo", "pytesseract>=0.3; extra == 'ocr'", "pyarrow; extra == 'records'")
    assert missing([own], "ocr", LINUX) == ["pytesseract>=0.3"]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle whose luocdo is nothing but a name, with the real pip."""
    folder = tmp_path / "bo cai"
    (folder / "wheels").mkdir(parents=True)
    wheel(folder / "wheels", "luocdo", "other; extra == 'ocr'")
    wheel(folder / "wheels", "other")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder / "wheels"), "pip"]
    subprocess.run([*command, "--disable-pip-version-check"], check=True)
    write_scripts(folder, "ocr")
    return folder


def test_its_scripts_end_their_lines_as_their_system_does(bundle: Path) -> None:
    for name in SCRIPTS:
        content = (bundle / name).read_bytes()
        assert (b"\r\n" in content) == (not name.endswith(".sh"))
        assert b"@EXTRAS@" not in content


@pytest.mark.skipif(
    os.name == "nt" or shutil.which("sh") is None, reason="needs a POSIX shell: run this on Linux or macOS"
)
def test_the_script_installs_from_the_folder_alone(bundle: Path, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHON": sys.executable}
    no_network = environment | {"PIP_INDEX_URL": "http://127.0.0.1:9/", "https_proxy": "http://127.0.0.1:9"}
    done = subprocess.run(
        ["sh", str(bundle / "install.sh"), str(tmp_path / "luocdo")],
        env=no_network,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    python = tmp_path / "luocdo" / "bin" / "python"
    subprocess.run([str(python), "-c", "import luocdo, other"], check=True, cwd=tmp_path, env=environment)
    (bundle / "wheels" / "other-1.0-py3-none-any.whl").write_bytes(b"damaged")
    again = subprocess.run(
        ["sh", str(bundle / "install.sh")], env=environment, capture_output=True, text=True, check=False
    )
    assert again.returncode == 1
    assert "damaged" in again.stderr
