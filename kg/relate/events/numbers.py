"""The hand-set numbers of deciding which events an article reports, when and where, and who takes part."""

from __future__ import annotations

from datetime import timedelta

# How sure an event is

NEEDED = -20
"""The log odds, in hundredths, from which on an article is taken to report an event: a little below even.

On left out articles F1 is the same from -70 to 10; higher up fewer of what is told are wrong.
"""

MOST = 6
"""How many events an article reports at most: the best; more would be what it only names."""

MOST_TITLES = 20
"""So many events that the headline names are compared with those of the body: far more than any headline holds."""

# What is seen of a naming phrase (the fit weighs each; where a measure is cut was tried on the annotated articles)

LONG_NAME = 30
"""Code points above which a name says enough to be one of its own."""

FULL_NAME = 60
"""Code points above which a name says what happened in full."""

HALF = 0.5
"""The share of a name's pairs of letters that stand in the headline from which on it tells of the same."""

MOST_OF_IT = 0.8
"""The share from which on the headline holds the name, whatever stands between its words."""

NEWS = 7
"""Days before publication in which what happened is news."""

OLD = 30
"""Days before publication above which it is history."""

BEHIND_NAME = 12
"""Code points behind a name in which a venue is the event's own: a preposition and an hour fit in."""

BEGINS_WITHIN = 3
"""Code points of a sentence or paragraph in which a phrase begins it: a quotation mark and a space fit in."""

STEP_WITHIN = 60
"""Code points before a phrase, in its sentence, in which "จากนั้น" or the like makes it the next step."""

WILL_WITHIN = 25
"""Code points before a phrase, in its sentence, in which "จะ" says that it is still to come."""

DATED_WITHIN = 25
"""Code points behind a phrase in which its date stands right behind it."""

ACTOR_WITHIN = 90
"""Code points before a phrase in which a person is named who does what it tells: a long post fits in."""

BODY_ACTS_WITHIN = 40
"""Code points before a phrase in which a body is named that does what it tells."""

ON_TOP = 200
"""Code points of the body that are its first sentence or two."""

LATE = 1500
"""Code points of the body behind which details stand."""

FEW = 2
"""Paragraphs that are the first ones, and phrases so few that each counts."""

MANY = 8
"""Phrases of an article above which it names more events than it reports."""

# With which event a report opens

IN_HEADLINE = 0.2
"""What being named in the headline adds to the confidence of a mention that competes for the lead. Steady."""

LEAD_WITHIN = 2500
"""Code points of the body in which the lead stands: the first page or so."""

# Which names are alike

ALIKE = 0.55
"""The share of their pairs of letters that two names of one event have in common at least. Steady."""

HEADLINE_SHARES = 0.5
"""The share of its pairs of letters above which a name in the headline is of the report's event of the same kind."""

REMEMBERED = 1 << 10
"""Names whose letters are kept at hand: those of one article, which are compared with each other."""

MOST_COMPARED = 12
"""Phrases of an article with which each other one is compared at most: more would say no more of any."""

# When and where

FURTHEST = timedelta(days=400)
"""How far from publication the date of an event lies at most: a year and some weeks; further is history or a plan."""

YEAR_IN_NAME = 0.5
"""How sure the year with which a name ends is the date that the text gives: of 20 annotated, 8 had just this year."""

FIRST_PARAGRAPHS = 4
"""How many paragraphs of the body are the first ones, which tell what the report is about."""

DATELINE_WITHIN = 6
"""How many paragraphs of the body may come up to the one that opens with the date of the report."""

LONGEST_REPORT = 6000
"""How far around a name its paragraph is looked at: more than any has, but in a text that is all one paragraph."""

OPENING = 45
"""Code points from the beginning of a sentence or paragraph in which a date or a venue opens it."""

DATE_WITHIN = 60
"""Code points behind a name or its venue in which its date stands."""

RESOLUTION_WITHIN = 60
"""Code points before a date in which "มติ", "ประกาศ" or the like make it the date of a document."""

VENUE_OPENS_WITHIN = 60
"""Code points from the beginning of a paragraph in which a venue opens it, behind a date."""

VENUE_WITHIN = 5
"""Code points between a name and the venue right behind it: a preposition."""

# What is part of what

PART_WITHIN = 450
"""Code points behind a name in which the event that it is part of is named: the same long sentence."""

# Where an event is reported

LIST_WITHIN = 200
"""Code points from the beginning of a paragraph in which a list of who was there begins."""

# Who takes part

DOING_WITHIN = 220
"""Code points behind a person's name in which the text says what they do: a long post stands between."""

ABSENT_WITHIN = 24
"""Code points before a person's name in which words show that they are not there."""

CLOSES_WITHIN = 5
"""Code points behind a person's name in which the verb stands that closes their words: ฯ, and spaces, fit in."""

ALONE_WITHIN = 32
"""Code points before a body's name in which words show that it is named for itself: two words and what joins them."""

GIVEN_WITHIN = 90
"""Code points before a body's name in which "รับมอบ" makes it the giver: what is given stands between."""

PARENT_WITHIN = 3
"""Code points between a body and its parent body: a space or a bracket."""

MEMBER_WITHIN = 90
"""Code points between two bodies of a list: a member that nobody knows, with its short form, fits in."""

SPEAKER_OPENS_WITHIN = 30
"""Code points from the beginning of a paragraph in which the person stands whose words it reports: a title fits in."""

SPEAKERS_BODY_WITHIN = 60
"""Code points behind such a person in which the body that they belong to is named: a post fits in."""

# Who holds an event

HELD_BY_WITHIN = 320
"""Code points behind an event's name, in its line, in which "จัดโดย" names its organizers."""

HOLDER_WITHIN = 320
"""Code points before an event's name, in its line, in which the subject of the verb of holding stands."""

SHOWING_WITHIN = 16
"""Code points before an event's name in which "ร่วมจัดแสดง" makes its subject one who only shows something there."""

SHORT_FORM_WITHIN = 2
"""Code points between a body and its short form in brackets: a space and the bracket."""

# Bodies that no rule knows to be there

LIKELY = -25
"""The log odds, in hundredths, from which on a body takes part: where F1 is best on left out articles."""

MOST_LIKELY = 8
"""How many such bodies an event has at most: more are a list of those whom it honours, or whom a report is about."""

# What is seen of such a body (the fit weighs each)

OFTEN = 4
"""Places from which on an article names a body often."""

MANY_BODIES = 8
"""Bodies of an article above which most of them are only named."""

NEXT_TO_EVENT = 20
"""Code points between a body and an event's name in which one belongs to the other: a verb and a word fit in."""

NEAR_EVENT = 80
"""Code points between them in which a post and a person fit."""

SAME_REPORT = 300
"""Code points between them in which both stand in one long sentence."""

CROWD = 6
"""Agents named around a body, within the reach of a long post, above which they are a list."""

BESIDE_WITHIN = 150
"""Code points in which the next agent is named beside a body: a post stands between."""
