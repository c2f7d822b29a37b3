"""The command line: inputs, outputs, messages, exit codes."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from arabic_rules import extract
from arabic_rules.cascade import Cascade
from arabic_rules.cli import main, parser
from arabic_rules.commands import COMMANDS, common
from arabic_rules.commands.messages import Messages

ROOT = Path(__file__).resolve().parent.parent
REPORT = "اعتقلت قوات الأمن أمس ثلاثة عناصر من تنظيم داعش في مدينة الرقة."
SCHEMA = json.loads((resources.files("arabic_rules") / "incident.schema.json").read_text(encoding="utf-8"))


class Result:
    """What a run printed and returned."""

    def __init__(self, code: int, out: str, err: str) -> None:
        """Keep the three."""
        self.code, self.out, self.err = code, out, err

    def records(self) -> list[dict[str, Any]]:
        """Return standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


class Shell:
    """Runs the command line in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        """Keep the fixtures."""
        self._capsys, self._monkeypatch = capsys, monkeypatch

    def __call__(self, *arguments: object, stdin: bytes = b"") -> Result:
        """Run one command."""
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as done:
            code = int(str(done.code))
        return Result(code, *self._capsys.readouterr())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """Return the command line."""
    return Shell(capsys, monkeypatch)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a file with one report."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def test_extract_prints_records_that_are_valid_by_the_schema(run: Shell, report: Path) -> None:
    """One report, one record; the report's day makes "yesterday" a day; spans point into the file's own text."""
    result = run("extract", report, "--date", "2024-03-14")
    (record,) = result.records()
    jsonschema.validate(record, SCHEMA)

    assert (0, "") == (result.code, result.err)
    assert ("report", ["arrest"], "2024-03-13", 3) == (
        record["doc_id"], record["types"], record["date"]["start"], record["counts"]["arrested"]["min"],
    )
    assert all(span["text"] == REPORT[span["start"] : span["end"]] for span in record["trigger"] + record["evidence"])


def test_extract_without_a_day_leaves_dates_relative(run: Shell, report: Path) -> None:
    """There is no clock."""
    (record,) = run("extract", report).records()

    assert "start" not in record["date"]
    assert {"unit": "day", "offset": -1} == record["date"]["relative"]


def test_extract_is_deterministic(run: Shell) -> None:
    """The same input gives the same bytes, ids included."""
    assert run("extract", ROOT / "fixtures" / "demo.txt").out == run("extract", ROOT / "fixtures" / "demo.txt").out


def test_extract_reads_standard_input_in_both_forms(run: Shell) -> None:
    """Text by default, JSON lines when told."""
    line = json.dumps({"doc_id": "x", "text": REPORT, "date": "2024-03-14"})

    assert ["stdin"] == [r["doc_id"] for r in run("extract", "-", stdin=REPORT.encode()).records()]
    assert [("x", "2024-03-13")] == [
        (r["doc_id"], r["date"]["start"]) for r in run("extract", "-", "--stdin", "jsonl", stdin=line.encode()).records()
    ]


def test_extract_of_nothing_is_no_error(run: Shell) -> None:
    """No incident is an answer; an empty file too."""
    assert (0, "", "") == vars_of(run("extract", "-", stdin="طقس مشمس اليوم.".encode()))
    assert (0, "", "") == vars_of(run("extract", "-", stdin=b""))


def vars_of(result: Result) -> tuple[int, str, str]:
    """Return the three parts of a result."""
    return result.code, result.out, result.err


def test_extract_goes_on_after_a_bad_document(run: Shell, report: Path) -> None:
    """The bad one is reported with its place; the good ones are written; the exit code says that something failed."""
    (report.parent / "a.txt").write_bytes("قصف".encode("cp1256"))
    (report.parent / "b.jsonl").write_text('{"text": 1}\n', encoding="utf-8")
    result = run("extract", report.parent, "-q")

    assert common.EXIT_INPUT == result.code
    assert ["report"] == [r["doc_id"] for r in result.records()]
    assert [f"error: {report.parent / 'a.txt'}: AR201", f"error: {report.parent / 'b.jsonl'}:1: AR203"] == [
        " ".join(line.split(" ")[:3]) for line in result.err.splitlines()
    ]


def test_extract_strict_ends_at_the_first_bad_document(run: Shell, report: Path) -> None:
    """Nothing is left behind: neither the output nor a part of it."""
    (report.parent / "z.txt").write_bytes(b"\xff")
    result = run("extract", report.parent, "--strict", "-o", report.parent / "out.jsonl")

    assert common.EXIT_INPUT == result.code
    assert {"report.txt", "z.txt"} == {path.name for path in report.parent.iterdir()}


def test_extract_over_the_limit_has_its_own_exit_code(run: Shell, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A typed error with the file's name, never a cut text."""
    monkeypatch.setattr(extract, "MAX_CHARACTERS", 10)
    result = run("extract", report)

    assert (common.EXIT_LIMIT, "") == (result.code, result.out)
    assert result.err.startswith(f"error: {report}: AR202 ")


