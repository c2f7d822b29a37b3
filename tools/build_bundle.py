"""Build the bundle for machines without a network: `make bundle`.

One archive with a wheel of this package and of everything that it needs (every extra), each with its hash; one executable file; the
docs, the man page and completions; a CycloneDX list of what is in it (SBOM); SHA256SUMS. It is for one platform and one version of
Python: those it is built with. The same commit, lock and SOURCE_DATE_EPOCH give the same bytes; without SOURCE_DATE_EPOCH the time
of the last commit is taken.

Needs the network, once: the wheels named in `tools/bundle.lock` are fetched with pip. `--relock` writes that file anew.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = Path(__file__).resolve().parent / "bundle.lock"
OWN = ("arabic_rules", "grammars", "share", "docs", "setup.cfg", "pyproject.toml", "README.md", "LICENSE", "NOTICE", "MANIFEST.in", "cli.py")
README = """arabic-rules {version} for {platform}, Python {python}, without a network

Check    sha256sum -c SHA256SUMS
Run      ./arabic-rules extract reports/ -f jsonl,xlsx,html -o out --jobs 2
         One file with everything in it. At its first start it unpacks itself into ~/.shiv, or into the folder that SHIV_ROOT names.
Install  python3 -m venv /opt/arabic-rules
         /opt/arabic-rules/bin/pip install --no-index --find-links wheels --require-hashes --only-binary :all: -r requirements.lock
Read     docs/tutorial.md, docs/tutorial.ar.md, docs/cli.md; man share/man/man1/arabic-rules.1
Know     sbom.cdx.json lists every part and its licence (CycloneDX)
"""


def main() -> None:
    """Build it below `dist/`, or where --dist says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    parser.add_argument("--cache", type=Path, help="a folder of wheels that were fetched before")
    parser.add_argument("--relock", action="store_true", help="write bundle.lock with the newest versions, and stop")
    arguments = parser.parse_args()
    os.umask(0o022)
    os.environ.setdefault("SOURCE_DATE_EPOCH", _run("git", "-C", str(ROOT), "log", "-1", "--format=%ct").strip() or "315532800")
    os.environ["PYTHONHASHSEED"] = "0"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        if arguments.relock:
            _relock(work)
            return
        print(_build(work, arguments.dist, arguments.cache))


def _relock(work: Path) -> None:
    wheels = work / "wheels"
    _pip("wheel", "--quiet", "--wheel-dir", str(wheels), f"{_source(work)}[all]")
    pinned = sorted(f"{_name(path)}=={path.name.split('-')[1]}" for path in wheels.glob("*.whl") if _name(path) != "arabic-rules")
    LOCK.write_text("# What the bundle holds besides this package: `python tools/build_bundle.py --relock`.\n" + "\n".join(pinned) + "\n", encoding="utf-8")


def _build(work: Path, dist: Path, cache: Path | None) -> Path:
    version = re.findall(r'__version__ = "(.*)"', (ROOT / "arabic_rules/__init__.py").read_text(encoding="utf-8"))[0]
    platform = f"{sysconfig.get_platform().replace('-', '_').replace('.', '_')}-cp{sys.version_info[0]}{sys.version_info[1]}"
    folder = work / f"arabic-rules-{version}-{platform}"
    wheels = folder / "wheels"
    wheels.mkdir(parents=True)
    fetched = ["--find-links", str(cache)] if cache else []
    _pip("wheel", "--quiet", "--no-deps", *fetched, "--wheel-dir", str(wheels), "-r", str(LOCK))
    if cache:
        cache.mkdir(exist_ok=True, parents=True)
        for path in wheels.iterdir():
            shutil.copy2(path, cache)
    _pip("wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(_source(work)))
    _lock(folder, wheels)
    _executable(work, folder, wheels)
    _sbom(work, folder, wheels)
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "share", folder / "share")
    shutil.copy(ROOT / "grammars" / "README.md", folder / "docs" / "grammar.md")
    for name in ("LICENSE", "NOTICE", "README.md", "CHANGELOG.md"):
        shutil.copy(ROOT / name, folder)
    title = README.format(version=version, platform=platform, python=f"{sys.version_info[0]}.{sys.version_info[1]}")
    (folder / "README.txt").write_text(title, encoding="utf-8")
    sums = "".join(f"{_sha256(path)}  {path.relative_to(folder).as_posix()}\n" for path in _files(folder))
    (folder / "SHA256SUMS").write_text(sums, encoding="utf-8")
    dist.mkdir(parents=True, exist_ok=True)
    archive = dist / f"{folder.name}.tar.gz"
    _pack(folder, archive)
    (dist / f"{archive.name}.sha256").write_text(f"{_sha256(archive)}  {archive.name}\n", encoding="utf-8")
    return archive


