"""The command ``kg``: thin commands, and one line for whatever a user can cause."""

from __future__ import annotations

import os
import sys

import typer

from kg.commands.build import build
from kg.commands.console import complain
from kg.commands.network import neighbours, path, timeline, top
from kg.commands.query import query
from kg.commands.themes import themes
from kg.commands.validate import validate
from kg.errors import KgError

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=__doc__)
for command in (build, query, path, neighbours, top, timeline, themes, validate):
    app.command()(command)

_MISUSED, _STOPPED = 2, 130


def main() -> None:
    """Runs the command line; errors become one line and an exit code, a closed pipe ends quietly."""
    try:
        app()
    except KgError as error:
        complain(str(error))
        sys.exit(_MISUSED)
    except KeyboardInterrupt:
        complain("stopped; the same command goes on from here")
        sys.exit(_STOPPED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
