"""The map's outlines: all of our provinces, where they lie, in few letters."""

from __future__ import annotations

import json
import re

import pytest

from kg.errors import VendorError
from kg.export import vendored
from kg.export.page import shapes as module
from kg.export.page.shapes import shapes
from kg.export.vendored import Release, release
from kg.vocabulary.provinces import province_of


def middles() -> dict[str, tuple[int, int]]:
    return {shape["code"]: tuple(shape["middle"]) for shape in shapes()["shapes"]}


def test_every_province_is_drawn_once_and_the_lake_is_not() -> None:
    drawn = [shape["code"] for shape in shapes()["shapes"]]
    assert drawn == sorted(province_of())
    assert len(drawn) == 77
    assert len(json.loads(release("svg-maps-thailand").files["index.js"].decode().split(" ", 2)[2])["locations"]) == 78


@pytest.mark.parametrize(
    ("northern", "southern"),
    [("TH-57", "TH-50"), ("TH-38", "TH-47"), ("TH-10", "TH-11"), ("TH-86", "TH-84"), ("TH-90", "TH-96")],
)
def test_provinces_lie_where_they_do(northern: str, southern: str) -> None:
    found = middles()
    assert found[northern][1] < found[southern][1]


def test_the_west_is_left_of_the_east() -> None:
    found = middles()
    in_order = ["TH-58", "TH-50", "TH-53", "TH-42", "TH-41", "TH-47", "TH-48"]
    assert sorted(in_order, key=lambda code: found[code][0]) == in_order


def test_outlines_are_whole_numbers_inside_the_frame_and_their_middles_inside_them() -> None:
    drawn = shapes()
    left, top, width, height = map(int, drawn["viewBox"].split())
    for shape in drawn["shapes"]:
        assert re.fullmatch(r"(M\d+ \d+l[-\d ]+z)+", shape["path"])
        xs, ys = zip(*points(shape["path"]), strict=True)
        assert left <= min(xs) <= shape["middle"][0] <= max(xs) <= left + width
        assert top <= min(ys) <= shape["middle"][1] <= max(ys) <= top + height


def points(path: str) -> list[tuple[int, int]]:
    """The corners of a path as a browser draws it."""
    found = []
    for ring in path.split("z")[:-1]:
        numbers = [int(each) for each in re.findall(r"-?\d+", ring)]
        x = y = 0
        for across, down in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + across, y + down
            found.append((x, y))
    return found


def test_neighbours_share_their_border() -> None:
    path = {shape["code"]: set(points(shape["path"])) for shape in shapes()["shapes"]}
    for one, other in [("TH-50", "TH-51"), ("TH-10", "TH-12"), ("TH-95", "TH-96")]:
        assert len(path[one] & path[other]) > 5


def test_a_release_that_names_a_province_otherwise_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    known = release("svg-maps-thailand")
    renamed = known.files["index.js"].replace(b'"name":"Chiang Mai"', b'"name":"Lanna"')
    other = Release(known.name, known.package, known.version, known.licence, known.source, {"index.js": renamed})
    monkeypatch.setattr(module, "release", lambda name: other if name == known.name else vendored.release(name))
    with pytest.raises(VendorError, match="does not draw our provinces"):
        shapes()
