"""Tables of names in whatever spreadsheets write."""

from __future__ import annotations

import pytest

from kg.errors import InputError
from kg.read.sheets import Sheet, names_in, sheet

TABLE = Sheet(("ที่", "หน่วยงาน"), (("1", "กรมประมง, ไทย"), ("2", "กรมป่าไม้")))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp874", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_encoding_delimiter_and_line_end(encoding: str, delimiter: str, end: str) -> None:
    lines = (f"ที่{delimiter}หน่วยงาน", f'1{delimiter}"กรมประมง, ไทย"', f"2{delimiter}กรมป่าไม้", "")
    assert sheet(end.join(lines).encode(encoding), "a.csv") == TABLE


def test_excel_may_name_its_delimiter() -> None:
    assert sheet("sep=;\r\nก;ข\r\n1;2\r\n".encode(), "a.csv") == Sheet(("ก", "ข"), (("1", "2"),))


def test_one_column_and_empty_rows() -> None:
    assert sheet("ชื่อ\n\nกรมประมง\n \n".encode(), "a.csv") == Sheet(("ชื่อ",), (("กรมประมง",),))


def test_rows_are_as_long_as_the_longest_and_columns_without_name_get_one() -> None:
    found = sheet("ก,ข\n1\n1,2,3\n".encode(), "a.csv")
    assert found == Sheet(("ก", "ข", "column 3"), (("1", "", ""), ("1", "2", "3")))


def test_a_cell_may_hold_lines() -> None:
    assert sheet('ก,ข\n"กรม\nประมง",2\n'.encode(), "a.csv").rows == (("กรม\nประมง", "2"),)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "has no rows"),
        ("ชื่อ\n".encode(), "has no rows"),
        (b"PK\x03\x04\0\0", "is a binary file"),
        (f'ก\n"{"ข" * 200_000}"\n'.encode(), "row 2: cannot be read"),
    ],
)
def test_what_is_no_table_gets_one_line(data: bytes, words: str) -> None:
    with pytest.raises(InputError, match="a\\.csv") as error:
        sheet(data, "a.csv")
    assert words in str(error.value) and "\n" not in str(error.value)


@pytest.mark.parametrize(("wanted", "place"), [("หน่วยงาน", 1), ("2", 1), ("1", 0)])
def test_a_column_by_name_or_number(wanted: str, place: int) -> None:
    assert TABLE.column(wanted, "a.csv") == place


def test_the_only_column_needs_no_name() -> None:
    assert Sheet(("ชื่อ",), ()).column("", "a.csv") == 0


@pytest.mark.parametrize(
    ("wanted", "words"),
    [("", "several columns: choose one with --column"), ("3", "no column 3"), ("ชื่อ", "no column ชื่อ")],
)
def test_a_column_that_is_not_there_is_told_with_those_that_are(wanted: str, words: str) -> None:
    with pytest.raises(InputError, match="ที่ · หน่วยงาน") as error:
        TABLE.column(wanted, "a.csv")
    assert words in str(error.value)


def test_names_one_a_line() -> None:
    assert names_in("\ufeffกรมประมง\r\n\r\n กรมป่าไม้ \n".encode(), "x") == Sheet(
        ("name",), (("กรมประมง",), ("กรมป่าไม้",))
    )
    with pytest.raises(InputError, match="is empty"):
        names_in(b"\n \n", "x")