def test_extract_survives_a_fault_of_its_own(run: Shell, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One document that the program fails on costs its own records only, and is named."""

    def fail(chart: object, phase: object) -> None:
        raise KeyError("offset")

    (report.parent / "other.txt").write_text("نص", encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(Cascade, "run", fail)
        result = run("extract", report.parent / "other.txt", report, "-q")

    assert (common.EXIT_INTERNAL, "") == (result.code, result.out)
    assert [f"error: {report.parent / name}: AR901 KeyError in the extractor: «'offset'»" for name in ("other.txt", "report.txt")] == [
        line.split(";")[0] for line in result.err.splitlines()
    ]


def test_extract_warns_of_two_documents_of_one_name(run: Shell, report: Path) -> None:
    """Their records could not be told apart."""
    result = run("extract", report, report, "-q")

    assert (0, "warning: more than one document is called «report»\n") == (result.code, result.err)


def test_output_is_complete_or_not_there(run: Shell, report: Path) -> None:
    """A file is not replaced unless told; what was there stays."""
    out = report.parent / "out.jsonl"
    first = run("extract", report, "-o", out)
    out_text = out.read_text(encoding="utf-8")
    second = run("extract", report, "-o", out, "-f", "table")

    assert (0, "", "") == vars_of(first)
    assert out_text == run("extract", report).out
    assert common.EXIT_USAGE == second.code
    assert f"error: {out}: AR302 the file exists; add --force to replace it\n" == second.err
    assert out_text == out.read_text(encoding="utf-8")
    assert common.EXIT_OK == run("extract", report, "-o", out, "-f", "table", "--force").code
    assert "incidents: 1" in out.read_text(encoding="utf-8")
    assert {"out.jsonl", "report.txt"} == {path.name for path in report.parent.iterdir()}


def test_output_that_cannot_be_written_is_an_error(run: Shell, report: Path) -> None:
    """A folder that is not there."""
    result = run("extract", report, "-o", report.parent / "none" / "out.jsonl")

    assert common.EXIT_OUTPUT == result.code
    assert "AR301 cannot be written" in result.err


def test_output_may_be_a_device(run: Shell, report: Path) -> None:
    """Devices are written to, not replaced."""
    assert (0, "", "") == vars_of(run("extract", report, "-o", "/dev/null"))


def test_errors_as_json_are_one_object_a_line(run: Shell, tmp_path: Path) -> None:
    """With code, place and hint in fields of their own."""
    result = run("extract", tmp_path / "missing.txt", "--errors", "json")
    error = json.loads(result.err)

    assert ("error", "AR203", str(tmp_path / "missing.txt")) == (error["level"], error["code"], error["path"])


def test_errors_cannot_steer_the_terminal(run: Shell, tmp_path: Path) -> None:
    """A file's name is text from outside too."""
    result = run("extract", tmp_path / "\x1b[2J.txt")

    assert "\x1b" not in result.err
    assert "⟨U+001B⟩" in result.err


@pytest.mark.parametrize(
    "arguments",
    [(), ("extract",), ("extract", "-", "--date", "yesterday"), ("extract", "-", "--encoding", "none"), ("score", "one"),
     ("score", "--compare", "a", "b", "c"), ("extract", "-", "-f", "xls")],
)
def test_usage_errors_exit_with_two(run: Shell, arguments: tuple[str, ...]) -> None:
    """And say what is expected on standard error."""
    result = run(*arguments)

    assert (common.EXIT_USAGE, "") == (result.code, result.out)
    assert "usage: arabic-rules" in result.err


def test_wrong_grammar_has_its_own_exit_code(run: Shell, report: Path, tmp_path: Path) -> None:
    """A missing folder, and a folder with a wrong line: file, line, word."""
    grammar = copy_grammar(tmp_path)
    with (grammar / "events" / "arrest.gram").open("a", encoding="utf-8") as file:
        file.write("\n«خطأ»\n")
    wrong = run("extract", report, "--grammar", grammar)

    assert common.EXIT_GRAMMAR == run("extract", report, "--grammar", tmp_path / "none").code
    assert common.EXIT_GRAMMAR == wrong.code
    assert "events/arrest.gram:" in wrong.err
    assert "«خطأ»" in wrong.err


def copy_grammar(folder: Path) -> Path:
    """Return a copy of the shipped grammar that may be changed."""
    return Path(shutil.copytree(ROOT / "grammars", folder / "grammar"))


def test_check_runs_the_examples_of_a_folder(run: Shell, tmp_path: Path) -> None:
    """A wrong example fails with file, line and rule, and the exit code says so."""
    grammar = copy_grammar(tmp_path)
    path = grammar / "events" / "zz_test.gram"
    path.write_text(
        "event     test.wrong\nabout     a rule with a wrong example\ntype      arrest\nword      كلمةمبتكرة\n"
        "yes       هذه جملة بلا حدث\n", encoding="utf-8",
    )
    result = run("check", grammar)

    assert common.EXIT_FINDINGS == result.code
    assert any(line.startswith("events/zz_test.gram:5: test.wrong: ") and "«هذه جملة بلا حدث»" in line for line in result.out.splitlines())
    assert result.out.splitlines()[-1].endswith("failed")


def test_explain_names_the_rules_level_by_level(run: Shell, report: Path) -> None:
    """Mentions, facts and records with the rule that made each."""
    result = run("explain", report)

    assert common.EXIT_OK == result.code
    assert "== report" == result.out.splitlines()[0]
    assert "record 1: arrest (asserted)" in result.out
    assert " by names.actor" in result.out


def test_coverage_counts_what_no_record_says(run: Shell, tmp_path: Path) -> None:
    """As a table of tabs, or as tables; the sum goes to standard error."""
    (tmp_path / "a.txt").write_text("دخلت 40 شاحنة إلى المدينة", encoding="utf-8")
    result = run("coverage", tmp_path / "a.txt", "--kind", "number")
    table = run("coverage", tmp_path / "a.txt", "--format", "table", "--top", "1")

    assert ["kind\ttimes\tdocuments\tkey\tabout\tdoc_id\tcontext", "number\t1\t1\t# شاحنه\t\ta\tدخلت 40 شاحنة إلى المدينة"] == result.out.splitlines()
    assert "1 documents, 1 of them without a record" in result.err
    assert "# شاحنه" in table.out


def test_explain_of_a_missing_file_is_an_error(run: Shell, tmp_path: Path) -> None:
    """The one document that was asked for cannot be read."""
    assert common.EXIT_INPUT == run("explain", tmp_path / "none.txt").code


def test_schema_prints_the_schema(run: Shell) -> None:
    """The very file of the package."""
    assert SCHEMA == json.loads(run("schema").out)


def test_doctor_prints_versions_and_the_grammar(run: Shell) -> None:
    """What a bug report needs."""
    facts = dict(line.split(None, 1) for line in run("doctor").out.splitlines())

    assert {"arabic-rules", "python", "pyparsing", "regex", "pyarabic", "rich", "grammar", "encoding"} <= set(facts)
    assert 64 == len(facts["grammar"])


def test_score_measures_what_extract_wrote(run: Shell, report: Path) -> None:
    """Records scored against themselves are right; JSON has the same figures."""
    out = report.parent / "out.jsonl"
    run("extract", report, "-o", out)
    table, figures = run("score", out, out), json.loads(run("score", out, out, "--json").out)

    assert common.EXIT_OK == table.code
    assert {"p": 1.0, "r": 1.0, "f1": 1.0} == {key: figures["ALL"][key] for key in ("p", "r", "f1")}
    assert "main type right on 1 of 1 paired incidents" == table.out.splitlines()[-1]


def test_score_lists_what_was_missed_with_its_sentence(run: Shell, report: Path) -> None:
    """The sentence comes from the texts; the whole record is said to be missed."""
    gold, empty, texts = (report.parent / name for name in ("gold.jsonl", "empty.jsonl", "texts.jsonl"))
    gold.write_text(json.dumps({"doc_id": "r", "incidents": [{"types": ["arrest"], "trigger": ["اعتقلت"], "places": ["الرقة"]}]}), encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    texts.write_text(json.dumps({"doc_id": "r", "text": REPORT}), encoding="utf-8")
    result = run("score", gold, empty, "--list", "--texts", texts, "--by-doc")

    assert f"missed r arrest (whole record) place: الرقة «{REPORT[:-1]}»" in result.out.splitlines()
    assert "  r" + " " * 39 + " F1 0.00  missing 2 spurious 0" in result.out.splitlines()
    assert {"findings", "documents"} <= set(json.loads(run("score", gold, empty, "--list", "--by-doc", "--json").out))


def test_score_compare_shows_what_changed(run: Shell, report: Path) -> None:
    """Only records that differ, with what was lost and gained."""
    old, new = report.parent / "old.jsonl", report.parent / "new.jsonl"
    old.write_text(json.dumps({"doc_id": "r", "types": ["arrest"], "places": ["الرقة"]}), encoding="utf-8")
    new.write_text(json.dumps({"doc_id": "r", "types": ["arrest"], "places": ["حلب"]}), encoding="utf-8")
    result = run("score", "--compare", old, new)

    assert ["changed r arrest", "  - place: الرقة", "  + place: حلب", "records that differ: 1"] == result.out.splitlines()
    assert "changed" == json.loads(run("score", "--compare", old, new, "--json").out)["kind"]


@pytest.mark.parametrize("name", COMMANDS)
def test_help_begins_with_a_sentence_and_an_example(run: Shell, name: str) -> None:
    """And the documentation has the command and every option of it."""
    text = run(name, "--help").out
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8").split(f"\n## {name}\n")[1].split("\n## ")[0]
    actions = parser()._subparsers._group_actions[0].choices[name]._actions  # type: ignore[union-attr, index]

    assert f"Example:\n  arabic-rules {name}" in text
    assert [] == [option for a in actions for option in a.option_strings if option not in ("-h", "--help", "--errors") and f"`{option}" not in page]


def test_progress_is_shown_on_a_terminal_only() -> None:
    """And the items pass through unchanged."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    live, file = Terminal(), io.StringIO()

    assert [1, 2, 3] == list(Messages(live, as_json=False).counted([1, 2, 3], lambda: None))
    assert [1, 2, 3] == list(Messages(file, as_json=False).counted([1, 2, 3], lambda: None))
    assert "\r\033[K2 documents, " in live.getvalue()
    assert live.getvalue().endswith("\r\033[K")  # it leaves no trace
    assert "" == file.getvalue()


def test_reader_that_goes_away_is_no_error(report: Path) -> None:
    """As in `arabic-rules extract … | head -1`."""
    report.with_suffix(".jsonl").write_text((json.dumps({"text": REPORT}) + "\n") * 400, encoding="utf-8")
    command = [sys.executable, "cli.py", "extract", str(report.with_suffix(".jsonl"))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        err = process.stderr.read()
        code = process.wait()

    assert (0, b"") == (code, err)


def test_output_is_utf8_whatever_the_locale(report: Path) -> None:
    """A C locale has no Arabic, records have."""
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run([sys.executable, "cli.py", "extract", str(report)], cwd=ROOT, capture_output=True, check=True, env=environment)

    assert "الرقة" in done.stdout.decode("utf-8")


def test_formats_given_one_by_one_add_up(run: Shell, tmp_path: Path) -> None:
    """`-f csv -f jsonl` is `-f csv,jsonl`, and one that is named twice is written once."""
    report = tmp_path / "report.txt"
    report.write_text("أوقف الجيش أربعة مطلوبين في بلدة القاع.", encoding="utf-8")

    result = run("extract", report, "-q", "-f", "csv", "-f", "jsonl,csv", "-o", tmp_path / "out")

    assert 0 == result.code
    assert ["out.csv", "out.jsonl"] == sorted(path.name for path in tmp_path.glob("out*"))
