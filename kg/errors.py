"""What can go wrong by a user's doing: one small tree, each error one line that says what, where and what to do."""

from __future__ import annotations


class KgError(Exception):
    """The root of all errors that a command shows as one line; anything else is a defect of ours."""


class InputError(KgError):
    """An input that cannot be read: a path, a file, a line or a record."""


class Remark(InputError):  # noqa: N818  # it is told like an error, and is none
    """What of an input was left aside while the rest of it was read: said to the user, but no failure."""


class DuplicateIdError(InputError):
    """Two different articles that claim one id."""


class BuildError(KgError):
    """A build that cannot go on for a reason outside its input."""


class PluginError(KgError):
    """A finder of another package that fails on an article, or gives a mention that is not in it."""


class QuestionError(KgError):
    """A question that does not exist or a query that does not parse."""


class StoreError(KgError):
    """A store that is missing, locked or not ours."""


class PushError(KgError):
    """A store elsewhere that cannot be pushed to: its address, its answer, or who asks."""


class VendorError(KgError):
    """A browser library of the page that is missing or not the release that was recorded."""


class OutputError(KgError):
    """An answer that cannot be written: a full disk, a closed stream."""


class ReaderLeftError(KgError):
    """An answer whose reader has left, as ``head`` does: nobody is there to be told."""
