"""A process that does jobs, here in this one."""

from __future__ import annotations

import io
from dataclasses import dataclass

from kg.serve.desk import Desk
from kg.serve.frames import LENGTH, framed, length_of, value_of
from kg.serve.numbers import GRACE
from kg.serve.replies import Reply
from kg.serve.worker import work


@dataclass(frozen=True)
class Echo:
    said: str

    def __call__(self, _: Desk) -> Reply:
        return Reply(self.said.encode(), "text/plain")


def test_one_job_after_the_other_is_done_until_the_input_ends(desk: Desk) -> None:
    jobs = io.BytesIO(framed((1.5, Echo("one"))) + framed((0, Echo("two"))))
    answers, watched = io.BytesIO(), list[float]()
    work(jobs, answers, desk, watched.append)
    answers.seek(0)
    said = []
    while head := answers.read(LENGTH):
        reply = value_of(answers.read(length_of(head)))
        assert isinstance(reply, Reply)
        said.append(reply.body)
    assert said == [b"one", b"two"]
    assert watched == [1.5 + GRACE, 0, 0, 0]
