from __future__ import annotations

import pytest

from kg.find.organizations.signatures import signature_lines, signing
from kg.models import OrganizationMention

PROSE = "ประชาชนได้รับน้ำสะอาดอย่างทั่วถึง " * 5


def signers(signature: str, *names: str) -> list[str]:
    """The names of which the release says in its signature that they sign."""
    text = f"{PROSE}\n{signature}"
    starts = [text.index(name) for name in names]
    mentions = [
        OrganizationMention(at, at + len(name), name, "test", 0.4) for at, name in zip(starts, names, strict=True)
    ]
    signed = signing(text, mentions)
    return [mention.text for mention in mentions if mention.start in signed]


@pytest.mark.parametrize(
    ("signature", "names"),
    [
        ("กองป่าสัก", ["กองป่าสัก"]),
        ("กองป่าสัก กรมป่าปลูก", ["กองป่าสัก", "กรมป่าปลูก"]),
        ("“เมืองน่าอยู่” กับกองป่าสัก กรมป่าปลูก", ["กองป่าสัก", "กรมป่าปลูก"]),
        ("กองป่าสัก โทร. 0 2000 0000", ["กองป่าสัก"]),
    ],
)
def test_bodies_that_begin_a_signature_sign(signature: str, names: list[str]) -> None:
    assert signers(signature, *names) == names


@pytest.mark.parametrize("signature", ["อ่านต่อที่ กองป่าสัก", "1. กองป่าสัก"])
def test_other_bodies_behind_the_prose_do_not_sign(signature: str) -> None:
    assert signers(signature, "กองป่าสัก") == []


def test_the_signature_stands_behind_the_last_paragraph() -> None:
    assert [line.start for line in signature_lines(f"กองป่าสัก\n{PROSE}\nกรมป่าปลูก")] == [len(PROSE) + 11]
    assert signature_lines("กองป่าสัก\nกรมป่าปลูก") == []
