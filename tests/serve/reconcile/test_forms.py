"""What clients send."""

from __future__ import annotations

import json

import pytest

from kg.errors import QuestionError
from kg.serve.known import Sort
from kg.serve.reconcile.forms import Extended, Sought, batch, extension, sorts


def test_a_batch_is_read_as_openrefine_sends_it() -> None:
    properties = [{"pid": "agency", "v": "กรมชลประทาน"}, {"pid": "post", "v": [{"id": "post/1", "name": "x"}, 5, None]}]
    query = {"query": "สมชาย", "type": ["person", "http://other"], "limit": 6, "properties": properties}
    assert batch(json.dumps({"q0": query, "q1": {"query": "16"}})) == (
        ("q0", Sought("สมชาย", frozenset({Sort.PERSON}), 6, (("agency", ("กรมชลประทาน",)), ("post", ("post/1", "5"))))),
        ("q1", Sought("16")),
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        "[" * 100_000,
        '{"q0": "name"}',
        '{"q0": {"query": 5}}',
        '{"q0": {"query": "x", "limit": "many"}}',
        '{"q0": {"query": "x", "limit": -1}}',
        '{"q0": {"query": "x", "limit": true}}',
        '{"q0": {"query": "x", "properties": {"pid": "a"}}}',
        '{"q0": {"query": "x", "properties": ["a"]}}',
        json.dumps({str(number): {"query": "x"} for number in range(1001)}),
    ],
)
def test_what_is_no_batch_is_refused(text: str) -> None:
    with pytest.raises(QuestionError):
        batch(text)


def test_an_extension_is_read() -> None:
    text = json.dumps({"ids": ["person/x"], "properties": [{"id": "english", "settings": {}}]})
    assert extension(text) == Extended(("person/x",), ("english",))


@pytest.mark.parametrize(
    "text",
    ["{}", '{"ids": "x", "properties": []}', '{"ids": [5], "properties": []}', '{"ids": [], "properties": ["x"]}'],
)
def test_what_is_no_extension_is_refused(text: str) -> None:
    with pytest.raises(QuestionError):
        extension(text)


def test_sorts_of_others_are_left_out() -> None:
    assert sorts("agency") == {Sort.AGENCY}
    assert sorts(["agency", "Q5", 7]) == {Sort.AGENCY}
    assert sorts(None) == frozenset()
