"""One article's part: a row per fact in its order, the quote that the graph has, and nothing said twice of a goal."""

from __future__ import annotations

import msgspec
import pytest

from kg.export.tables.columns import OWN
from kg.export.tables.rows import Rows, TablePart, name_of, table_part
from kg.store.graphs import GraphStore
from kg.store.things import Things
from tests.builds import table_parts
from tests.network.press import reading, store_of


def rows_of(part: TablePart, table: str) -> list[dict[str, str]]:
    rows: Rows = getattr(part, table)
    return [dict(zip(OWN[table].split(), row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def part(mission: GraphStore) -> TablePart:
    (found,) = table_parts(mission)
    return found


def test_a_part_travels_as_bytes(part: TablePart) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(part), type=TablePart) == part


def test_a_goal_beside_a_target_of_the_same_agent_has_no_row() -> None:
    goals = [("กรมประมง", "14", 0.9), ("กรมประมง", "14.4", 0.8), ("กรมป่าไม้", "14", 0.7), ("กรมป่าไม้", "15.2", 0.6)]
    (part,) = table_parts(store_of(reading("a", goals=goals)))
    found = {(row["theme"], row["agent"], row["goal"]) for row in rows_of(part, "themes")}
    assert found == {
        ("14.4", "กรมประมง", "14"),
        ("14", "กรมป่าไม้", "14"),
        ("15.2", "กรมป่าไม้", "15"),
        ("14.4", "", "14"),
        ("15.2", "", "15"),
    }


def test_themes_come_by_their_numbers() -> None:
    goals = [("กรมประมง", theme, 0.9) for theme in ("16.10", "2.a", "16.2", "2.3", "10")]
    (part,) = table_parts(store_of(reading("a", goals=goals)))
    order = [row["theme"] for row in rows_of(part, "themes") if row["agent"]]
    assert order == ["2.3", "2.a", "10", "16.2", "16.10"]


def test_a_theme_row_has_the_quote_of_the_graph_and_counts_its_spans(mission: GraphStore, part: TablePart) -> None:
    (graph,) = mission.article_graphs()
    things = mission.things(graph)
    for row in rows_of(part, "themes"):
        assert row["quote"] == things.one(f"https://w3id.org/thkg/{row['iri']}", "kg:quote")
        assert int(row["quotes"]) >= 1


def test_a_figure_has_its_value_unit_period_and_the_part_of_its_sentence(part: TablePart) -> None:
    (row,) = [row for row in rows_of(part, "figures") if row["value"] == "1032268"]
    assert (row["unit"], row["since"], row["until"]) == ("ราย", "2014-01-01", "2022-12-31")
    assert "1,032,268 ราย" in row["quote"]
    assert row["counted"] in row["quote"]


def test_who_organizes_an_event_stands_apart_from_who_comes() -> None:
    release = reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"}, organizers=["กรมประมง"])
    (part,) = table_parts(store_of(release))
    (row,) = rows_of(part, "events")
    assert (row["organizers"], row["participants"]) == ("กรมประมง", "ดี ใจงาม (attendee)")


def test_what_is_certain_is_one(part: TablePart) -> None:
    (part,) = table_parts(store_of(reading("a", heads={"ดี ใจงาม": "กรมป่าไม้"})))
    assert [row["confidence"] for row in rows_of(part, "posts")] == ["1"]


def test_an_article_counts_what_it_says(part: TablePart) -> None:
    (row,) = rows_of(part, "articles")
    assert (row["id"], row["goals"]) == ("opdc-7746", "4 9 16")
    for table in ("people", "agencies", "posts", "events", "statements", "figures"):
        assert row[table] == str(len(getattr(part, table))) != "0"


def test_a_graph_without_an_article_has_no_part() -> None:
    with pytest.raises(ValueError, match="no article: a part is of exactly one article's graph"):
        table_part(Things([]))


def test_what_has_no_name_is_called_nothing() -> None:
    assert name_of(Things([]), "https://w3id.org/thkg/person/x") == ""
