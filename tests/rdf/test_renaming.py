"""An article's graph under another id: the same as if the article had been read under it."""

from __future__ import annotations

import pytest

from kg.clean import clean
from kg.iris import article_iri, graph_iri
from kg.rdf.article import article_nquads
from kg.rdf.renaming import renamed
from kg.reading import read_article

TEXT = (
    "กรมป่าไม้ปลูกป่า\n\nเมื่อวันที่ 3 มีนาคม 2566 นายดี ใจงาม อธิบดีกรมป่าไม้ เป็นประธานเปิดงาน ณ ศาลากลางจังหวัดตาก "
    'กล่าวว่า "จะปลูกป่า 500 ไร่" ดู https://w3id.org/thkg/article/1/graph\tหรือ <https://w3id.org/thkg/article/1> .\n'
)
RELATION = "<https://example.org/after>"


def quads(identifier: str, *others: str) -> bytes:
    """The sorted graph of the text, read under an id, with links from it to other articles."""
    lines = article_nquads(read_article(clean(identifier, TEXT))).splitlines(keepends=True)
    node, graph = article_iri(identifier), graph_iri(identifier)
    links = (f"<{node}> {RELATION} <{article_iri(other)}> <{graph}> .\n".encode() for other in others)
    return b"".join(sorted([*lines, *links]))


@pytest.mark.parametrize(
    ("old", "new"), [("1", "ปี-1/๑ ก"), ("ปี-1/๑ ก", "1"), ("1", "1/1"), ("1/1", "1"), ("a", "ก" * 300), ("1", "10")]
)
def test_a_renamed_article_is_as_if_it_had_been_read_under_its_new_id(old: str, new: str) -> None:
    before = quads(old)
    assert before != quads(new)
    assert renamed(before, graph_iri(old), new) == quads(new)


def test_other_articles_keep_their_names_however_much_they_begin_alike() -> None:
    assert renamed(quads("1", "10", "12/3", "21"), graph_iri("1"), "2") == quads("2", "10", "12/3", "21")


def test_an_article_that_keeps_its_id_stays_as_it_is() -> None:
    assert renamed(quads("1"), graph_iri("1"), "1") == quads("1")
