"""Which people and bodies of many articles are one, and which may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from kg.iris import BASE
from kg.network.identity import Identity, identity
from kg.network.joining import Groups, pair_of
from kg.network.told import Named, Told
from kg.vocabulary.agencies import agencies
from tests.network.tellings import HEAD, MINISTER, Who, body, person, releases, told

NAME, SLIP = "วีระกิตติ์ รัตนจักรพันธ์", "วีรกิตติ์ รัตนจักรพันธุ์"
WATER, FIRE = "กระทรวงน้ำและดิน", "กรมไฟ"


def often(who: Who, count: int = 6) -> list[Told]:
    """Releases of some months that name somebody."""
    return [told(f"{who.name}-{at}", day=f"2024-0{at % 6 + 1}-10", people=[who]) for at in range(count)]


def once(who: Who | str) -> Told:
    return told(f"once-{who}", day="2024-03-12", people=[who])


def named(*bodies: str) -> list[Told]:
    return [told(f"b{at}", bodies=[name]) for at, name in enumerate(bodies)]


def joined(found: Identity) -> dict[str, str]:
    """Who is whom, by the ends of their IRIs."""
    return {_end(join.iri): _end(join.canonical) for join in found.joins}


def proposed(found: Identity) -> list[tuple[str, str]]:
    return [(_end(one.one), _end(one.other)) for one in found.proposals]


def _end(iri: str) -> str:
    return iri.removeprefix(BASE).partition("/")[2].replace("_", " ")


def minister(name: str, title: str = "") -> Who:
    return Who(name, title, MINISTER, WATER)


SAME = {
    "a misspelt name": (minister(NAME, "นาย"), minister(SLIP, "นาย")),
    "a misspelt name without a post": (Who(NAME), Who(SLIP)),
    "in Latin letters with the same post": (minister("สมชาติ รัตนจักร"), minister("Somchat Rattanachak")),
    "a married name beside the old one": (minister("มะลิ ดีเลิศวงศ์", "นาง"), minister("มะลิ ใจงามจริง ดีเลิศวงศ์", "นาง")),
    "a married name in the post": (minister("มะลิ ดีเลิศวงศ์", "นางสาว"), minister("มะลิ รัตนจักรพันธ์", "นาง")),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_people_who_are_one_are_joined_under_the_name_of_most_releases(one: Who, other: Who) -> None:
    found = identity([*often(one), once(other)])
    assert joined(found) == {other.name: one.name}
    assert {join.name for join in found.joins} == {one.name}
    assert proposed(found) == []


TWO = {
    "brothers in two departments": (Who("สมศักดิ์ รัตนจักรพันธ์", "", HEAD, FIRE), minister("สมทรง รัตนจักรพันธ์")),
    "brother and sister in one post": (minister("สมศักดิ์ รัตนจักรพันธ์", "นาย"), minister("สมศรี รัตนจักรพันธ์", "นางสาว")),
    "a man and a woman of one name": (minister("กมล รัตนจักรพันธ์", "นาย"), minister("กมล รัตนจักรพันธุ์", "นาง")),
    "two of a given name in two departments": (Who("มะลิ ใจงาม", "", HEAD, FIRE), Who("มะลิ ดีพร้อม", "", HEAD, WATER)),
    "kings of two reigns": (Who("สมเด็จพระรามาธิบดีที่ 1"), Who("สมเด็จพระรามาธิบดีที่ 2")),
    "kings of two reigns in Roman numerals": (Who("King Carl Gustaf XV"), Who("King Carl Gustaf XVI")),
    "a minister and the next one": (minister("สมชาย ใจงาม", "นาย"), minister("อนุชา บุญเรือง", "นาย")),
}


@pytest.mark.parametrize(("one", "other"), TWO.values(), ids=TWO)
def test_people_who_are_two_stay_two(one: Who, other: Who) -> None:
    assert joined(identity([*often(one), once(other)])) == {}
    assert joined(identity([once(one), *often(other)])) == {}


BODIES = {
    "a linking word": ("กองทุนการแพทย์ฉุกเฉินเพื่อชาวนา", "กองทุนแพทย์ฉุกเฉินเพื่อชาวนา"),
    "a space": ("กรมดูแลคลองส่งน้ำ และดินโคลน", "กรมดูแลคลองส่งน้ำและดินโคลน"),
}


@pytest.mark.parametrize(("one", "other"), BODIES.values(), ids=BODIES)
def test_names_of_bodies_that_differ_by_nothing_of_weight_are_of_one(one: str, other: str) -> None:
    found = identity([*releases(6, told("a", bodies=[one])), *named(other)])
    assert joined(found) == {other: one}


TWO_BODIES = {
    "two provinces": ("สำนักงานเกษตรจังหวัดชัยนาท", "สำนักงานเกษตรจังหวัดชัยภูมิ"),
    "two numbers": ("สำนักงานชลประทานที่ 1", "สำนักงานชลประทานที่ 2"),
    "a committee and its subcommittee": ("คณะกรรมการลุ่มน้ำเจ้าพระยา", "คณะอนุกรรมการลุ่มน้ำเจ้าพระยา"),
    "an office and that in the province": ("สำนักงานเกษตร", "สำนักงานเกษตรจังหวัด"),
    "two subjects": ("กองส่งเสริมการปลูกข้าวหอม", "กองส่งเสริมการปลูกถั่วเหลือง"),
}


@pytest.mark.parametrize(("one", "other"), TWO_BODIES.values(), ids=TWO_BODIES)
def test_bodies_that_are_two_stay_two(one: str, other: str) -> None:
    assert joined(identity([*releases(6, told("a", bodies=[one])), *named(other)])) == {}


def test_no_two_bodies_of_the_authority_file_are_one() -> None:
    official = {body(agency.name) for agency in agencies()}
    found = identity([told("a", bodies=[agency.name for agency in agencies()])])
    assert len(official) > 100
    assert found == Identity((), ())


def near_pairs() -> list[tuple[str, str]]:
    """Agencies whose names are close to each other, as their official names have it."""
    names = sorted(agency.name for agency in agencies())
    return [(a, b) for a, b in combinations(names, 2) if len(a) == len(b) and sum(map(str.__ne__, a, b)) <= 2]


def test_a_slip_between_two_agencies_does_not_make_them_one() -> None:
    """Each is nearly the slip, which is in the middle of the two."""
    pairs = near_pairs()
    assert pairs
    for one, other in pairs:
        at = next(at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
        slip = f"{one[:at]}{one[at + 1 :]}"
        found = joined(identity([*releases(25, told("a", bodies=[one, other])), *named(slip)]))
        assert not {one, other} <= {*found, *found.values()}


def test_of_a_slip_and_an_agency_the_official_name_stands() -> None:
    official, slip = "กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช", "กรมอุทยานแห่งชาติ สัตว์ป่าและพันธุ์พืช"
    assert official in {agency.name for agency in agencies()}
    found = identity([*releases(3, told("a", bodies=[slip])), *named(official)])
    assert joined(found) == {slip: official}


def test_a_man_and_a_woman_stay_two_also_through_a_name_between_them() -> None:
    man, between, woman = (f"วีระกิตติ์ รัตน{part}ศิริกุลวัฒนา" for part in ("จักรพงศ์", "นักรพทศ์", "นักบมทศ์"))
    for titles, together in ((("นาย", "นาง"), False), (("นาย", "นาย"), True)):
        people = (minister(man, titles[0]), minister(between), minister(woman, titles[1]))
        found = joined(identity([*often(people[0]), *map(once, people[1:])]))
        assert between in {*found, *found.values()}
        assert ({man, woman} <= {*found, *found.values()}) is together


def test_what_is_likely_and_not_sure_is_proposed_with_its_probability() -> None:
    one, other = minister("มะลิ ใจงาม"), minister("มะลิ ดีพร้อม")
    found = identity([*often(one, 2), *often(other, 2)])
    assert joined(found) == {}
    (proposal,) = found.proposals
    assert 0.35 < proposal.confidence < 0.61
    assert {proposal.one, proposal.other} == {person(one.name), person(other.name)}
    assert {proposal.quote, proposal.other_quote} == {f"{each.name} {MINISTER}" for each in (one, other)}


PAIR = pair_of(person(NAME), person(SLIP))
ARTICLES: Sequence[Told] = [*often(minister(NAME)), once(minister(SLIP))]


def test_what_people_decided_holds_whatever_names_are_like() -> None:
    assert joined(identity(ARTICLES, Groups(apart=frozenset({PAIR})))) == {}
    unlike = [*often(Who("สมชาย ใจงาม")), once("มะลิ ดีเลิศ")]
    same = Groups(same=frozenset({pair_of(person("สมชาย ใจงาม"), person("มะลิ ดีเลิศ"))}))
    assert joined(identity(unlike)) == {}
    assert joined(identity(unlike, same)) == {"มะลิ ดีเลิศ": "สมชาย ใจงาม"}
    assert joined(identity(often(Who("สมชาย ใจงาม")), same)) == {}


def test_a_short_form_may_be_decided_to_be_an_agency_that_no_article_names_in_full() -> None:
    short = f"{BASE}article/a/organization/กปม."
    article = replace(told("a"), bodies=(Named(short, "กปม.", kind="kind"),))
    (join,) = identity([article], Groups(same=frozenset({pair_of(short, body("กรมประมง"))}))).joins
    assert (join.iri, join.canonical, join.name) == (short, body("กรมประมง"), "กรมประมง")
    assert join.kind.endswith("#government")


def test_what_was_decided_is_proposed_no_more_also_by_another_name_of_the_same() -> None:
    third = "วีระกิตติ์ รัตนจักรพันธุ"
    all_three = [*ARTICLES, once(minister(third))]
    assert len(joined(identity(all_three))) == 2
    apart = Groups(apart=frozenset({PAIR}))
    found = identity(all_three, apart)
    assert {*joined(found)} & {third, NAME, SLIP}
    assert proposed(found) == []


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_articles_makes_no_difference(seed: int) -> None:
    people = [who for pair in (*SAME.values(), *TWO.values()) for who in pair]
    names = [name for pair in (*BODIES.values(), *TWO_BODIES.values()) for name in pair]
    articles = [*(once(who) for who in people), *often(people[0]), *named(*names)]
    mixed = Random(seed).sample(articles, len(articles))  # noqa: S311  # chance that repeats, not a secret
    assert identity(mixed) == identity(articles)


def test_of_nothing_nobody_is_known() -> None:
    assert identity([]) == Identity((), ())
