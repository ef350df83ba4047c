"""How a process answers what cannot be done."""

from __future__ import annotations

import pytest

from kg.errors import InputError, KgError, QuestionError, StoreError
from kg.serve.desk import Desk
from kg.serve.jobs import done
from kg.serve.replies import Reply


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (QuestionError("this: is none: mend it"), 400, "this: is none: mend it"),
        (InputError("two\nlines"), 400, "two"),
        (StoreError("no graph"), 503, "no graph"),
        (OSError("gone"), 400, "gone"),
        (MemoryError(), 503, "memory"),
        (KeyError("ours"), 500, "defect"),
    ],
)
def test_errors_become_one_line(
    error: BaseException, status: int, said: str, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(_: Desk) -> Reply:
        raise error

    reply = done(fails, desk)
    assert (reply.status, reply.body.count(b"\n")) == (status, 1)
    assert said in reply.body.decode()
    assert ("Traceback" in capsys.readouterr().err) is (not isinstance(error, KgError | OSError | MemoryError))
