"""A few things at a time."""

from __future__ import annotations

import asyncio

import pytest

from kg.push.abreast import abreast
from kg.push.numbers import AT_ONCE


def test_all_that_is_wanted_is_done_a_few_at_a_time() -> None:
    done, under_way, most, told = list[str](), set[str](), list[int](), list[int]()

    async def do(graph: str, triples: bytes) -> None:
        under_way.add(graph)
        most.append(len(under_way))
        for _ in range(10):
            await asyncio.sleep(0)
        under_way.remove(graph)
        done.append(f"{graph}{triples.decode()}")

    names = [str(number) for number in range(20)]
    wanted = frozenset(names) - {"3", "7"}
    asyncio.run(abreast(((name, b"!") for name in names), wanted, do, told.append))
    assert sorted(done) == sorted(f"{name}!" for name in wanted)
    assert max(most) == AT_ONCE
    assert told == [1] * 18


def test_the_first_error_ends_what_is_under_way_and_is_raised_itself() -> None:
    ended = list[str]()

    async def do(graph: str, _: bytes) -> None:
        if graph == "1":
            raise ValueError(graph)
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(graph)

    with pytest.raises(ValueError, match="1"):
        asyncio.run(abreast(((name, b"") for name in "012"), frozenset("012"), do, lambda _: None))
    assert ended == ["0"] or sorted(ended) == ["0", "2"]
