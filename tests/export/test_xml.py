"""Texts in XML: a parser reads back what was written, but for what XML cannot hold."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring

import pytest

from kg.export.xml import attribute, printable


@pytest.mark.parametrize("text", ['a "b" & <c>', "บรรทัด\nใหม่\tแท็บ\r", "</script>", "\u202eกลับ", "😀"])
def test_an_attribute_is_read_back(text: str) -> None:
    assert fromstring(f'<a b="{attribute(text)}"/>').get("b") == text  # noqa: S314  # written by us


def test_what_xml_cannot_hold_is_left_out() -> None:
    assert printable("ก\x01\x0b\ufffe\ud800ข\t\n") == "กข\t\n"
