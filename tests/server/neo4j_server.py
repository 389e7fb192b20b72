"""A real Neo4j without an installation: its parts come from Maven, and one Java file starts them.

    python tests/server/neo4j_server.py [--version 5.26.30] [--port 7687] [--home .neo4j/5.26.30]

Neo4j 5 needs JDK 17, the calendar releases JDK 25; Maven fetches 130 MB once.
"""

import argparse
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from luocdo.graph.stores.lock import hold

HERE = Path(__file__).parent
KEPT = HERE.parents[1] / ".neo4j"
VERSION = os.environ.get("LUOCDO_NEO4J_VERSION") or "5.26.30"
PASSWORD = "only-for-tests"
_START = 300
SHORT_LIVED = ("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""How Java runs a server that lives for minutes: to compile its code well would take more than it saves."""
LONG_LIVED = ("-Xmx3g",)
"""How Java runs one with which somebody works, or that is measured."""


class CannotStartError(Exception):
    """Something that the server needs is not on this machine."""


@dataclass
class Neo4jServer:
    """A server that runs, its data in `home`."""

    version: str
    home: Path
    port: int
    process: subprocess.Popen[str]
    java: Sequence[str] = SHORT_LIVED
    holds: str = ""
    """What a test put into the database and others may use; empty where nobody may count on it."""

    @property
    def url(self) -> str:
        return f"bolt://127.0.0.1:{self.port}"

    def empty(self) -> None:
        """Take away all nodes, whosever they are."""
        from neo4j import GraphDatabase

        self.holds = ""
        with GraphDatabase.driver(self.url, auth=("neo4j", PASSWORD)) as driver:
            taken = "MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS n"
            while driver.execute_query(taken).records[0]["n"]:
                pass

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self.process.kill()
        self.process.wait()
        if self.process.stdin:
            self.process.stdin.close()

    def stop(self) -> None:
        """End it in good order."""
        if self.process.stdin:
            self.process.stdin.close()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()

    def restart(self) -> None:
        """Start it again over the same data, on the same port."""
        self.process = _start(self.version, self.home, self.port, self.java)


def start(
    home: Path, version: str = VERSION, port: int | None = None, java: Sequence[str] = SHORT_LIVED
) -> Neo4jServer:
    """Start a server on a free port, with these options of Java.

    Raises:
        CannotStartError: Java or Maven is missing, or the server does not come up.
    """
    port = port or _free_port()
    return Neo4jServer(version, home, port, _start(version, home, port, java), java)


@contextmanager
def running(home: Path, version: str = VERSION, java: Sequence[str] = SHORT_LIVED) -> Iterator[Neo4jServer]:
    """Keep a server running."""
    server = start(home, version, java=java)
    try:
        yield server
    finally:
        server.stop()


def admin(home: Path, folder: Path, *words: str, version: str = VERSION) -> str:
    """Run `neo4j-admin` on the data in `home`, from `folder`; return what it prints.

    Raises:
        CannotStartError: Java or Maven is missing.
    """
    java, jars = _java(25 if version.startswith("20") else 17), _jars(version)
    (home / "conf").mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    command = [java, "-Xmx1g", f"@{jars}", "org.neo4j.cli.AdminTool", *words]
    run = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def _start(version: str, home: Path, port: int, options: Sequence[str]) -> subprocess.Popen[str]:
    java, jars = _java(25 if version.startswith("20") else 17), _jars(version)
    home.mkdir(parents=True, exist_ok=True)
    command = [java, *options, f"@{jars}", str(HERE / "Server.java"), str(home), str(port)]
    environment = {"LUOCDO_NEO4J_PASSWORD": PASSWORD} | os.environ
    with (home / "console.log").open("w") as said:
        process = subprocess.Popen(
            command, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said
        )
    _await(process, home)
    return process


def _await(process: subprocess.Popen[str], home: Path) -> None:
    timer = threading.Timer(_START, process.kill)
    timer.start()
    assert process.stdout is not None
    try:
        if not any(line.strip() == "ready" for line in process.stdout):
            process.wait()
            raise CannotStartError((home / "console.log").read_text()[-2000:])
    finally:
        timer.cancel()
    process.stdout.close()  # it says nothing more


def _jars(version: str) -> Path:
    """Return a file of arguments with the class path of a version, which Maven finds once."""
    listed = KEPT / f"{version}.jars"
    KEPT.mkdir(exist_ok=True)
    with hold(KEPT, "maven.lock", patience=600):  # two of them at once would spoil each other's downloads
        if not listed.is_file():
            _find_jars(version, listed)
    return listed


def _find_jars(version: str, listed: Path) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise CannotStartError("Maven is missing: install the packages maven and openjdk-17-jdk-headless")
    made = listed.with_suffix(f".{os.getpid()}")
    asked = [f"-Dneo4j.version={version}", "-DincludeScope=runtime", f"-Dmdep.outputFile={made}"]
    command = [maven, "-q", "-B", "-f", str(HERE / "pom.xml"), "dependency:build-classpath", *asked]
    subprocess.run(command, check=True, stdout=sys.stderr)
    made.write_text(f'-cp "{made.read_text()}"')
    made.replace(listed)


def _java(needed: int) -> str:
    """Return a Java that is new enough."""
    homes = [os.environ.get("JAVA_HOME"), *sorted(Path("/usr/lib/jvm").glob("*"))]
    found = [shutil.which("java"), *(shutil.which("java", path=str(Path(home) / "bin")) for home in homes if home)]
    for java in filter(None, found):
        said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
        number = re.search(r'version "(\d+)', said)
        if number and int(number[1]) >= needed:
            return java
    raise CannotStartError(f"JDK {needed} is missing: install it, or name another one in JAVA_HOME")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def main() -> None:
    """Run a server until Ctrl-C."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--version", default=VERSION)
    options.add_argument("--port", type=int, default=7687)
    options.add_argument("--home", type=Path)
    given = options.parse_args()
    server = start(given.home or KEPT / given.version, given.version, given.port, LONG_LIVED)
    password = os.environ.get("LUOCDO_NEO4J_PASSWORD") or PASSWORD
    print(f"Neo4j {server.version}: {server.url}, user neo4j, password {password}. Ctrl-C ends it.", flush=True)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with suppress(KeyboardInterrupt):
        server.process.wait()
    server.stop()


if __name__ == "__main__":
    main()
