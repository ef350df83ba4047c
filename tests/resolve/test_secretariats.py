from __future__ import annotations

import pytest

from kg.clean import clean
from kg.models import OrganizationMention
from kg.resolve.secretariats import only_served

COMMITTEE = "คณะกรรมการส่งเสริมการลงทุน"
OFFICE = "สำนักงานคณะกรรมการส่งเสริมการลงทุน"


@pytest.mark.parametrize(
    ("before", "offices", "expected"),
    [
        ("เลขาธิการ", [OFFICE], {COMMITTEE}),
        ("รองเลขาธิการ ", [OFFICE], {COMMITTEE}),
        ("เลขาธิการ", [], set()),
        ("ประชุม", [OFFICE], set()),
    ],
)
def test_a_committee_with_only_a_secretary_general_is_left_to_its_office(
    before: str, offices: list[str], expected: set[str]
) -> None:
    article = clean("t", before + COMMITTEE)
    mention = OrganizationMention(len(before), len(article.text), COMMITTEE, "test", 0.9, acts=True)
    assert only_served(article, {COMMITTEE: [mention], **{name: [] for name in offices}}) == expected
