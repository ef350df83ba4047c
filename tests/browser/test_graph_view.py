"""The network: names at the pointer, neighbours around what is chosen, filters that refit, communities that open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.articles import MEETING, TRAINING
from tests.browser.many import MANY

Opener = Callable[..., Page]
FACTS = "ข้อเท็จจริง"


@pytest.fixture
def small(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


@pytest.fixture
def large(page_of: Opener) -> Page:
    return page_of(*MANY)


def tip(page: Page) -> Locator:
    return page.locator("#tip")


def place(page: Page, name: str) -> dict[str, float]:
    """Where the node of this name stands on the screen."""
    found: dict[str, float] = page.evaluate(
        """(name) => {
        const { id } = kgPage.nodes.find((node) => node.name === name);
        const at = kgPage.network.canvasToDOM(kgPage.network.getPosition(id));
        const { left, top } = kgPage.byId("canvas").getBoundingClientRect();
        return { x: at.x + left, y: at.y + top };
    }""",
        name,
    )
    return found


def drawn(page: Page) -> list[dict[str, Any]]:
    """What is drawn, with places and sizes in pixels from the canvas's corner."""
    found: list[dict[str, Any]] = page.evaluate(
        """() => {
        const { scale, width, height } = kgPage.graph.view();
        return kgPage.graph.shown().nodes.map(({ id, x, y, size, kind, faded }) => {
            const at = kgPage.network.canvasToDOM({ x, y });
            return { id, kind, faded, x: at.x, y: at.y, size: size * scale, width, height };
        });
    }"""
    )
    return found


def in_view(nodes: list[dict[str, Any]]) -> bool:
    return all(0 < node["x"] < node["width"] and 0 < node["y"] < node["height"] for node in nodes)


def busiest(page: Page, kind: str) -> dict[str, Any]:
    """The drawn node of a kind with most neighbours."""
    found: dict[str, Any] = page.evaluate(
        """(kind) => kgPage.graph.shown().nodes.map(({ id }) => kgPage.nodes[id])
        .filter((node) => node.kind === kind).sort((a, b) => b.edges.length - a.edges.length)
        .map(({ id, name, edges }) => ({ id, name, near: edges.length }))[0]""",
        kind,
    )
    return found


def test_the_pointer_on_a_node_shows_its_name_kind_and_facts(small: Page) -> None:
    at = place(small, "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)")
    small.mouse.move(at["x"], at["y"])
    expect(tip(small)).to_be_visible()
    expect(tip(small)).to_contain_text("สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน)")
    expect(tip(small)).to_contain_text(f"หน่วยงาน · 3 {FACTS}")
    small.mouse.move(at["x"], at["y"] + 3 * 34)
    expect(tip(small)).to_be_hidden()


def test_the_pointer_on_a_line_shows_whom_it_binds_and_how(small: Page) -> None:
    a, b = place(small, "สมชาย ใจดี"), place(small, "กรมอนามัย")
    small.mouse.move((a["x"] + b["x"]) / 2, (a["y"] + b["y"]) / 2)
    expect(tip(small)).to_contain_text("สมชาย ใจดี")
    expect(tip(small)).to_contain_text("กรมอนามัย")
    expect(tip(small)).to_contain_text("ตำแหน่ง")


def test_a_move_by_key_shows_the_name_as_well(small: Page) -> None:
    small.locator("#canvas").focus()
    small.keyboard.press("ArrowRight")
    name = small.evaluate("kgPage.nameOf(kgPage.chosen().node)")
    expect(tip(small)).to_contain_text(name)
    small.keyboard.press("Escape")
    expect(tip(small)).to_be_hidden()


def test_what_is_chosen_in_a_crowd_stands_amid_all_its_neighbours(large: Page) -> None:
    goal = busiest(large, "goal")
    before = drawn(large)
    at = place(large, goal["name"])
    large.mouse.click(at["x"], at["y"])
    expect(large.get_by_role("heading", level=2)).to_contain_text(goal["name"])
    around = drawn(large)
    assert len(around) == goal["near"] + 1
    assert in_view(around)
    middle = next(node for node in around if node["id"] == goal["id"])
    assert abs(middle["x"] - middle["width"] / 2) < 20
    large.get_by_role("button", name="กลับไปภาพรวม").click()
    assert drawn(large) == before


def test_a_filter_lays_out_anew_what_remains_and_fills_the_canvas(large: Page) -> None:
    before = drawn(large)
    large.get_by_role("button", name="SDG 3 ", exact=False).click()
    few = drawn(large)
    assert 5 < len(few) <= 60 < len(before)
    assert in_view(few)
    reach = max(node["x"] for node in few) - min(node["x"] for node in few)
    assert reach > few[0]["width"] / 2
    sizes = {node["id"]: node["size"] for node in before}
    same = [node for node in few if node["id"] in sizes and node["kind"] == "person"]
    assert same
    assert all(node["size"] > sizes[node["id"]] for node in same)
    large.get_by_role("button", name="ล้างตัวกรอง").click()
    assert drawn(large) == before


