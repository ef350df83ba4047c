"""Records: each by itself, so that one bad string costs its record and no other."""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

import pytest

from kg.errors import InputError
from kg.read.places import Origin, Place
from kg.read.raw import Raw
from kg.read.records import records

PLACE = Place("/news", "all.jsonl")
GOOD = '{"id": "good", "text": "ตลาดนัดชุมชนเปิดแล้ว"}'


def read(*lines: str | bytes) -> tuple[list[Raw], list[str]]:
    problems: list[InputError] = []
    data = b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    found = list(records(io.BytesIO(data), "all", "all.jsonl", problems.append, PLACE))
    return found, [str(problem) for problem in problems]


def record(**fields: Any) -> str:
    return json.dumps({"text": "ตลาดนัดชุมชน", **fields})


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        ("{", "is not valid JSON"),
        ('{"id": "x", "text": "' + "ก" * 10, "is not valid JSON"),
        ("[" * 100_000, "is not valid JSON"),
        ('{"text": ["ก", "ข"]}', 'has no "text"'),
        ('{"text": {"th": "ก"}}', 'has no "text"'),
        ('{"text": 7}', 'has no "text"'),
        ('{"text": " \\n"}', 'has no "text"'),
        ("null", 'has no "text"'),
        ("[1]", 'has no "text"'),
        (b"\xff\xfe\x00\x01", "UTF-16"),
        (b'{"text": "na\xefve caf\xe9"}', "unknown encoding"),
    ],
)
def test_a_bad_line_is_named_and_costs_no_other(bad: str | bytes, words: str) -> None:
    found, problems = read(GOOD, bad, record(id="last"))
    assert [raw.id for raw in found] == ["good", "last"]
    (problem,) = problems
    assert problem.startswith("all.jsonl:2: ")
    assert words in problem


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"text": "ยิ้ม \\ud83d", "id": "a\\ud83d"}', ("a\ufffd", "ยิ้ม \ufffd")),
        ('{"text": "ยิ้ม \\ud83d\\ude00"}', ("all-1", "ยิ้ม 😀")),
        ('{"text": "ยิ้ม \ud83d\ude00"}'.encode("utf-8", "surrogatepass"), ("all-1", "ยิ้ม 😀")),
        ('{"text": "ยิ้ม \ude00"}'.encode("utf-8", "surrogatepass"), ("all-1", "ยิ้ม \ufffd")),
        ('{"text": "แท็บ\tดิบ"}', ("all-1", "แท็บ\tดิบ")),
        ('{"text": "ศูนย์\\u0000", "id": "ก\\u0000ข\\u0008"}', ("ก\ufffdข\ufffd", "ศูนย์\0")),
        ('{"text": "ศูนย์", "id": "ก\x7fข\\u0085"}', ("ก\ufffdข\ufffd", "ศูนย์")),
        ('{"text": "เลข", "views": 1' + "0" * 6000 + "}", ("all-1", "เลข")),
        ('{"text": "เลข", "views": 1e999, "share": NaN}', ("all-1", "เลข")),
        ('{"text": "ลึก", "tree": ' + "[" * 200 + "]" * 200 + "}", ("all-1", "ลึก")),
    ],
)
def test_an_odd_string_or_number_costs_nothing(line: str | bytes, expected: tuple[str, str]) -> None:
    (raw,), problems = read(line)
    assert (raw.id, raw.text) == expected
    assert problems == []
    (raw.id + raw.text).encode()


@pytest.mark.parametrize(
    ("given", "identifier"),
    [("ก 1", "ก 1"), (" 7 ", "7"), (12, "12"), (3.25, "3.25"), (False, "false"), ("", "all-1"), (None, "all-1")],
)
def test_texts_and_numbers_are_ids(given: object, identifier: str) -> None:
    (raw,), _ = read(record(id=given))
    assert (raw.id, raw.remarks) == (identifier, ())
    assert raw.origin == Origin(PLACE, "-1" if identifier == "all-1" else None)


@pytest.mark.parametrize("given", ["[1]", '{"a": 1}', "NaN", "1e999"])
def test_another_id_is_left_aside_and_told(given: str) -> None:
    (raw,), _ = read(f'{{"text": "ก", "id": {given}}}')
    assert raw.id == "all-1"
    assert raw.remarks == ("id is neither text nor number, and all-1 is in its place: give it one",)


def test_a_field_named_twice_counts_once_and_is_told() -> None:
    (raw,), _ = read('{"text": "หนึ่ง", "text": "สอง", "more": {"a": 1, "a": 2}}')
    assert raw.text == "สอง"
    assert [remark.split(",")[0] for remark in raw.remarks] == ["names a field twice"]
    (raw,), _ = read('{"text": "หนึ่ง", "more": {"a": 1, "a": 2}}')
    assert raw.remarks == ()


def test_records_that_joined_files_left_on_one_line_are_all_read() -> None:
    found, problems = read(record() + "\ufeff" + record(id="b") + record(), "", record() + " ...")
    assert [raw.id for raw in found] == ["all-1", "b", "all-1-3", "all-3"]
    assert [raw.where for raw in found] == ["all.jsonl:1"] * 3 + ["all.jsonl:3"]
    assert problems == ["all.jsonl:3: is not valid JSON: mend or remove the line"]


def test_what_a_record_says_of_itself_is_taken_or_told() -> None:
    (raw,), problems = read(record(published="6 มิถุนายน 2567", url="ftp://x", title=None))
    assert (raw.published, raw.url, raw.title, problems) == (date(2024, 6, 6), None, None, [])
    assert [remark.split(" is")[0] for remark in raw.remarks] == ["url 'ftp://x'"]


@pytest.mark.parametrize("lines", [[], [""], ["\ufeff"], ["", "  ", "\t"]])
def test_a_stream_in_which_nothing_stands_is_named(lines: list[str]) -> None:
    with pytest.raises(InputError, match=r"all\.jsonl: is empty"):
        read(*lines)
