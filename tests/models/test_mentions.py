"""Mentions: what each says of itself."""

from kg.models import OrganizationMention


def test_an_abbreviation_stands_for_what_it_expands_and_a_name_for_itself() -> None:
    short = OrganizationMention(0, 3, "ทล.", "test", 1.0, expands="กรมทางหลวง")
    assert short.in_full == "กรมทางหลวง"
    assert OrganizationMention(0, 10, "กรมทางหลวง", "test", 1.0).in_full == "กรมทางหลวง"
