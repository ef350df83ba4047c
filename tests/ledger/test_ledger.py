"""The ledger: lines of JSON as judgements, and of each line that is none its number and what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.iris import BASE
from kg.ledger import digest_of, line_of, parsed, read_ledger
from kg.models import Judgement, Thing, Verdict

SAME = '{"verdict": "same", "of": ["person/ดี_ใจงาม", "person/ดี_ใจงาน"], "who": "สมศรี", "when": "2026-11-29"}'
REJECT = '{"verdict": "reject", "of": ["person/ดี_ใจงาม"], "who": "สมศรี", "when": "2026-11-29"}'


def changed(**others: object) -> str:
    return json.dumps({**json.loads(REJECT), **others}, ensure_ascii=False)


def read(path: Path, data: str | bytes) -> tuple[list[Judgement], list[tuple[int, str]]]:
    """The judgements of a file of this content, and the problems."""
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    problems: list[tuple[int, str]] = []
    found = read_ledger(path, lambda line, why: problems.append((line, why)))
    return list(found), problems


def test_a_line_is_a_judgement_on_what_its_iris_name_with_or_without_the_base_address() -> None:
    short = parsed(3, SAME)
    assert short.things == (Thing(f"{BASE}person/ดี_ใจงาม"), Thing(f"{BASE}person/ดี_ใจงาน"))
    assert (short.line, short.verdict, short.who, short.when) == (3, Verdict.SAME, "สมศรี", date(2026, 11, 29))
    assert parsed(3, changed(of=[f"{BASE}person/ดี_ใจงาม"])).things == parsed(3, REJECT).things


@pytest.mark.parametrize(
    "said",
    [
        SAME,
        REJECT,
        changed(verdict="alias", name="คนดี", why='มี "ฉายา"\nอยู่\\แล้ว'),
        changed(
            verdict="correct", of=["article/a/event/1"], quotes=["เปิดงาน"], set={"day": "2026-01-02", "kind": "fair"}
        ),
        changed(verdict="correct", of=["article/a/theme/15"], set={"theme": "15.1"}),
    ],
)
def test_a_judgement_written_as_a_line_is_read_as_the_same(said: str) -> None:
    judgement = parsed(1, said)
    line = line_of(judgement)
    assert "\n" not in line
    assert replace(parsed(1, line), text=said) == judgement


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "is no JSON (Expecting property name enclosed in double quotes at character 2)"),
        ("same", "is no JSON (Expecting value at character 1)"),
        ("[1, 2]", "is no judgement: write one JSON object"),
        ("[" * 50_000, "is no judgement: write one JSON object"),
        ('{"verdict": "same", "verdict": "different"}', "says verdict twice"),
        (changed(whom="x", colour="y"), "has unknown keys: colour, whom; known are name, of, quotes"),
        (changed(verdict="maybe"), 'needs "verdict": one of same, different, unsure, accept'),
        ('{"of": []}', 'needs "verdict": one of same'),
        (changed(of="person/ดี_ใจงาม"), 'needs "of": a list of 1 IRI'),
        (changed(of=[]), 'needs "of": a list of 1 IRI'),
        (changed(verdict="same"), 'needs "of": a list of 2 IRIs'),
        (changed(verdict="same", of=["person/ก", "person/ก"]), "names one thing twice: give two"),
        (changed(of=["article/a/event/1"]), 'needs "quotes": the words of article/a/event/1'),
        (
            changed(of=["article/a/event/1/chair/person/ก"], quotes=[" . "]),
            'needs "quotes": the words of article/a/event/1/chair/person/ก',
        ),
        (changed(quotes="งาน"), 'needs in "quotes" one text for each IRI, or none'),
        (changed(who=""), 'needs "who": a text'),
        (changed(who=7), 'needs "who": a text'),
        (changed(when="29 พ.ย. 2569"), 'needs "when": a day like 2026-11-29'),
        (changed(when="20261129"), 'needs "when": a day like 2026-11-29'),
        (changed(when=None), 'needs "when": a day like 2026-11-29'),
        (changed(why=["x"]), 'needs "why": a text'),
        (changed(name="x"), 'has a "name", which only an alias has'),
        (changed(verdict="alias"), 'needs "name": a text'),
        (changed(verdict="correct"), 'needs "set", which only corrections have'),
        (changed(set={"role": "x"}), 'has a "set", which only corrections have'),
        (changed(verdict="correct", set={"role": 1}), 'needs in "set" texts by what they mend'),
        (changed(verdict="correct", set={"colour": "x"}), "sets what nothing has: colour; known are agent, "),
        (changed(verdict="correct", set={"role": "x", "unit": "y"}), "sets what no one fact has: role, unit"),
        (changed(verdict="correct", set={"body": " "}), "sets body to nothing: say what it is, or reject the fact"),
        (changed(verdict="correct", set={"status": "late"}), "sets status to what it cannot be: one of incumbent"),
        (
            changed(verdict="correct", set={"status": "former> <x:y"}),
            "sets status to what it cannot be: one of incumbent",
        ),
        (
            changed(verdict="correct", set={"theme": "18"}),
            "sets theme to no goal or target: give its number, as 16 or 16.6",
        ),
        (changed(verdict="correct", set={"value": "many"}), "sets value to no number: write digits"),
        (changed(verdict="correct", set={"value": "๕๐"}), "sets value to no number: write digits"),
        (changed(verdict="correct", set={"attested": "2026-02-30"}), "sets attested to no day: write it as 2026-11-29"),
        (
            REJECT.replace("สมศรี", "\\ud800"),
            "holds half of a character (an escape from \\ud800 to \\udfff): write it whole",
        ),
    ],
)
def test_what_is_wrong_with_a_line_is_said(line: str, why: str) -> None:
    with pytest.raises(InputError) as error:
        parsed(1, line)
    assert str(error.value).startswith(why)


def test_a_message_repeats_no_more_of_a_line_than_is_read_and_nothing_that_acts() -> None:
    with pytest.raises(InputError) as error:
        parsed(1, changed(verdict="\x1b[2J\n" + "x" * 5000))
    assert len(str(error.value)) < 200
    assert str(error.value).isprintable()


def test_a_bad_line_is_told_by_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    data = "\n".join([SAME, "", "oops", "  ", REJECT, ""])
    found, problems = read(tmp_path / "ledger.jsonl", data)
    assert [judgement.line for judgement in found] == [1, 5]
    assert problems == [(3, "is no JSON (Expecting value at character 1)")]


@pytest.mark.parametrize(
    ("data", "lines", "problems"),
    [
        (b"", [], []),
        (b"\n\r\n", [], []),
        (b"\xef\xbb\xbf" + SAME.encode(), [1], []),
        (f"{SAME}\r\n{REJECT}\r\n".encode(), [1, 2], []),
        (f"{SAME}\n".encode() + b"\xef\xbb\xbf" + REJECT.encode(), [1, 2], []),
        (f"{SAME}\n".encode() + REJECT.encode("cp874"), [1], [(2, "is not in UTF-8: write it again")]),
        (
            b'{"why": "' + b"x" * 5_000_000 + b'"}\n' + SAME.encode(),
            [2],
            [(1, "is longer than a judgement may be (5,000,011 bytes)")],
        ),
        (changed(why="a\u2028b\u0085c").encode(), [1], []),
    ],
)
def test_a_file_is_read_however_it_was_written(
    tmp_path: Path, data: bytes, lines: list[int], problems: list[tuple[int, str]]
) -> None:
    found, told = read(tmp_path / "ledger.jsonl", data)
    assert [judgement.line for judgement in found] == lines
    assert told == problems


def test_a_file_that_cannot_be_read_at_all_is_an_error(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "none.jsonl", "does not exist"), (tmp_path, "cannot be read")):
        with pytest.raises(InputError, match=why):
            read_ledger(path, lambda _line, _why: None)
    with pytest.raises(InputError, match="is in UTF-16: save it as UTF-8"):
        read(tmp_path / "wide.jsonl", SAME.encode("utf-16"))


def test_the_digest_is_of_judgements_and_where_they_stand() -> None:
    one, other = parsed(1, SAME), parsed(2, REJECT)
    assert digest_of([]) == ""
    assert len({digest_of(some) for some in ([one], [other], [one, other], [other, one], [replace(one, line=9)])}) == 5


def test_texts_are_as_articles_write_them() -> None:
    judgement = parsed(1, changed(verdict="alias", name="ก\u0e4d\u0e32  ลัง"))
    assert judgement.name == "กำ ลัง"
