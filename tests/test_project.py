"""The project as it is packed, imported and layered."""

from __future__ import annotations

import ast
import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from arabic_rules import __version__

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "arabic_rules"
DATA = (".gram", ".lex", ".codes", ".tsv", ".md", ".txt")

CHAIN = (PACKAGE / ".." / "docs" / "architecture.md").read_text(encoding="utf-8")


def config() -> configparser.ConfigParser:
    """Return setup.cfg."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "setup.cfg", encoding="utf-8")
    return parser


def listed(section: str, key: str) -> set[str]:
    """Return the lines of one value of setup.cfg."""
    return set(config()[section][key].split())


def run_python(code: str) -> str:
    """Run code in a fresh interpreter and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout.strip()


def test_setup_lists_every_package() -> None:
    """A new sub-package that nobody lists would be missing from the wheel."""
    found = {".".join(p.parent.relative_to(ROOT).parts) for p in PACKAGE.rglob("__init__.py")}

    assert found | {"arabic_rules.grammars"} == listed("options", "packages")


def test_wheel_holds_package_and_grammar_and_nothing_else(tmp_path: Path) -> None:
    """Every grammar file ships below the package; no top-level name but the package's lands in site-packages."""
    source = tmp_path / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "*.egg-info", "build", "dist", "__pycache__"))
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    grammar = {f"arabic_rules/{p.relative_to(ROOT).as_posix()}" for p in (ROOT / "grammars").rglob("*") if p.suffix in DATA}
    data = {f"arabic_rules/{p.relative_to(PACKAGE).as_posix()}" for p in PACKAGE.rglob("*") if p.suffix in (".json", ".tsv", ".typed", ".gz")}

    own = f"arabic_rules-{__version__}"
    assert {"arabic_rules", f"{own}.dist-info", f"{own}.data"} == {name.split("/")[0] for name in names}
    assert {"man/man1/arabic-rules.1", "bash-completion/completions/arabic-rules", "zsh/site-functions/_arabic-rules"} == {
        name.removeprefix(f"{own}.data/data/share/") for name in names if name.startswith(f"{own}.data")}
    assert set() == (grammar | data | {"arabic_rules/py.typed"}) - names
    assert grammar == {name for name in names if name.startswith("arabic_rules/grammars/")}


@pytest.mark.parametrize("module", ["arabic_rules", "arabic_rules.extract", "arabic_rules.cli"])
def test_import_is_light(module: str) -> None:
    """Neither the parser of grammar files, nor the terminal library, nor any network module is loaded by an import."""
    loaded = run_python(f"import sys, {module}; print(*sorted({{'pyparsing', 'rich', 'socket', 'ssl', 'subprocess', 'pickle'}} & set(sys.modules)))")

    assert "" == loaded


def test_launcher_is_the_installed_command() -> None:
    """`python cli.py` and `arabic-rules` are one program."""
    done = subprocess.run([sys.executable, "cli.py", "--version"], cwd=ROOT, capture_output=True, text=True, check=True)

    assert f"arabic-rules {__version__}" == done.stdout.strip()
    assert {"arabic-rules", "=", "arabic_rules.cli:main"} <= listed("options.entry_points", "console_scripts")


def test_readme_opens_with_its_two_commands() -> None:
    """The first two commands of the README are targets of the Makefile, and `.ci/run` calls them."""
    block = (ROOT / "README.md").read_text(encoding="utf-8").split("```")[1]
    commands = [line.split("#")[0].strip() for line in block.splitlines()[1:] if line.strip()]
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()

    assert ["make demo", "make test"] == commands
    assert set(commands) <= set(ci)


def test_no_invisible_reordering_in_any_source() -> None:
    """Code that reads otherwise than it runs cannot be reviewed: bidi controls are written as escapes."""
    hidden = {*map(chr, range(0x202A, 0x202F)), *map(chr, range(0x2066, 0x206A)), "\u200e", "\u200f", "\u061c"}
    files = [p for folder in ("arabic_rules", "tests", "grammars", "docs") for p in (ROOT / folder).rglob("*") if p.is_file() and p.suffix != ".pyc"]

    assert [] == [str(p) for p in files if hidden & set(p.read_text(encoding="utf-8"))]


def order() -> list[str]:
    """Return the chain of modules that docs/architecture.md states."""
    line = next(line for line in CHAIN.splitlines() if line.startswith("`errors"))
    return line.strip("`").split()


def imported(path: Path) -> set[str]:
    """Return the modules of the package that a module imports, by their first name below the package."""
    depth = len(path.relative_to(PACKAGE).parts)
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level == depth:
            names |= {node.module.split(".")[0]} if node.module else {alias.name for alias in node.names}
    return names


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_module_imports_only_to_its_left(path: Path) -> None:
    """The chain in docs/architecture.md is the one in the code."""
    chain = order()
    module = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    if module == "__init__":  # the package's face imports what it shows
        return
    left = chain[: chain.index(module)]

    assert [] == sorted(imported(path) - {*left, module, "__version__"})
