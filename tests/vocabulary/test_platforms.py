"""Platforms known by name, and names that only stand where a platform's would."""

from __future__ import annotations

import pytest

from kg.text.fold import fold
from kg.vocabulary.platforms import no_platforms, platforms


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("เป๋าตัง", "เป๋าตัง"),
        ("Paotang", "เป๋าตัง"),
        ("ThaID", "ThaiD"),
        ("พร้อมเพย์", "PromptPay"),
        ("ทราฟฟี่ฟองดูว์", "Traffy Fondue"),
    ],
)
def test_every_form_of_a_platform_leads_to_the_name_to_show(form: str, name: str) -> None:
    assert platforms()[form] == name


@pytest.mark.parametrize("form", ["ทางรัฐบาล", "ทางรัฐสภา", "LINE", "QR Code"])
def test_technologies_and_longer_words_are_no_platforms(form: str) -> None:
    assert platforms()[form] is None


@pytest.mark.parametrize("written", ["zoom meeting", "Zoom-Meeting", "QR code", "big data"])
def test_what_is_no_work_is_known_however_it_is_spelt(written: str) -> None:
    assert fold(written) in no_platforms()


def test_no_name_is_a_platform_and_none_at_once() -> None:
    assert {fold(form) for form, name in platforms().items() if name} & no_platforms() == set()
