"""Names on the canvas: none across another, fewer when the view is far away."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.articles import MEETING, TRAINING

AT_REST = """() => new Promise((done) => {
    let last = 0;
    const look = () => {
        const now = kgPage.network.getScale();
        if (now === last) return done(now);
        last = now;
        return setTimeout(look, 50);
    };
    look();
})"""
"""The scale of the graph once no movement changes it any more."""

Opener = Callable[..., Page]


@pytest.fixture
def page(page_of: Opener) -> Page:
    return page_of(MEETING, TRAINING)


def labels(page: Page) -> list[dict[str, Any]]:
    """The names now on the canvas, with the boxes that they take, in pixels."""
    found: list[dict[str, Any]] = page.evaluate(
        """() => {
        kgPage.network.redraw();
        const { scale } = kgPage.graph.view();
        const pen = document.createElement("canvas").getContext("2d");
        return kgPage.graph.shown().labels.map(({ lines, x, y, size, line }) => {
            pen.font = `400 ${size * scale}px ${kgPage.fontFamily}`;
            const width = Math.max(...lines.map((text) => pen.measureText(text).width));
            return { left: x * scale - width / 2, right: x * scale + width / 2, top: y * scale,
                bottom: (y + lines.length * line) * scale };
        });
    }"""
    )
    return found


def overlap(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return bool(a["left"] < b["right"] and b["left"] < a["right"] and a["top"] < b["bottom"] and b["top"] < a["bottom"])


def test_no_name_lies_across_another(page: Page) -> None:
    found = labels(page)
    assert len(found) >= 5
    assert not any(overlap(a, b) for a, b in combinations(found, 2))


def test_far_away_there_are_fewer_names_and_still_none_across_another(page: Page) -> None:
    near = len(labels(page))
    for _ in range(5):
        before = page.evaluate(AT_REST)
        page.get_by_role("button", name="ย่อ").click()
        page.wait_for_function("before => kgPage.network.getScale() < before * 0.9", arg=before)
    page.evaluate(AT_REST)
    far = labels(page)
    assert 0 < len(far) < near
    assert not any(overlap(a, b) for a, b in combinations(far, 2))
