"""What of other people's the page carries: scripts that cannot end their element, and thanks for all of it."""

from __future__ import annotations

import json
import re

from kg.export.page.drawing import VIS_NETWORK, vis_network
from kg.export.page.libraries import chart_scripts, credits_due, library_blocks
from kg.export.vendored import release


def test_charts_come_as_released_in_the_order_in_which_they_need_each_other() -> None:
    d3, plot = (script.text for script in chart_scripts())
    assert release("d3").files["d3.min.js"].decode() in d3
    assert release("plot").files["plot.umd.min.js"].decode() in plot
    assert d3.startswith("/*! d3 7.")
    assert "ISC" in plot.split("\n")[0]


def test_no_script_ends_or_hides_what_follows_it() -> None:
    for script in chart_scripts():
        assert script.kind == ""
        assert not re.search(r"</script|<script|<!--", script.text, re.IGNORECASE)


def test_all_whose_work_is_carried_are_named_with_version_and_licence() -> None:
    found = {credit.name: credit for credit in credits_due()}
    assert {"vis-network", "d3", "@observablehq/plot", "@svg-maps/thailand", "oxigraph"} <= found.keys()
    assert found["@svg-maps/thailand"].licence == "CC-BY-4.0"
    assert all(credit.version and credit.licence and credit.source.startswith("https://") for credit in found.values())
    assert f"@version {VIS_NETWORK['version']}" in vis_network()


def test_the_blocks_hold_the_map_and_the_credits() -> None:
    blocks = {block.id: json.loads(block.text) for block in library_blocks()}
    assert len(blocks["map-data"]["shapes"]) == 77
    assert {"key", "name", "version", "licence", "source"} == set(blocks["credits-data"][0])
