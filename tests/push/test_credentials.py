"""Who pushes, from the environment."""

from __future__ import annotations

from base64 import b64decode

import pytest

from kg.errors import PushError
from kg.push.credentials import Credentials


def test_a_user_and_a_password_are_told_in_utf_8() -> None:
    header = Credentials.of({"KG_PUSH_USER": "สมชาย", "KG_PUSH_PASSWORD": "ลับ:มาก"}).header
    kind, _, told = header.partition(" ")
    assert (kind, b64decode(told).decode()) == ("Basic", "สมชาย:ลับ:มาก")


def test_a_token_is_told_as_it_is() -> None:
    assert Credentials.of({"KG_PUSH_TOKEN": "abc.DEF_1=="}).header == "Bearer abc.DEF_1=="


def test_nobody_is_told_where_nothing_is_set() -> None:
    assert not Credentials.of({"KG_PUSH_USER": "", "HOME": "/"}).are_there


@pytest.mark.parametrize(
    "environment",
    [
        {"KG_PUSH_USER": "me"},
        {"KG_PUSH_PASSWORD": "secret"},
        {"KG_PUSH_TOKEN": "secret", "KG_PUSH_USER": "me", "KG_PUSH_PASSWORD": "secret"},
        {"KG_PUSH_USER": "me:secret", "KG_PUSH_PASSWORD": "secret"},
        {"KG_PUSH_TOKEN": "secret\r\nX-Other: 1"},
        {"KG_PUSH_TOKEN": "secretก"},
    ],
)
def test_half_of_them_both_and_what_no_header_can_hold_are_refused_without_repeating_them(
    environment: dict[str, str],
) -> None:
    with pytest.raises(PushError, match="KG_PUSH_") as refusal:
        Credentials.of(environment)
    assert "secret" not in str(refusal.value)


def test_nothing_that_prints_them_shows_them() -> None:
    credentials = Credentials.of({"KG_PUSH_TOKEN": "secret"})
    assert "secret" not in f"{credentials} {credentials!r}"
