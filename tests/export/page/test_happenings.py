"""An event that two articles report is one node of the page, and each article's facts stay its own."""

from __future__ import annotations

from kg.export.page.happenings import shown_as, with_happenings
from kg.export.page.model import Article, Node
from kg.export.page.rows import FactRow, PagePart
from kg.models import Happening

FAIR = Happening(
    iri="happening/a/1",
    name="งานเกษตรแฟร์",
    kind="fair",
    earliest="2024-01-26",
    latest="2024-02-03",
    place="",
    placed_by="",
    provinces=(),
    organizers=(),
    reports=("article/a/event/1", "article/b/event/2"),
)


def part(event: str, name: str) -> PagePart:
    fact = FactRow(0, (0, 1), (0, 0, 0, 0, 0), 100, (), "fact")
    nodes = [Node(event, "event", name), Node("person/ก", "person", "ก ข")]
    return PagePart.of(Article("article/b", "ข่าว", "", ""), nodes, ("",), ("person/ก", event), [fact])


def test_a_report_is_shown_under_the_first_one_by_the_name_of_most() -> None:
    shown = shown_as([FAIR])
    found = with_happenings(part("article/b/event/2", "เกษตรแฟร์ 2567"), shown)
    event = found.nodes[0]
    assert (event.iri, event.name, event.aliases) == ("article/a/event/1", "งานเกษตรแฟร์", ("เกษตรแฟร์ 2567",))
    assert found.ends == ("person/ก", "article/a/event/1")
    assert found.nodes[1].iri == "person/ก"


def test_what_one_article_alone_reports_stays_as_it_is() -> None:
    alone = part("article/b/event/1", "ประชุมเขื่อน")
    assert with_happenings(alone, shown_as([FAIR])) is alone
