"""``kg review``: what most needs a person, asked in the terminal or in a sheet; answers go to the ledger."""

from __future__ import annotations

import getpass
import shutil
import subprocess
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.commands.console import Graph, complain, tell, typed
from kg.commands.exits import Exit
from kg.commands.screen import counted, screen
from kg.errors import InputError
from kg.ledger import LEDGER
from kg.network.review.question import Asked
from kg.store.folder import DEFAULT_FOLDER, GraphFolder, opened

if TYPE_CHECKING:
    from kg.commands.session import Session

_COUNT = 100
"""Questions that are asked unless told otherwise: more than one sitting."""


def review(
    graph: Graph = DEFAULT_FOLDER,
    ledger: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where decisions go; ledger.jsonl in the graph's folder.")
    ] = None,
    who: Annotated[
        str, typer.Option(metavar="NAME", callback=typed, help="Who decides; as git knows you, else your login.")
    ] = "",
    kind: Annotated[
        list[Asked] | None, typer.Option(metavar="KIND", help=f"What to be asked of, if not all: {', '.join(Asked)}.")
    ] = None,
    count: Annotated[int, typer.Option(metavar="N", min=1, help="How many questions at most.")] = _COUNT,
    sheet: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write the questions there.")] = None,
    back: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Take verdicts from such a sheet.")
    ] = None,
) -> None:
    """Decide what the articles alone cannot: who is one, which body is meant, which facts hold.

    Asks what most needs a person first, with the sentences in view; each answer is one key. The next kg build applies
    the decisions. As a sheet: --csv writes one, fill in its column verdict, and --from takes it back; rows that cannot
    be taken are named (exit code 3).
    """
    from kg.commands.asking import ask  # noqa: PLC0415  # start-up of what only a review needs
    from kg.commands.keys import pressed  # noqa: PLC0415  # likewise
    from kg.commands.session import Session  # noqa: PLC0415  # likewise
    from kg.commands.sheets import write_sheet  # noqa: PLC0415  # likewise
    from kg.commands.taking import take  # noqa: PLC0415  # likewise
    from kg.network.review import doubts, questions  # noqa: PLC0415  # likewise

    store = opened(graph)
    place = ledger or _ledger_of(graph)
    session = Session(
        store, place, who.strip() or _name(), _today, lambda line, why: complain(f"{place}:{line}: {why}")
    )
    if back:
        is_whole = take(back, store, session, complain)
        _conclude(session, place)
        if not is_whole:
            raise typer.Exit(Exit.PARTLY)
        return
    asked = islice(questions(store, doubts(store, frozenset(kind or Asked)), lambda: session.settled), count)
    if sheet:
        number = write_sheet(sheet, asked)
        tell(f"{counted(number, 'question')} → {sheet}: fill in verdict, and kg review --from takes it back")
        return
    ask(asked, session, screen(), pressed)
    _conclude(session, place)


def _ledger_of(graph: Path) -> Path:
    """The ledger that a graph was built with, else the one beside it, where there may be none yet."""
    own = (graph if graph.is_dir() else graph.parent) / LEDGER
    before = GraphFolder(graph).judged_by if graph.is_dir() and not own.exists() else ""
    return Path(before) if before else own


def _conclude(session: Session, ledger: Path) -> None:
    after = ": kg build with the same paths applies what was decided" if session.count else ""
    tell(f"{counted(session.count, 'decision')} → {ledger}{after}")


def _name() -> str:
    """The name that git knows somebody by, else that of the login. Raises ``InputError`` where there is neither."""
    if git := shutil.which("git"):
        told = subprocess.run([git, "config", "user.name"], capture_output=True, check=False)  # noqa: S603  # no input
        if name := told.stdout.decode("utf-8", "replace").strip():
            return name
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:
        raise InputError("nobody knows who decides: give your name with --who") from error


def _today() -> date:
    """The one place where a clock is read: a person's decision is of the day on which it is made."""
    return date.today()