def test_computed_ties_go_on_by_themselves_where_facts_bind_hardly_anything(large: Page) -> None:
    ties = large.get_by_role("button", name="ความสัมพันธ์ที่คำนวณ")
    expect(ties).to_have_attribute("aria-pressed", "false")
    for kind in ("บุคคล", "เป้าหมาย SDG", "เหตุการณ์"):
        large.get_by_role("checkbox", name=kind).uncheck()
    expect(ties).to_have_attribute("aria-pressed", "true")
    expect(ties).to_have_attribute("title", "เปิดเองเพราะจุดที่แสดงแทบไม่มีข้อเท็จจริงเชื่อมกัน")
    assert large.evaluate("kgPage.graph.shown().edges.filter(({ dashes }) => dashes).length") > 5
    ties.click()
    expect(ties).to_have_attribute("aria-pressed", "false")
    large.get_by_role("button", name="ล้างตัวกรอง").click()
    expect(ties).to_have_attribute("aria-pressed", "false")
    expect(ties).to_have_attribute("title", "")


def test_rearranging_leaves_the_goals_and_ends_by_itself(large: Page) -> None:
    where = """() => kgPage.goals.map(({ id }) => kgPage.network.getPosition(id))"""
    before = large.evaluate(where)
    button = large.get_by_role("button", name="จัดวางใหม่")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert large.evaluate(where) == before


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
@pytest.mark.parametrize("language", ["th", "en"])
def test_no_name_covers_a_goal(page_of: Opener, width: int, height: int, language: str) -> None:
    page = page_of(*MANY, width=width, height=height)
    if language == "en":
        page.get_by_role("button", name="English").click()
    covered = page.evaluate(
        """() => {
        kgPage.network.redraw();
        const { scale } = kgPage.graph.view();
        const { nodes, labels } = kgPage.graph.shown();
        const goals = nodes.filter(({ kind }) => kind === "goal");
        return labels.filter((label) => goals.some(({ x, y, size }) =>
            Math.abs(label.x - x) < size + label.width / scale / 2
            && label.y < y + size && label.y + label.lines.length * label.line > y - size)).map(({ lines }) => lines);
    }"""
    )
    assert covered == []
    assert page.evaluate("kgPage.placedLabels().length") > 5


def test_names_break_between_words(small: Page) -> None:
    wrong = small.evaluate(
        """() => kgPage.placedLabels().flatMap(({ id, lines }) => {
        const name = kgPage.nameOf(id);
        const ends = new Set([...new Intl.Segmenter("th", { granularity: "word" }).segment(name)]
            .flatMap(({ segment, index }) => [index, index + segment.length]));
        let at = 0;
        return lines.filter((line) => {
            const text = line.replace("…", "");
            at = name.indexOf(text, at) + text.length;
            return !ends.has(at);
        });
    })"""
    )
    assert wrong == []
    assert small.evaluate("kgPage.placedLabels().some(({ lines }) => lines.length > 1)")


def communities(page: Page) -> list[dict[str, Any]]:
    return [node for node in drawn(page) if node["kind"] == "community"]


def test_communities_are_one_node_each_named_by_their_agencies(large: Page) -> None:
    button = large.get_by_role("button", name="กลุ่ม", exact=True)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    shown = drawn(large)
    assert len(shown) == len(communities(large)) > 3
    assert in_view(shown)
    known = large.evaluate("kgPage.communities.map(({ agencies, members }) => [agencies, members])")
    assert all(agencies and set(agencies) < set(members) for agencies, members in known)
    first = large.evaluate("kgPage.nameOf(kgPage.communities[0].agencies[0])")
    expect(large.locator("#legend")).to_contain_text(first)
    button.click()
    expect(large.locator("#legend")).to_be_hidden()
    assert communities(large) == []


def test_a_click_on_a_community_opens_it_and_all_close_again(large: Page) -> None:
    large.get_by_role("button", name="กลุ่ม", exact=True).click()
    before = communities(large)
    one = before[0]
    members = large.evaluate("(id) => kgPage.communities[id].members", int(one["id"][1:]))
    large.locator("#canvas").click(position={"x": one["x"], "y": one["y"]})
    expect(large.locator("#legend [aria-expanded=true]")).to_have_count(1)
    opened = {node["id"] for node in drawn(large) if node["kind"] != "community"}
    assert len(opened) > 2
    assert opened <= set(members)
    assert len(communities(large)) == len(before) - 1
    large.get_by_role("button", name="ขยายทั้งหมด").click()
    assert communities(large) == []
    large.get_by_role("button", name="ยุบทั้งหมด").click()
    assert communities(large) == before


def test_a_neighbour_is_named_with_the_post_or_part_that_binds_it(small: Page) -> None:
    small.get_by_role("searchbox").fill("สมชาย ใจดี")
    small.get_by_role("option").first.click()
    small.wait_for_function("kgPage.graph.shown().labels.some(({ noted }) => noted)")
    said = small.evaluate(
        """() => Object.fromEntries(kgPage.graph.shown().labels.filter(({ noted }) => noted)
        .map(({ id, lines }) => [kgPage.nodes[id].name, lines.at(-1)]))"""
    )
    assert said["กรมอนามัย"] == "อธิบดี"
    assert "ประธาน" in said.values()
