"""The help of all commands in the language of who reads it: told where Typer takes it from its tree of commands."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

from kg.locale import told


class Command(TyperCommand):
    """A command whose help and usage are told."""

    def get_usage(self, ctx: Any) -> str:
        """The line that says how it is typed."""
        return told(super().get_usage(ctx))

    def get_help_option(self, ctx: Any) -> Any:
        """The option that shows the help."""
        return _in_words(super().get_help_option(ctx))


class Group(TyperGroup):
    """The command of all commands, which gives each with its help told."""

    def get_usage(self, ctx: Any) -> str:
        """The line that says how it is typed."""
        return told(super().get_usage(ctx))

    def get_help_option(self, ctx: Any) -> Any:
        """The option that shows the help."""
        return _in_words(super().get_help_option(ctx))

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, None for none."""
        return _in_words(super().get_command(ctx, cmd_name))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Prints the help."""
        _in_words(self)
        super().format_help(ctx, formatter)


def _in_words(part: Any) -> Any:
    """A command, or one thing that it takes, with its help told."""
    for each in (part, *getattr(part, "params", ())):
        if getattr(each, "help", None):
            each.help = told(each.help)
    return part
