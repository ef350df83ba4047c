"""Reading: any text source in, raw articles out, and one clear line for what cannot be read."""

import gzip
import io
import json
import lzma
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.read import Raw, count, files_of, read, roots_of
from kg.read.places import Origin, Place

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
    ("data", "ids"),
    [
        (f'{{"id": 7, "text": "{TEXT[:20]}"}}\n'.encode(), ["7"]),
        (f'{{"id": 7, "text": "{TEXT[:20]}"}}\r\n{{"text": "{TEXT[:9]}"}}\r\n'.encode("utf-16"), ["7", "stdin-2"]),
        (f'\ufeff\n{{"text": "{TEXT[:20]}"}}'.encode(), ["stdin-2"]),
        (TEXT.encode(), ["stdin"]),
        (TEXT.encode("cp874"), ["stdin"]),
    ],
)
def test_standard_input_is_records_or_one_text(monkeypatch: pytest.MonkeyPatch, data: bytes, ids: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert [raw.id for raw in read_all("-")[0]] == ids
    assert not sys.stdin.buffer.closed


def test_an_empty_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b" \n")))
    with pytest.raises(InputError, match="standard input: is empty"):
        read_all("-")


def test_two_folders_whose_files_repeat_names_are_read_whole(tmp_path: Path) -> None:
    first, second = (archive(tmp_path / name, "01.txt", "02.txt") for name in ("ปี-1", "ปี-2"))
    both, other_way = read_all(first, second), read_all(second, first)
    assert [raw.id for raw in both[0]] == ["ปี-1/01", "ปี-1/02", "ปี-2/01", "ปี-2/02"]
    assert {raw.id: raw.text for raw in both[0]} == {raw.id: raw.text for raw in other_way[0]}
    assert [raw.id for raw in read_all(first)[0]] == ["01", "02"]


def test_files_with_odd_names_are_read_with_their_sidecars(tmp_path: Path) -> None:
    thai = os.fsdecode("ประกาศ.TXT".encode("cp874"))
    names = ["คํ่า.txt", "re\u0301sume\u0301.TXT", "ฉบับ ๑ (ร่าง) [2].txt", "v1.2.txt", thai]
    for name in names:
        (tmp_path / name).write_text(f"{TEXT} {name!a}", encoding="utf-8")
    for sidecar in ("ค่ำ.TOML", "r\u00e9sum\u00e9.toml", "ฉบับ ๑ (ร่าง) [2].toml", "v1.2.toml", "ประกาศ.toml"):
        (tmp_path / sidecar).write_text('published = "6 มิ.ย. 2567"', encoding="utf-8")
    found, problems = read_all(tmp_path)
    assert problems == []
    assert {raw.id for raw in found} == {"ค่ำ", "r\u00e9sum\u00e9", "ฉบับ ๑ (ร่าง) [2]", "v1.2", "ประกาศ"}
    assert {raw.published for raw in found} == {date(2024, 6, 6)}
    assert all(raw.where.encode() for raw in found)


def test_compressed_files_count_their_suffixes_in_either_case(tmp_path: Path) -> None:
    (tmp_path / "A.JSONL.GZ").write_bytes(gzip.compress(f'{{"text": "{TEXT[:20]}"}}\n'.encode()))
    (tmp_path / "b.Txt.XZ").write_bytes(lzma.compress(TEXT.encode()))
    assert [raw.id for raw in read_all(tmp_path)[0]] == ["A-1", "b"]


def test_a_day_in_a_sidecar_that_cannot_be_read_is_told_and_the_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "pump.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "pump.toml").write_text('url = "https://example.org/1"\npublished = "ไม่ทราบ"\n', encoding="utf-8")
    (raw,), problems = read_all(tmp_path)
    assert (raw.url, raw.published, problems) == ("https://example.org/1", None, [])
    (remark,) = raw.remarks
    assert remark.startswith("published 'ไม่ทราบ' in pump.toml is no day that can be read")


def test_where_an_article_comes_from_is_known(tmp_path: Path) -> None:
    news = archive(tmp_path / "news", "a/1.txt")
    (news / "all.jsonl").write_text(f'{{"text": "{TEXT[:9]}"}}\n{{"id": "b", "text": "{TEXT[:9]}"}}', encoding="utf-8")
    place = Place(str(news), "all.jsonl")
    origins = {raw.id: raw.origin for raw in read_all(news)[0]}
    assert origins == {
        "a/1": Origin(Place(str(news), "a/1.txt")),
        "all-1": Origin(place, "-1"),
        "b": Origin(place, None),
    }


@pytest.mark.parametrize(("ending", "expected"), [("", 3), ("\n", 3), ("\r\n", 3)])
def test_articles_are_counted_before_they_are_read(tmp_path: Path, ending: str, expected: int) -> None:
    archive(tmp_path, "a.txt")
    lines = f"{{}}{ending or chr(10)}{{}}{ending}".encode()
    for name, data in (("b.jsonl", lines), ("b.jsonl.gz", gzip.compress(lines)), ("b.jsonl.xz", lzma.compress(lines))):
        (tmp_path / name).write_bytes(data)
        files = list(files_of([str(tmp_path)], print, besides=None, within=()))
        assert count(files) == expected
        (tmp_path / name).unlink()


def test_what_is_not_known_is_not_counted(tmp_path: Path) -> None:
    archive(tmp_path, "a.txt")
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b"{}\n" * 99)[:-9])
    assert count(files_of([str(tmp_path), "-"], print, besides=None, within=())) is None
    assert count(files_of([str(tmp_path)], print, besides=None, within=())) in range(1, 101)
