"""What a process is asked to do, and how it answers what cannot be done."""

from __future__ import annotations

import sys
import traceback
from typing import Protocol

from kg.errors import KgError, StoreError
from kg.serve.desk import Desk
from kg.serve.numbers import RETRY_AFTER
from kg.serve.replies import Reply, line
from kg.text.visible import one_line

TOO_LARGE = "stopped: it wanted more memory than it may have: ask for less, or more exactly"


class Job(Protocol):
    """Something to do at a desk; jobs are sent from process to process."""

    def __call__(self, desk: Desk, /) -> Reply:
        """The answer. Raises ``KgError`` for what the client can mend."""
        ...


def done(job: Job, desk: Desk) -> Reply:
    """The answer to a job, whatever happens: errors become one line each."""
    try:
        return job(desk)
    except StoreError as error:
        return line(503, one_line(str(error)), retry_after=str(RETRY_AFTER))
    except KgError as error:
        return line(400, one_line(str(error)))
    except (RuntimeError, OSError) as error:  # what the engine refuses while it answers
        return line(400, one_line(f"the query cannot be answered: {error}"))
    except MemoryError:
        return line(503, TOO_LARGE, retry_after=str(RETRY_AFTER))
    except Exception:  # a defect of ours must not end the process for others
        traceback.print_exc(file=sys.stderr)
        return line(500, "this is a defect of kg, told in what the server prints: please report it")
