"""The normal form: one way to write what looks the same."""

import pytest

from kg.text.normal import normalize


@pytest.mark.parametrize(
    ("raw", "clean_text"),
    [
        ("ก\u00a0ข\u2003ค", "ก ข ค"),
        ("น\u0e4d\u0e32", "น\u0e33"),
        ("น\u0e4d\u0e49\u0e32", "น\u0e49\u0e33"),
        ("เเม่น้ำ", "แม่น้ำ"),
        ("ก\u200bข\u202eค\ufeff", "กขค"),
        ("ก\r\nข\rค\u2028ง", "ก\nข\nค\nง"),
    ],
)
def test_normal_form(raw: str, clean_text: str) -> None:
    assert normalize(raw) == clean_text
    assert normalize(clean_text) == clean_text