def _source(work: Path) -> Path:
    """Return a copy of what the package is made of: nothing else that lies here gets into it."""
    source = work / "source"
    for name in OWN:
        path = ROOT / name
        if path.is_dir():
            shutil.copytree(path, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
        else:
            source.mkdir(exist_ok=True)
            shutil.copy(path, source)
    return source


def _lock(folder: Path, wheels: Path) -> None:
    """Write requirements with the hash of each wheel; `arabic-rules` comes with every extra that is in the bundle."""
    lines = [f"{_name(path)}=={path.name.split('-')[1]} --hash=sha256:{_sha256(path)}" for path in sorted(wheels.glob("*.whl"))]
    (folder / "requirements.lock").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _executable(work: Path, folder: Path, wheels: Path) -> None:
    """Pack everything into one file that Python runs. Scripts and caches name this machine, and are left out."""
    site = work / "site"
    _pip("install", "--quiet", "--no-compile", "--target", str(site), *_offline(folder, wheels))
    for name in ("bin", "share"):
        shutil.rmtree(site / name, ignore_errors=True)
    for record in site.glob("*.dist-info/RECORD"):
        record.unlink()
    for cached in list(site.rglob("__pycache__")):
        shutil.rmtree(cached)
    _run(sys.executable, "-m", "shiv", "--reproducible", "--compressed", "--site-packages", str(site), "-e", "arabic_rules.cli:main",
         "-o", str(folder / "arabic-rules"))


def _offline(folder: Path, wheels: Path) -> tuple[str, ...]:
    """Return how pip installs the bundle: by name, so that no path of this machine is noted down."""
    return ("--no-index", "--no-deps", "--find-links", str(wheels), "--require-hashes", "-r", str(folder / "requirements.lock"))


def _sbom(work: Path, folder: Path, wheels: Path) -> None:
    """Install the wheels into an environment of their own and list it."""
    environment = work / "environment"
    _run(sys.executable, "-m", "venv", "--without-pip", str(environment))
    python = environment / "bin" / "python"
    _pip("--python", str(python), "install", "--quiet", *_offline(folder, wheels))
    _run(sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON", "-o", str(folder / "sbom.cdx.json"), str(python))


def _pack(folder: Path, archive: Path) -> None:
    """Write the archive: files by name, one owner, one time."""
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as out:
        for path in _files(folder):
            entry = tarfile.TarInfo(f"{folder.name}/{path.relative_to(folder).as_posix()}")
            entry.size, entry.mtime, entry.mode = path.stat().st_size, epoch, 0o755 if path.name == "arabic-rules" and path.parent == folder else 0o644
            with path.open("rb") as stream:
                out.addfile(entry, stream)
    with archive.open("wb") as stream, gzip.GzipFile(filename="", fileobj=stream, mode="wb", mtime=epoch, compresslevel=6) as packed:
        packed.write(tar.getvalue())


def _files(folder: Path) -> Iterator[Path]:
    return iter(sorted(path for path in folder.rglob("*") if path.is_file()))


def _name(wheel: Path) -> str:
    return re.sub(r"[-_.]+", "-", wheel.name.split("-")[0]).lower()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _pip(*arguments: str) -> None:
    _run(sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  every command stands in this file
    if done.returncode:
        sys.exit(f"{' '.join(command[:6])} ...: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
