"""What runs say: every problem a line, of many remarks of a kind the first few, and the numbers at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.build.assemble import Outcome
from kg.commands.reports import SHOWN, conclude, reporting
from kg.errors import InputError, Remark
from kg.network.changes import Change


def test_problems_are_all_printed_and_remarks_of_a_kind_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    many = SHOWN + 1057
    with reporting() as report:
        for n in range(many):
            report(Remark(f"a.jsonl:{n}: published 'x{n}' is no day: write it like 2024-06-06"))
            report(InputError(f"a.jsonl:{n}: is not valid JSON: mend or remove the line"))
        report(Remark("b.txt: title 5 is no text: put it in quotes"))
    lines = capsys.readouterr().err.splitlines()
    assert sum("is not valid JSON" in line for line in lines) == many
    assert sum("is no day" in line for line in lines) == SHOWN
    assert lines[-2:] == [
        "kg: b.txt: title 5 is no text: put it in quotes",
        "kg: … and 1,057 more: write it like 2024-06-06",
    ]


def test_remarks_are_counted_out_when_a_run_fails_too(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError), reporting() as report:
        for n in range(SHOWN + 1):
            report(Remark(f"{n}: odd: mend it"))
        raise InputError("stopped")
    assert capsys.readouterr().err.splitlines()[-1] == "kg: … and 1 more: mend it"


@pytest.mark.parametrize(
    ("outcome", "line"),
    [
        (Outcome(1, 0, 0), "1 article (1 read, 0 unchanged) → out/"),
        (Outcome(2, 3, 4), "5 articles (2 read, 3 unchanged, 4 removed) → out/"),
        (Outcome(2, 3, 0, kept=7, renamed=5), "12 articles (2 read, 3 unchanged, 7 kept, 5 renamed) → out/"),
    ],
)
def test_the_numbers_are_those_of_the_graph(outcome: Outcome, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    conclude(outcome, Path("out"))
    assert capsys.readouterr().err == f"{line}\n"


def test_what_is_new_and_what_is_gone_is_named_kind_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    many = [Change(True, "person", f"สม{letter}", f"urn:{letter}") for letter in "กขคงจฉช"]
    changes = (Change(False, "post", "อธิบดี กรมป่าไม้", "urn:post"), *many, Change(True, "event", "พิธีเปิด", "urn:event"))
    conclude(Outcome(2, 0, 1, changes=changes), Path("out"))
    assert capsys.readouterr().err.splitlines()[1:] == [
        "new: 1 event: พิธีเปิด",
        "new: 7 persons: สมก, สมข, สมค, สมง, สมจ and 2 more",
        "gone: 1 post: อธิบดี กรมป่าไม้",
    ]
