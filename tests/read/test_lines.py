"""Lines of JSON Lines: whole in every encoding, with every end, and in no more memory than one needs."""

from __future__ import annotations

import io

import pytest

import kg.read.lines
from kg.errors import InputError
from kg.read.lines import begins_with_record, lines

ONE, TWO = '{"text": "สะพานใหม่"}', '{"text": "ถนนเก่า"}'
WIDE = ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]


def read(data: bytes) -> list[str]:
    return [str(line) for line in lines(io.BytesIO(data), "x.jsonl")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16", "utf-32", *WIDE])
def test_every_encoding_and_end_of_line_is_read(encoding: str, end: str) -> None:
    assert read(f"{ONE}{end}{TWO}{end}".encode(encoding)) == [ONE, TWO]
    assert read(f"{ONE}{end}{TWO}".encode(encoding)) == [ONE, TWO]


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_other_marks_within_a_record_end_no_line(mark: str, encoding: str) -> None:
    line = f'{{"text": "ก{mark}ข"}}'
    assert read(f"{line}\n{TWO}\n".encode(encoding)) == [line, TWO]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_joined_files_have_marks_in_their_midst(encoding: str) -> None:
    assert read(f"{ONE}\n".encode(encoding) + f"{TWO}\n".encode(encoding)) == [ONE, TWO]


@pytest.mark.parametrize("piece", range(1, 9))
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_longer_than_a_piece_are_whole(monkeypatch: pytest.MonkeyPatch, piece: int, end: str) -> None:
    monkeypatch.setattr(kg.read.lines, "_PIECE", piece)
    assert read(end.join([ONE, "", TWO]).encode()) == [ONE, "", TWO]


def test_a_file_with_carriage_returns_alone_is_not_read_whole() -> None:
    class Counting(io.BytesIO):
        asked = 0

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # any buffer that can be written
            self.asked += len(buffer)
            return super().readinto(buffer)

    stream = Counting((ONE + "\r").encode() * 200_000)
    found = lines(stream, "x")
    assert next(found) == ONE
    found.close()  # type: ignore[attr-defined]  # a generator
    assert stream.asked < 2 * kg.read.lines._PIECE < len(stream.getvalue())


def test_one_line_in_another_encoding_costs_itself_alone() -> None:
    found = list(lines(io.BytesIO(f"{ONE}\n".encode() + b'{"text": "caf\xe9"}\n' + f"{TWO}\n".encode("cp874")), "x"))
    assert [found[0], found[2]] == [ONE, TWO]
    assert isinstance(found[1], InputError)
    assert str(found[1]).startswith("x:2: is in an unknown encoding")


def test_utf_16_behind_utf_8_is_named_for_what_it_is() -> None:
    found = list(lines(io.BytesIO(f"{ONE}\n".encode() + f"{TWO}\n".encode("utf-16-le")), "x"))
    assert found[0] == ONE
    assert all("UTF-16 unlike the lines before it" in str(line) for line in found[1:] if line)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", *WIDE])
def test_a_stream_shows_by_its_head_whether_it_holds_records(encoding: str) -> None:
    assert begins_with_record(f"{ONE}\n".encode(encoding)[:64])
    assert not begins_with_record("กรมหนึ่ง {1}".encode(encoding))


def test_blank_lines_before_the_first_record_do_not_hide_it() -> None:
    assert begins_with_record(b'\n \n{"text": "a"}')
    assert not begins_with_record(b"")
