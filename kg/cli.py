"""The command ``kg``: thin commands, and one line for whatever a user can cause."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.metadata import version
from typing import Annotated

import typer
from typer.exceptions import TyperException

from kg.commands.add import add
from kg.commands.build import build
from kg.commands.completing import QuestionCommand
from kg.commands.console import complain
from kg.commands.diff import diff
from kg.commands.exits import Exit
from kg.commands.explain import explain
from kg.commands.export import export
from kg.commands.helping import Command, Group
from kg.commands.match import match
from kg.commands.network import neighbours, path, timeline, top
from kg.commands.open import open_page
from kg.commands.push import push
from kg.commands.query import TAKES_MORE, query
from kg.commands.review import review
from kg.commands.search import search
from kg.commands.serve import serve
from kg.commands.streams import prepare
from kg.commands.text import text
from kg.commands.themes import themes
from kg.commands.validate import validate
from kg.errors import KgError, ReaderLeftError
from kg.locale import lend, told


def _help(command: Callable[..., None]) -> str:
    """A command's docstring with each paragraph on one line, for the window to fold."""
    return "\n\n".join(" ".join(part.split()) for part in (command.__doc__ or "").split("\n\n"))


app = typer.Typer(cls=Group, no_args_is_help=True, pretty_exceptions_enable=False)


def _version(asked: bool) -> None:
    """Prints the version and ends, when it is asked for."""
    if asked:
        python = ".".join(map(str, sys.version_info[:3]))
        print(f"thkg {version('thkg')} (Python {python}, {sys.platform})")
        raise typer.Exit


@app.callback()
def _about(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Thai government news as a knowledge graph, with the sentence behind every fact.

    Build it once, then ask; no server, no network, no language model:

      kg build articles --out exports
      kg query people-of-agency --agency สพร.
      kg path "สำนักงาน ก.พ.ร." "สพร."
      kg match names.csv --column agency
      kg themes article.txt

    Questions read the folder exports; --graph names another. kg COMMAND --help tells more.

    Exit codes:
        0  all done
        1  kg validate found violations
        2  nothing done
        3  done but for what was named
      130  stopped
      141  whoever read the answer left before its end
    """


for command in (
    build,
    add,
    themes,
    search,
    path,
    neighbours,
    top,
    timeline,
    explain,
    diff,
    match,
    export,
    text,
    review,
    serve,
    validate,
    push,
):
    app.command(cls=Command, help=_help(command))(command)
app.command("open", cls=Command, help=_help(open_page))(open_page)
app.command(cls=QuestionCommand, help=_help(query), context_settings=TAKES_MORE)(query)

_GOES_ON = "stopped; the same command goes on from here"


def main() -> None:
    """Runs the command line; errors become one line and an exit code, a reader that leaves ends it quietly."""
    prepare()
    lend()
    code = _told(_run)
    sys.exit(_told(_written) or code)


def _run() -> int:
    try:
        code = app(standalone_mode=False) or Exit.DONE
    except TyperException as error:
        if len(sys.argv) > 1:  # without arguments the help was shown
            complain(f"{told(error.format_message().rstrip('.?'))}: kg --help tells more")
        return error.exit_code
    if code == Exit.STOPPED:  # Typer makes an exit code of the keys that stop a command
        complain(_GOES_ON)
    return int(code)


def _written() -> int:
    """Writes what still waits to be written."""
    sys.stdout.flush()
    return Exit.DONE


def _told(action: Callable[[], int]) -> int:
    """The exit code of an action, and one line for what went wrong."""
    try:
        return action()
    except ReaderLeftError:
        return Exit.UNHEARD
    except KgError as error:
        complain(str(error))
        return Exit.NOTHING
    except (KeyboardInterrupt, typer.Abort):
        complain(_GOES_ON)
        return Exit.STOPPED


if __name__ == "__main__":
    main()
