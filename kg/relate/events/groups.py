"""Which introductions and which kinds of events are treated alike in deciding what an article reports."""

from __future__ import annotations

from collections.abc import Mapping

from kg.models import Introduction, Part

# Introductions

PRESENT = frozenset({Introduction.PRESIDED, Introduction.ATTENDED})
"""By somebody's presence: even a project was held then."""

PERSONAL = frozenset({Introduction.PRESIDED, Introduction.ATTENDED, Introduction.OPENED})
"""By what a guest does there: a later paragraph with one of these reports the main event again."""

FORMAL = frozenset({Introduction.PRESIDED, Introduction.ATTENDED, Introduction.OPENED, Introduction.MADE})
"""Such as only an event has: a name behind one stands for it even where nothing gives a date."""

ATTESTED = frozenset(
    {
        Introduction.PRESIDED,
        Introduction.ATTENDED,
        Introduction.OPENED,
        Introduction.MADE,
        Introduction.HELD,
        Introduction.DONE,
        Introduction.AFTER,
        Introduction.WITHIN,
        Introduction.UNDER,
        Introduction.CONVENED,
    }
)
"""Such as take for granted that the event took place: a public occasion counts behind one, though only named."""

HOLDING = frozenset({Introduction.MADE, Introduction.HELD, Introduction.MENTIONED, Introduction.PLANNED})
"""By a verb of holding, whose subject is the organizer."""

TELLS = frozenset({Introduction.TOLD, Introduction.DONE, Introduction.ATTENDED, Introduction.MEANT})
"""By what somebody does."""

DONE_TOGETHER = frozenset({Introduction.TOLD, Introduction.DONE, Introduction.ATTENDED})
"""By a verb before which all stand who do it ("A และ B ร่วมลงนาม…")."""

DATED_BEFORE = frozenset(
    {
        Introduction.PRESIDED,
        Introduction.ATTENDED,
        Introduction.OPENED,
        Introduction.DONE,
        Introduction.TOLD,
        Introduction.MEANT,
        Introduction.BESIDE,
    }
)
"""By what somebody did on a day that stands before it: a date behind the name is then that of something else."""

STRONG = frozenset(
    {
        Introduction.PRESIDED,
        Introduction.ATTENDED,
        Introduction.OPENED,
        Introduction.MADE,
        Introduction.AFTER,
        Introduction.HELD,
    }
)
"""Such as alone mark an event."""

TELLING = STRONG | {
    Introduction.WITHIN,
    Introduction.UNDER,
    Introduction.CONVENED,
    Introduction.DONE,
    Introduction.TOLD,
}
"""Such as mark one in an opening that is dated or tells the headline's event."""

ELIDED = frozenset(
    {
        Introduction.PRESIDED,
        Introduction.ATTENDED,
        Introduction.OPENED,
        Introduction.DONE,
        Introduction.TOLD,
        Introduction.BESIDE,
    }
)
"""By what somebody does who may have been named before."""

WEAK = frozenset({Introduction.MENTIONED, Introduction.MEANT, Introduction.BESIDE, Introduction.BEFORE})
"""Such as hardly show that anything took place."""

SUBORDINATE = frozenset(
    {
        Introduction.TOLD,
        Introduction.DONE,
        Introduction.BESIDE,
        Introduction.MEANT,
        Introduction.PLANNED,
        Introduction.MENTIONED,
    }
)
"""Such as may tell only how an event went on that the same paragraph names."""

ASIDE = WEAK | {Introduction.UNDER, Introduction.PLANNED}
"""By being named beside what is told: beside the main event whoever is named there is not at this one."""

# Kinds of events

CABINETS = "meeting"
"""The kind of which every whole name means the cabinet's meeting."""

UNDERTAKING = "activity"
"""Projects and activities, which are more often named than held."""

LECTURE = "lecture"
"""What is given at an event that the same paragraph names."""

SIGNING = "signing"
"""What all do together whose signing is told by a verb."""

PUBLIC = frozenset({"fair", "meeting", "seminar", "competition", "exhibition", "ceremony", "launch"})
"""Occasions open to many, which bear proper names."""

NEW = frozenset({"launch", SIGNING})
"""What begins with the report: news where the first paragraphs tell it by its proper name."""

STATIONS = frozenset({"visit", "launch", "meeting", "discussion"})
"""What follows on the same day when somebody goes on to the next place."""

ACTS = frozenset({"award", "courtesyCall", LECTURE, "pressConference"})
"""What somebody does at another event."""

SPOKEN = frozenset({"seminar", "meeting", LECTURE})
"""Those of which later paragraphs report who spoke."""

JOINT_PARTS: Mapping[str, Part] = {"pressConference": Part.SPEAKER, LECTURE: Part.SPEAKER, SIGNING: Part.SIGNATORY}
"""What all do who are named before a verb that tells an event of this kind."""
