"""The command ``kg``: thin commands, and one line for whatever a user can cause."""

from __future__ import annotations

import os
import sys

import typer
from typer.exceptions import TyperException

from kg.commands.add import add
from kg.commands.build import build
from kg.commands.console import complain
from kg.commands.exits import Exit
from kg.commands.network import neighbours, path, timeline, top
from kg.commands.query import TAKES_MORE, query
from kg.commands.text import text
from kg.commands.themes import themes
from kg.commands.validate import validate
from kg.errors import KgError

_HELP = """Thai government news as a knowledge graph, with the sentence behind every fact.

Build it once, then ask; no server, no network, no language model:

  kg build articles --out exports

  kg query people-of-agency --agency สพร.

  kg path "สำนักงาน ก.พ.ร." "สพร."

  kg themes article.txt

Questions read the folder exports; --graph names another. kg COMMAND --help tells more.

Exit codes: 0 all done, 1 kg validate found violations, 2 nothing done, 3 done but for what was named, 130 stopped.
"""

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=_HELP)
for command in (build, add, themes, path, neighbours, top, timeline, text, validate):
    app.command()(command)
app.command(context_settings=TAKES_MORE)(query)

_GOES_ON = "stopped; the same command goes on from here"


def main() -> None:
    """Runs the command line; errors become one line and an exit code, a closed pipe ends quietly."""
    try:
        code = app(standalone_mode=False)
        if code == Exit.STOPPED:  # Typer makes an exit code of the keys that stop a command
            complain(_GOES_ON)
        sys.exit(code)
    except KgError as error:
        complain(str(error))
        sys.exit(Exit.NOTHING)
    except TyperException as error:
        if len(sys.argv) > 1:  # without arguments the help was shown
            complain(f"{error.format_message().rstrip('.?')}: kg --help tells more")
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        complain(_GOES_ON)
        sys.exit(Exit.STOPPED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
