"""What short forms of bodies mean by what else the article names."""

from kg.models import Naming, OrganizationMention
from kg.resolve.named_so_far import NamedSoFar


def mentions(*texts: str) -> list[OrganizationMention]:
    return [
        OrganizationMention(at, at + len(text), text, "test", 1.0, naming=Naming.CUT if len(text) < 5 else Naming.NAMED)
        for at, text in enumerate(texts)
    ]


def test_a_head_alone_means_the_body_named_last_before_it_else_the_first_behind() -> None:
    named = NamedSoFar(mentions("กรมฯ", "กรมประมง", "กรมที่ดิน", "กรมฯ", "กองช่าง"), ["", "ประมง", "ที่ดิน", "", "ช่าง"])
    assert (named.referent(0), named.referent(3)) == ("ประมง", "ที่ดิน")
    assert NamedSoFar(mentions("กองฯ", "กรมประมง"), ["", "ประมง"]).referent(0) == ""


def test_a_stem_means_the_bodies_that_begin_so_but_not_itself() -> None:
    named = NamedSoFar(mentions("กรมประมงน้ำจืด", "กรมประมง ฯ", "กรมประมงทะเล"), ["จืด", "เอง", "ทะเล"])
    assert named.beginning("กรมประมง", besides=1) == {"จืด", "ทะเล"}
    assert named.beginning("กรมประมงท", besides=1) == {"ทะเล"}
    assert named.beginning("กรมประมงทะเล", besides=1) == set()


def test_what_is_settled_counts_from_then_on() -> None:
    named = NamedSoFar(mentions("กรมประมงน้ำจืด", "กรมประมงทะเล"), ["จืด", "ทะเล"])
    named.settle(1, "จืด")
    assert named.keys == ["จืด", "จืด"]
    assert named.beginning("กรมประมง", besides=0) == {"จืด"}
    assert named.has("จืด") and not named.has("ทะเล")
