"""Posts: under their organization, shared where there is only one of the kind, else the article's own."""

from kg.iris import article_iri, iri
from kg.rdf.holdings import post_iri

ARTICLE = article_iri("a-1")


def test_a_post_belongs_to_its_organization() -> None:
    body = iri("organization", "กรมป่าไม้")
    assert post_iri(ARTICLE, "อธิบดี", body) == f"{body}/post/อธิบดี"


def test_a_post_without_organization_is_shared_only_when_it_is_the_only_one_of_its_kind() -> None:
    assert post_iri(ARTICLE, "นายกรัฐมนตรี", None) == "https://w3id.org/thkg/post/นายกรัฐมนตรี"
    assert post_iri(ARTICLE, "ผู้อำนวยการ", None).startswith(f"{ARTICLE}/")
