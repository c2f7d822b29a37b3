"""The bundle on a machine without a network. Run by `make test-bundle`, which builds it first; needs `unshare` (util-linux).

Everything runs in a network namespace of its own, in which there is no interface but a loopback that is down.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

DIST = Path(os.environ["BUNDLES"])
OFFLINE = ["unshare", *(["-n"] if os.geteuid() == 0 else ["-rn"])]
TEXT = "أوقف الجيش اللبناني مساء أمس أربعة عناصر من تنظيم داعش في بلدة القاع شمال شرقي البقاع."
JOB = ["--date", "2024-03-14", "-f", "jsonl,csv,acled,hxl,geojson,xlsx,sqlite,parquet,brat,html", "--jobs", "2", "-q"]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the first archive."""
    folder = tmp_path_factory.mktemp("bundle")
    with tarfile.open(next((DIST / "one").glob("*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    (found,) = folder.iterdir()
    return found


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of reports in several forms."""
    folder = tmp_path_factory.mktemp("reports")
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.html").write_text(f"<html><body><article><p>{TEXT * 3}</p></article></body></html>", encoding="utf-8")
    (folder / "c.jsonl").write_text("".join(json.dumps({"text": TEXT}) + "\n" for _ in range(20)), encoding="utf-8")
    return folder


def offline(*command: object, **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command without a network."""
    return subprocess.run([*OFFLINE, *map(str, command)], capture_output=True, text=True, check=False, **more)  # type: ignore[call-overload, no-any-return]


def test_there_is_no_network_in_these_tests() -> None:
    """A connection fails at once."""
    done = offline(sys.executable, "-c", "import socket; socket.create_connection(('192.0.2.1', 80), timeout=5)")

    assert "unreachable" in done.stderr


def test_two_builds_are_the_same_to_the_byte() -> None:
    """Same commit, same lock, same SOURCE_DATE_EPOCH."""
    one, two = (next((DIST / name).glob("*.tar.gz")) for name in ("one", "two"))

    assert one.name == two.name
    assert hashlib.sha256(one.read_bytes()).hexdigest() == hashlib.sha256(two.read_bytes()).hexdigest()


def test_every_file_has_its_sum(bundle: Path) -> None:
    """`sha256sum -c` says so, and no file is missing from the list."""
    done = offline("sha256sum", "-c", "--quiet", "SHA256SUMS", cwd=bundle)
    listed = {line.split("  ", 1)[1] for line in (bundle / "SHA256SUMS").read_text(encoding="utf-8").splitlines()}

    assert (0, "") == (done.returncode, done.stdout)
    assert {p.relative_to(bundle).as_posix() for p in bundle.rglob("*") if p.is_file()} - {"SHA256SUMS"} == listed


def test_the_wheels_install_and_do_the_main_job(bundle: Path, reports: Path, tmp_path: Path) -> None:
    """By the commands of README.txt, with hashes."""
    assert 0 == offline(sys.executable, "-m", "venv", tmp_path / "venv").returncode
    installed = offline(tmp_path / "venv/bin/pip", "install", "--no-index", "--find-links", bundle / "wheels", "--require-hashes", "--only-binary", ":all:",
                        "-r", bundle / "requirements.lock")
    assert 0 == installed.returncode, installed.stderr
    _job([tmp_path / "venv/bin/arabic-rules"], reports, tmp_path)
    assert (tmp_path / "venv/share/man/man1/arabic-rules.1").is_file()
    assert 0 == offline(tmp_path / "venv/bin/arabic-rules", "check").returncode


def test_the_executable_does_the_main_job(bundle: Path, reports: Path, tmp_path: Path) -> None:
    """From an empty environment: nothing else is installed."""
    path = f"PATH={Path(sys.executable).resolve().parent}:/usr/bin:/bin"
    _job(["env", "-i", path, f"SHIV_ROOT={tmp_path / 'shiv'}", bundle / "arabic-rules"], reports, tmp_path)


def _job(command: list[object], reports: Path, folder: Path) -> None:
    """Extract every format from the reports and look at what came."""
    done = offline(*command, "extract", reports, "-o", folder / "out", *JOB)
    assert (0, "") == (done.returncode, done.stderr)
    records = [json.loads(line) for line in (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(records) >= 22
    assert {"arrest"} == {record["types"][0] for record in records}
    assert {"2024-03-13"} == {record["date"]["start"] for record in records}
    made = {path.name for path in folder.iterdir() if path.name.startswith("out")}
    assert {f"out.{ending}" for ending in ("jsonl", "csv", "acled.csv", "hxl.csv", "geojson", "xlsx", "sqlite", "parquet", "brat", "html")} == made


def test_the_bill_of_materials_names_every_wheel(bundle: Path) -> None:
    """Name and version of each, in CycloneDX."""
    bill = json.loads((bundle / "sbom.cdx.json").read_text(encoding="utf-8"))
    parts = {(part["name"].lower().replace("_", "-"), part["version"]) for part in bill["components"]}
    wheels = {(path.name.split("-")[0].lower().replace("_", "-"), path.name.split("-")[1]) for path in (bundle / "wheels").glob("*.whl")}

    assert "CycloneDX" == bill["bomFormat"]
    assert wheels == parts
    assert all(part.get("licenses") for part in bill["components"])


def test_docs_are_inside(bundle: Path) -> None:
    """What README.txt points to is there."""
    named = ("README.txt", "LICENSE", "NOTICE", "docs/cli.md", "docs/tutorial.md", "docs/tutorial.ar.md", "docs/grammar.md", "share/man/man1/arabic-rules.1")

    assert [] == [name for name in named if not (bundle / name).is_file()]
