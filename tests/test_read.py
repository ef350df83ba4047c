"""Reading: any text source in, raw articles out, and one clear line for what cannot be read."""

import gzip
import io
import json
import lzma
from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.read import Raw, read, roots_of

TEXT = "กรมชลประทานเปิดสถานีสูบน้ำแห่งใหม่\n\nวันนี้อธิบดีเป็นประธานเปิดสถานี"


def read_all(*sources: object) -> tuple[list[Raw], list[str]]:
    problems: list[InputError] = []
    found = list(read([str(source) for source in sources], problems.append))
    return found, [str(problem) for problem in problems]


def test_text_file_takes_its_stem_as_id_and_its_sidecar_as_source(tmp_path: Path) -> None:
    (tmp_path / "pump.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "pump.toml").write_text('url = "https://example.org/1"\npublished = 2024-02-29\n', encoding="utf-8")
    (raw,), problems = read_all(tmp_path)
    assert (raw.id, raw.text, raw.url, raw.published) == ("pump", TEXT, "https://example.org/1", date(2024, 2, 29))
    assert not problems


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
def test_thai_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode(encoding))
    (raw,), _ = read_all(tmp_path / "a.txt")
    assert raw.text == TEXT


@pytest.mark.parametrize(("suffix", "opener"), [("gz", gzip.open), ("xz", lzma.open)])
def test_compressed_records_stream(tmp_path: Path, suffix: str, opener: type) -> None:
    path = tmp_path / f"news.jsonl.{suffix}"
    with opener(path, "wb") as out:
        out.write(json.dumps({"id": "n1", "text": TEXT}).encode() + b"\n" + json.dumps({"text": TEXT}).encode() + b"\n")
    found, problems = read_all(path)
    assert [raw.id for raw in found] == ["n1", "news-2"]
    assert not problems


def test_web_page_gives_the_article_without_its_navigation(tmp_path: Path) -> None:
    body = "".join(f"<p>กระทรวงคมนาคมเร่งก่อสร้างสะพานข้ามแม่น้ำระยะที่ {n} เพื่อลดเวลาเดินทางของประชาชน</p>" for n in range(8))
    page = (
        "<html><head><title>สะพานใหม่</title></head><body><nav>เมนูหลัก</nav>"
        f"<article><h1>สะพานใหม่</h1>{body}</article></body></html>"
    )
    (tmp_path / "bridge.html").write_text(page, encoding="utf-8")
    (raw,), _ = read_all(tmp_path)
    assert "ระยะที่ 7" in raw.text
    assert "เมนูหลัก" not in raw.text


def test_broken_records_are_named_by_line_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(f'{{"id": "a", "text": "{TEXT[:10]}"}}\nnot json\n{{"id": "b"}}\n[1]\n', encoding="utf-8")
    found, problems = read_all(path)
    assert [raw.id for raw in found] == ["a"]
    assert [problem.split(": ")[0].rpartition(":")[2] for problem in problems] == ["2", "3", "4"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\t\n", "is empty"),
        ("binary.txt", b"\x00\x01\x02PNG", "binary"),
        ("latin.txt", "naïve café über ça".encode("latin-1"), "unknown encoding"),
        ("picture.png", b"\x89PNG", "type"),
        ("damaged.jsonl.gz", gzip.compress(b"x" * 999, mtime=0)[:-12], "damaged"),
        ("damaged.jsonl.xz", lzma.compress(b"x" * 999)[:-12], "damaged"),
        ("not.txt.xz", b"not compressed at all", "damaged"),
        ("none.jsonl", b"", "is empty"),
    ],
)
def test_unreadable_files_say_what_is_wrong(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_all(tmp_path / name)


def test_missing_and_empty_paths_and_folders_are_refused(tmp_path: Path) -> None:
    for source, words in [(tmp_path / "nowhere", "does not exist"), ("", "empty path"), (tmp_path, "no articles")]:
        with pytest.raises(InputError, match=words):
            read_all(source)


def test_a_bad_file_in_a_folder_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    found, problems = read_all(tmp_path)
    assert [raw.id for raw in found] == ["b"]
    assert len(problems) == 1


def test_loops_of_links_end(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "inner" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "one.txt").symlink_to(tmp_path / "two.txt")
    (tmp_path / "two.txt").symlink_to(tmp_path / "one.txt")
    found, problems = read_all(tmp_path)
    assert [raw.id for raw in found] == ["inner/a"]
    assert sum("levels of symbolic links" in problem for problem in problems) == 2
    assert sum("link back to a folder above" in problem for problem in problems) == 1
    with pytest.raises(InputError, match="check the path and its links"):
        read_all(tmp_path / "one.txt")


def archive(folder: Path, *names: str) -> Path:
    """A folder with texts of their own at these paths."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{TEXT} {name}", encoding="utf-8")
    return folder


def test_ids_are_paths_below_the_folder_that_was_named(tmp_path: Path) -> None:
    news = archive(tmp_path / "news", "a.txt", "2024/01/a.txt", "2024/02/a.v2.txt")
    found, _ = read_all(news)
    assert [raw.id for raw in found] == ["2024/01/a", "2024/02/a.v2", "a"]
    found, _ = read_all(news / "2024", news / "a.txt")
    assert [raw.id for raw in found] == ["01/a", "02/a.v2", "a"]


def test_a_file_below_a_folder_that_is_named_too_has_one_id(tmp_path: Path) -> None:
    news = archive(tmp_path / "news", "2024/01/a.txt")
    found, _ = read_all(news, news / "2024", news / "2024" / "01" / "a.txt")
    assert {raw.id for raw in found} == {"2024/01/a"}


def test_a_file_added_later_has_the_id_that_its_folder_gives(tmp_path: Path) -> None:
    news = archive(tmp_path / "news", "2024/01/a.txt")
    (raw,) = read([str(news / "2024" / "01" / "a.txt")], print, roots=roots_of([str(news), "-"]))
    assert raw.id == "2024/01/a"


def test_records_without_id_are_numbered_below_their_file(tmp_path: Path) -> None:
    (tmp_path / "news" / "2024").mkdir(parents=True)
    (tmp_path / "news" / "2024" / "all.jsonl").write_text(f'{{"text": "{TEXT[:20]}"}}\n', encoding="utf-8")
    (raw,), _ = read_all(tmp_path / "news")
    assert raw.id == "2024/all-1"


def test_hidden_files_and_the_output_folder_are_left_out(tmp_path: Path) -> None:
    for name in ("a.txt", ".hidden.txt", ".git/b.txt", "out/c.txt", "deep/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    found = read([str(tmp_path)], print, besides=tmp_path / "out")
    assert [raw.id for raw in found] == ["a", "deep/d"]


@pytest.mark.parametrize(
    ("data", "ids"), [(f'{{"id": 7, "text": "{TEXT[:20]}"}}\n'.encode(), ["7"]), (TEXT.encode(), ["stdin"])]
)
def test_standard_input_is_records_or_one_text(monkeypatch: pytest.MonkeyPatch, data: bytes, ids: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert [raw.id for raw in read_all("-")[0]] == ids
