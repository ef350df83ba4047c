"""The command line: what it makes, what it answers, and the one line for whatever a user gets wrong."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from rich.cells import cell_len
from typer.testing import CliRunner

from kg.cli import app, main
from kg.export.tables.columns import COLUMNS
from tests.builds import told

ROOT = Path(__file__).resolve().parent.parent
TEXT = (
    "กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่\n\nเมื่อวันที่ 3 มีนาคม 2566 นายสมชาย ใจงาม อธิบดีกรมชลประทาน "
    "เป็นประธานพิธีเปิดสถานีสูบน้ำ ณ ศาลากลางจังหวัดตาก กล่าวว่า จะช่วยเกษตรกร 500 ราย\n"
)


def kg(folder: Path, *arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kg.cli", *arguments],
        cwd=folder,
        input=stdin.decode() if stdin else None,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200", **environment},
        check=False,
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    (folder / "articles").mkdir()
    (folder / "articles" / "pump.txt").write_text(TEXT, encoding="utf-8")
    done = kg(folder, "build", "articles")
    assert done.returncode == 0, done.stderr
    return folder


EXPORTS = {
    *(f"{table}.{suffix}" for table in (*COLUMNS, "happenings", "tenures") for suffix in ("csv", "parquet")),
    "graph.graphml",
    "graph.html",
    "graph.nq",
    "graph.ttl",
}


def exports_of(folder: Path, name: str = "exports") -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((folder / name).iterdir()) if path.is_file()}


def test_build_writes_every_export_and_nothing_else(project: Path) -> None:
    assert set(exports_of(project)) == EXPORTS


def test_a_second_build_reads_nothing_again_and_gives_the_same_bytes(project: Path) -> None:
    before = exports_of(project)
    done = kg(project, "build", "articles")
    assert "1 unchanged" in done.stderr
    assert exports_of(project) == before


def test_another_folder_and_hash_seed_give_the_same_bytes(project: Path, tmp_path: Path) -> None:
    done = kg(tmp_path, "build", str(project / "articles"), PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    assert exports_of(tmp_path) == exports_of(project)


def test_csv_opens_in_excel_with_thai(project: Path) -> None:
    people = (project / "exports" / "people.csv").read_bytes()
    assert people.startswith(b"\xef\xbb\xbf")
    assert "สมชาย ใจงาม" in people.decode("utf-8-sig")


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_a_ready_question_is_answered_in_every_format(project: Path, form: str) -> None:
    done = kg(project, "query", "people", "--format", form)
    assert done.returncode == 0, done.stderr
    assert "สมชาย ใจงาม" in done.stdout
    if form == "json":
        assert json.loads(done.stdout)[0]["role"] == "อธิบดี"


def test_sparql_is_answered_without_declaring_prefixes(project: Path) -> None:
    done = kg(project, "query", "SELECT ?name WHERE { ?p foaf:name ?name }", "--format", "csv")
    assert done.stdout.split() == ["name", "สมชาย", "ใจงาม"]


def test_the_graph_conforms(project: Path) -> None:
    done = kg(project, "validate")
    assert done.returncode == 0, done.stderr


def test_a_path_is_explained_with_words(project: Path) -> None:
    done = kg(project, "path", "สมชาย ใจงาม", "กรมชลประทาน", "--format", "json")
    (step,) = json.loads(done.stdout)["paths"][0]["steps"]
    assert (step["from"], step["to"]) == ("สมชาย ใจงาม", "กรมชลประทาน")
    assert "อธิบดีกรมชลประทาน" in step["quote"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("build", "nowhere"), "does not exist"),
        (("build", ""), "empty path"),
        (("query", "SELECT WHERE {"), "does not parse"),
        (("query", "peple"), "did you mean people"),
        (("query", "nothing.rq"), "cannot be read"),
        (("query", "people", "--graph", "elsewhere"), "run kg build"),
        (("path", "ใครไม่รู้", "กรมชลประทาน"), "nobody"),
        (("top", "people", "--from", "soon"), "is no date"),
        (("build", "--jobs", "many"), "kg --help"),
        (("build", "--workers", "many"), "kg --help"),
        (("build", "--pack-from", "-1"), "kg --help"),
        (("add",), "kg --help"),
        (("bild",), "kg --help"),
    ],
)
def test_mistakes_get_one_line_and_leave_the_exports(project: Path, arguments: tuple[str, ...], words: str) -> None:
    before = exports_of(project)
    done = kg(project, *arguments)
    assert done.returncode not in {0, 1}
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert exports_of(project) == before


def test_a_broken_record_is_named_the_rest_is_built_and_the_exit_code_says_so(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(
        json.dumps({"id": "one", "text": TEXT}) + "\n{broken\n" + json.dumps({"id": "two"}) + "\n", encoding="utf-8"
    )
    done = kg(tmp_path, "build", "news.jsonl")
    assert done.returncode == 3
    assert "news.jsonl:2" in done.stderr
    assert "news.jsonl:3" in done.stderr
    assert "สมชาย ใจงาม" in (tmp_path / "exports" / "graph.nq").read_text(encoding="utf-8")


def test_one_id_with_two_texts_is_an_error_that_names_both(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"id": "same", "text": TEXT + name}), encoding="utf-8")
    done = kg(tmp_path, "build", "one.jsonl", "two.jsonl")
    assert done.returncode == 2
    assert "one.jsonl:1" in done.stderr
    assert "two.jsonl:1" in done.stderr
    assert not (tmp_path / "exports").exists()


def test_a_name_in_other_bytes_costs_its_file_alone(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    for name in (b"caf\xe9.txt", "ประกาศ.txt".encode("cp874"), b"plain.txt"):
        (tmp_path / "news" / os.fsdecode(name)).write_text(f"{TEXT}{name!r}", encoding="utf-8")
    done = kg(tmp_path, "build", "news")
    assert done.returncode == 3
    complaint, line = told(done.stderr)
    assert complaint == "kg: news/caf\\xe9.txt: has a name in an unknown encoding: rename it"
    assert line.startswith("2 articles (2 read")
    assert kg(tmp_path, "text", "ประกาศ").stdout.startswith("กรมชลประทาน")


def test_an_article_that_is_gone_leaves_the_graph(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(TEXT.replace("ใจงาม", f"ใจ{name}"), encoding="utf-8")
    kg(tmp_path, "build", "one.txt", "two.txt")
    assert "article/two" in (tmp_path / "exports" / "graph.nq").read_text(encoding="utf-8")
    gone = kg(tmp_path, "build", "one.txt")
    assert gone.returncode == 0
    assert "1 removed" in gone.stderr
    assert "article/two" not in (tmp_path / "exports" / "graph.nq").read_text(encoding="utf-8")


def test_text_is_what_the_offsets_index(project: Path) -> None:
    done = kg(project, "text", "pump")
    assert done.stdout.startswith("กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่\n")
    offsets = (
        "SELECT ?start ?end ?exact WHERE "
        "{ ?target oa:hasSelector ?x, ?y . ?x oa:exact ?exact . ?y oa:start ?start ; oa:end ?end }"
    )
    rows = json.loads(kg(project, "query", offsets, "--format", "json").stdout)
    assert rows
    assert all(done.stdout[int(row["start"]) : int(row["end"])] == row["exact"] for row in rows)


def test_a_query_comes_from_standard_input(project: Path) -> None:
    done = kg(project, "query", "-", "--format", "csv", stdin=b"SELECT ?n WHERE { ?p foaf:name ?n }")
    assert done.stdout.splitlines() == ["n", "สมชาย ใจงาม"]


ASKED = (
    ("query", "people"),
    ("query", "people-of-agency", "--agency", "กรมชลประทาน"),
    ("query", "SELECT ?g ?n WHERE { GRAPH ?g { ?p foaf:name ?n } }"),
    ("neighbours", "กรมชลประทาน"),
    ("path", "สมชาย ใจงาม", "กรมชลประทาน"),
    ("top", "people"),
    ("top", "people", "--from", "2566", "--to", "2566"),
    ("timeline", "สมชาย ใจงาม"),
)


@pytest.fixture(scope="module")
def packed(project: Path) -> Path:
    """The folder of a build of the same article whose graphs are packed, without a page."""
    done = kg(project, "build", "articles", "--out", "packed", "--pack-from", "0", "--no-page")
    assert done.returncode == 0, done.stderr
    return project / "packed"


def test_packed_exports_are_the_plain_ones_and_the_page_is_left_out(project: Path, packed: Path) -> None:
    plain, other = exports_of(project), exports_of(project, packed.name)
    graphs = {"graph.nq", "graph.ttl"}
    assert other.keys() == EXPORTS - {"graph.html"} - graphs | {f"{name}.gz" for name in graphs}
    assert {name: gzip.decompress(other[f"{name}.gz"]) for name in graphs} == {name: plain[name] for name in graphs}
    assert all(other[name] == plain[name] for name in other.keys() & plain.keys())


@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_packed_graphs_answer_as_plain_ones_do(project: Path, packed: Path, asked: tuple[str, ...]) -> None:
    assert len({answer(asked, graph) for graph in (project / "exports", packed, packed / "graph.nq.gz")}) == 1
    if "GRAPH" not in asked[-1]:  # which Turtle has none of
        assert answer(asked, packed / "graph.ttl.gz") == answer(asked, packed)


def answer(asked: tuple[str, ...], graph: Path) -> str:
    done = CliRunner().invoke(app, [*asked, "--format", "json", "--graph", str(graph)])
    assert done.exit_code == 0, done.exception
    assert json.loads(done.stdout)
    return done.stdout


def test_packed_graphs_are_printed_and_validated_as_plain_ones_are(project: Path, packed: Path) -> None:
    graphs = (project / "exports", packed, packed / "graph.nq.gz")
    said = [
        CliRunner().invoke(app, [*asked, "--graph", str(graph)])
        for asked in (("text", "pump"), ("validate",))
        for graph in graphs
    ]
    assert {(done.exit_code, done.stdout[:10]) for done in said[:3]} == {(0, TEXT[:10])}
    assert len({done.stdout for done in said[:3]}) == 1
    assert {(done.exit_code, done.stderr) for done in said[3:]} == {
        (0, "1 article graph and the union of all conform\n")
    }
    named = CliRunner().invoke(app, ["validate", str(packed / "graph.nq.gz")])
    assert (named.exit_code, named.stderr) == (0, said[-1].stderr)


def test_a_packed_graph_alone_is_asked_and_added_to(packed: Path, tmp_path: Path) -> None:
    (tmp_path / "exports").mkdir()
    shutil.copy(packed / "graph.nq.gz", tmp_path / "exports")
    names = ("query", "SELECT ?name WHERE { ?p foaf:name ?name } ORDER BY ?name", "--format", "csv")
    assert kg(tmp_path, *names).stdout.splitlines() == ["name", "สมชาย ใจงาม"]
    (tmp_path / "more.txt").write_text(TEXT.replace("สมชาย", "สมหมาย"), encoding="utf-8")
    done = kg(tmp_path, "add", "more.txt", "--no-page")
    assert told(done.stderr)[0] == "2 articles (1 read, 0 unchanged, 1 kept) → exports/"
    assert {path.name for path in (tmp_path / "exports").glob("graph.*")} == {"graph.graphml", "graph.nq", "graph.ttl"}
    assert kg(tmp_path, *names).stdout.splitlines() == ["name", "สมชาย ใจงาม", "สมหมาย ใจงาม"]


def test_a_damaged_packed_graph_is_one_line(packed: Path, tmp_path: Path) -> None:
    data = (packed / "graph.nq.gz").read_bytes()
    for name, damaged in (("cut.nq.gz", data[: len(data) // 2]), ("other.nq.gz", b"no gzip")):
        (tmp_path / name).write_bytes(damaged)
        done = kg(tmp_path, "query", "people", "--graph", name)
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert f"{name}: cannot be read as N-Quads" in done.stderr


def test_an_untouched_build_folder_is_asked_by_its_path(project: Path, tmp_path: Path) -> None:
    done = kg(
        tmp_path,
        "query",
        "people-of-agency",
        "--agency",
        "กรมชลประทาน",
        "--graph",
        str(project / "exports"),
        "--format",
        "csv",
    )
    assert "สมชาย ใจงาม" in done.stdout


def test_nothing_is_written_when_no_article_remains(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text('{"id": "one"}\n', encoding="utf-8")
    done = kg(tmp_path, "build", "news.jsonl")
    assert done.returncode == 2
    assert "news.jsonl:1" in done.stderr
    assert not (tmp_path / "exports").exists()


def test_the_exports_are_not_read_as_articles(project: Path) -> None:
    (project / "exports" / "notes.txt").write_text(TEXT, encoding="utf-8")
    done = kg(project, "build", ".")
    (project / "exports" / "notes.txt").unlink()
    assert "1 article (" in done.stderr


def test_the_keys_that_stop_a_build_get_one_line_and_their_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kg.build.whole.build_folder", stopped)
    monkeypatch.setattr("sys.argv", ["kg", "build", "articles"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 130
    assert capsys.readouterr().err == "kg: stopped; the same command goes on from here\n"


def test_an_archive_of_folders_keeps_every_file_and_what_is_added_later_fits_in(tmp_path: Path) -> None:
    for month in ("01", "02"):
        (tmp_path / "news" / month).mkdir(parents=True)
        (tmp_path / "news" / month / "a.txt").write_text(f"{TEXT} {month}", encoding="utf-8")
    assert kg(tmp_path, "build", "news").returncode == 0
    assert "2 articles (0 read, 2 unchanged)" in kg(tmp_path, "build", "news/01", "news/02/a.txt", "news").stderr
    assert "1 article (0 read, 1 unchanged, 1 removed)" in kg(tmp_path, "build", "news/02/a.txt").stderr
    clash = kg(tmp_path, "build", "news/01/a.txt", "news/02/a.txt", "--out", "other")
    assert clash.returncode == 2
    assert "news/01/a.txt" in clash.stderr and "name the folder" in clash.stderr


def test_a_reader_that_stops_reading_gets_no_complaint(project: Path) -> None:
    there, here = os.pipe()
    os.close(there)
    with os.fdopen(here, "wb") as closed:
        done = subprocess.run(
            [sys.executable, "-m", "kg.cli", "query", "people", "--format", "json"],
            cwd=project,
            stdout=closed,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=False,
        )
    assert done.stderr == b""


@pytest.mark.parametrize(
    "command",
    ["", "build", "add", "themes", "path", "neighbours", "top", "timeline", "text", "review", "validate", "query"],
)
def test_help_is_whole_on_a_window_of_80_columns(command: str) -> None:
    done = CliRunner().invoke(app, [*command.split(), "--help"], env={"COLUMNS": "80", "TERMINAL_WIDTH": ""})
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    assert max(map(cell_len, lines)) <= 80
    assert "…" not in done.stdout
    if not command:
        assert '   kg path "สำนักงาน ก.พ.ร." "สพร."' in lines
    ragged = [one for one, other in pairwise(lines) if one.startswith(" ") and other.startswith(" ") and other.strip()]
    assert all(
        cell_len(line) > 60 for line in ragged if line.strip() and line[1] != " " and not line.endswith((":", "."))
    )


def test_a_command_alone_shows_the_help_and_no_complaint(tmp_path: Path) -> None:
    done = kg(tmp_path)
    assert done.returncode == 2
    assert "kg build articles --out exports" in done.stdout + done.stderr
    assert "kg: " not in done.stderr
