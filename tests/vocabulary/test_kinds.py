"""What kind of body a name is of."""

from __future__ import annotations

import pytest

from kg.iris import full, local
from kg.vocabulary import kinds
from kg.vocabulary.heads import heads
from kg.vocabulary.kinds import kind_of
from kg.vocabulary.turtle import Vocabulary


def listed() -> set[str]:
    """The kinds of the ontology."""
    ontology = Vocabulary("kg.ttl")
    concepts = ontology.instances("skos:Concept")
    return {local(c) for c in concepts if full("kg:organizationKinds") in ontology.links(c, "skos:inScheme")}


def test_every_kind_that_code_or_a_head_gives_is_in_the_ontology() -> None:
    named = {value for name, value in vars(kinds).items() if name.isupper()}
    assert len(named) > 1
    assert named | {head.kind for head in heads().values() if head} <= listed()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("กรมทางหลวง", "government"),
        ("จังหวัดลำพูน", "government"),
        ("จังหวัดบ้านเรา", "other"),
        ("ธนาคารแห่งประเทศไทย", "government"),
        ("ธนาคารฟ้าใส", "company"),
        ("สภาตำบลฟ้าใส", "government"),
        ("สภาเกษตรกรฟ้าใส", "civil_society"),
        ("รัฐบาลญี่ปุ่น", "foreign_government"),
        ("รัฐบาลไทย", "other"),
        ("บริษัท ฟ้าใส จำกัด", "company"),
        ("คณะกรรมการน้ำ", "committee"),
        ("ฟ้าใส", "other"),
    ],
)
def test_the_kind_of_a_body_by_its_name(name: str, kind: str) -> None:
    assert kind_of(name) == kind
