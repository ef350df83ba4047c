"""IRIs: names as segments, prefixed names, and what kind of thing an IRI names."""

import unicodedata
from urllib.parse import urljoin

import pytest
from pyoxigraph import NamedNode

from kg.iris import Kind, agent_iri, article_iri, article_of, full, goal_of, iri, is_scoped, kind_of, slug
from kg.models import Organization, Person

ARTICLE = article_iri("opdc-7746")


def test_thai_letters_stay_readable_and_the_rest_is_encoded() -> None:
    assert iri("organization", "สำนักงาน ก.พ.") == "https://w3id.org/thkg/organization/สำนักงาน_ก.พ."
    assert slug("a/b?<c>") == "a%2Fb%3F%3Cc%3E"


ODD_IDS = (
    *("ก ข", "ก_ข", "ก%20ข", "ก  ข", "ก\tข", "ก\nข", "ก/ข", "ก\\ข", "กข", "Z", "z", "07", "7", ".", "..", "...", "%2E"),
    *(
        "r\u00e9sum\u00e9",
        "re\u0301sume\u0301",
        "คํ่า",
        "ค่ำ",
        "ที่ ๑",
        "ที่ 1",
        "<a>\"'`{}|^",
        "urn:x?y=1&z#w",
        "\ufffd",
        "กุ\u0e49",
        "ก\u0e49\u0e38",
        "🌳",
    ),
    *("ก" * 120, "ก" * 121, "ก" * 122, article_iri("ก" * 121).removeprefix("https://w3id.org/thkg/article/")),
    article_iri("..").removeprefix("https://w3id.org/thkg/article/"),
)


def test_every_two_ids_have_two_iris() -> None:
    assert len({article_iri(identifier) for identifier in ODD_IDS}) == len(ODD_IDS)
    composed = {unicodedata.normalize("NFC", article_iri(identifier)) for identifier in ODD_IDS}
    assert len(composed) == len(ODD_IDS)


def test_the_iri_of_an_article_is_one_segment_that_no_reader_resolves_or_refuses() -> None:
    for identifier in ODD_IDS:
        found = article_iri(identifier)
        assert urljoin("https://example.org/a/b", found) == found
        assert NamedNode(found).value == found
        assert kind_of(found) is Kind.ARTICLE


@pytest.mark.parametrize(
    ("identifier", "segment"),
    [
        ("opdc-7746", "opdc-7746"),
        ("2567/ข่าว_01", "2567%2Fข่าว_01"),
        ("น้ำ.v1~2", "น้ำ.v1~2"),
        ("a b", "a%20b"),
    ],
)
def test_an_ordinary_id_stays_readable(identifier: str, segment: str) -> None:
    assert article_iri(identifier) == f"https://w3id.org/thkg/article/{segment}"


def test_endless_names_are_cut_and_stay_apart() -> None:
    one, other = slug("ก" * 10_000 + "ข"), slug("ก" * 10_000 + "ค")
    assert one != other
    assert len(one) < 150


def test_a_prefixed_name_is_an_iri_and_a_foreign_prefix_an_error() -> None:
    assert full("oa:hasBody") == "http://www.w3.org/ns/oa#hasBody"
    with pytest.raises(KeyError):
        full("dbo:Person")


@pytest.mark.parametrize(
    ("node", "kind"),
    [
        (ARTICLE, Kind.ARTICLE),
        (iri("person", "ดี ใจงาม"), Kind.PERSON),
        (f"{ARTICLE}/person/สมศักดิ์", Kind.PERSON),
        (iri("organization", "กรมป่าไม้"), Kind.ORGANIZATION),
        (f"{ARTICLE}/organization/สพก.", Kind.ORGANIZATION),
        (f"{ARTICLE}/event/1", Kind.EVENT),
        ("http://metadata.un.org/sdg/16", Kind.GOAL),
        ("http://metadata.un.org/sdg/9.c", Kind.TARGET),
        ("http://metadata.un.org/sdg/ontology#Goal", Kind.OTHER),
        (f"{ARTICLE}/event/1/attendee/person/ดี", Kind.OTHER),
        (iri("organization", "กรมป่าไม้") + "/post/อธิบดี", Kind.OTHER),
        ("https://example.org/person/x", Kind.OTHER),
    ],
)
def test_an_iri_says_what_it_names(node: str, kind: Kind) -> None:
    assert kind_of(node) is kind


def test_nodes_below_an_article_belong_to_it_and_shared_ones_to_none() -> None:
    assert article_of(f"{ARTICLE}/theme/16/กรม") == ARTICLE
    shared = iri("person", "ดี ใจงาม")
    assert not is_scoped(shared)
    with pytest.raises(ValueError, match="belongs to no article"):
        article_of(shared)


def test_a_target_leads_to_its_goal() -> None:
    assert goal_of("http://metadata.un.org/sdg/16.6") == goal_of("http://metadata.un.org/sdg/16")


def test_a_first_name_and_an_ambiguous_form_stay_within_their_article() -> None:
    known = Person("ดี ใจงาม", (), (), ())
    alone = Person("สมศักดิ์", (), (), (), resolved=False)
    unsure = Organization("สพก.", "other", (), (), candidates=("กรมหนึ่ง", "กรมสอง"))
    assert [is_scoped(agent_iri(ARTICLE, agent)) for agent in (known, alone, unsure)] == [False, True, True]
