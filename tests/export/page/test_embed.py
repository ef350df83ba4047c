"""What enters the page: data that cannot end its element, and a policy that names every script."""

from __future__ import annotations

import base64
import hashlib
import json
import zlib

from kg.export.page.embed import data_block, json_text, policy


def test_no_text_ends_the_element_that_holds_it() -> None:
    value = {"title": "</script><script>alert(1)</script> <!-- & \u2028 \u2029 ]]>"}
    text = json_text(value)
    assert not set(text) & set("<>&\u2028\u2029")
    assert json.loads(text) == value


def test_long_data_is_compressed_and_comes_back() -> None:
    words = ["กรมอนามัย"] * 100_000
    short, long = data_block("a", ['["', "ก", '"]']), data_block("b", ["[", json_text(words)[1:], ""])
    assert (short.media, short.text) == ("application/json", '["ก"]')
    assert json.loads(zlib.decompress(base64.b64decode(long.text))) == words
    assert "<" not in long.text


def test_the_policy_allows_the_scripts_by_their_hash_and_nothing_from_elsewhere() -> None:
    script = "let a = 'ข';"
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in policy([script], ["p {}"]).split("; "))
    assert rules["default-src"] == "'none'"
    assert f"'sha256-{digest}'" in rules["script-src"].split()
    assert all("unsafe-inline" not in rule and "http" not in rule and "*" not in rule for rule in rules.values())
