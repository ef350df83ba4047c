"""One article from text to reading: find, resolve, relate, each thing once, with nothing kept between articles."""

from __future__ import annotations

from kg.find.areas import find_areas
from kg.find.dates import find_dates
from kg.find.events import find_events
from kg.find.organizations import find_organizations
from kg.find.people import find_people
from kg.find.places import find_places
from kg.find.plugins import with_plugins
from kg.find.posts import find_posts
from kg.find.posts.english import find_english_posts
from kg.find.quantities import find_quantities
from kg.find.quotations import find_quotations
from kg.find.themes import find_themes
from kg.find.works import find_works
from kg.models import Article, OrganizationMention, PostMention, Reading
from kg.relate.attested import attest
from kg.relate.events import relate_events
from kg.relate.figures import relate_figures
from kg.relate.holdings import relate_holdings
from kg.relate.provinces import locate_events, locate_statements, locate_themes
from kg.relate.statements import relate_statements
from kg.relate.statements.topics import about
from kg.relate.themes import relate_themes
from kg.relate.themes.addressed import unnamed
from kg.relate.works import relate_works
from kg.resolve.organizations import resolve_organizations
from kg.resolve.people import resolve_people


def read_article(article: Article) -> Reading:
    """Everything that the article says, as facts with evidence; the same article gives the same reading anywhere."""
    # Venues first: a body's name that stands in one is a place there.
    places = find_places(article)
    # Bodies before people and posts: what lies inside a body's name is neither, and a post phrase ends with its body.
    named = find_organizations(article, places)
    # English releases name untitled people directly behind their posts, so that these come before people.
    english = find_english_posts(article, named)
    # Other packages' finders add where ours see nothing; posts, which bind people to bodies, see theirs too.
    people, named = with_plugins(article, find_people(article, named, english), named)
    posts = find_posts(article, named, people, english)
    dates = find_dates(article)
    persons = resolve_people(article, people)
    # Posts before bodies are resolved: some bodies are named by a post's wording alone.
    organizations = resolve_organizations(article, _with_employers(named, posts))
    # Holdings before statements and themes: a bare post speaks for its holder, and its holder for the body.
    holdings = relate_holdings(article, posts, persons, organizations)
    quotations = find_quotations(article)
    # Events with what is said: a report ends where somebody's words begin.
    events, participations = relate_events(
        article, find_events(article), dates, places, persons, organizations, holdings, quotations
    )
    statements = relate_statements(article, quotations, persons, organizations, holdings)
    # Statements before themes: inside one, who speaks serves the goal.
    # A post whose wording is tied to nobody may run on into the sentence: only held ones hide cues.
    cues = unnamed(find_themes(article), (*people, *named, *(post for post in posts if post.holder)))
    themes = relate_themes(article, cues, persons, organizations, statements, holdings)
    # Provinces after bodies and posts, whose names may hold theirs; events before what is said and served at them.
    areas = find_areas(article, (*people, *named, *(post for post in posts if post.holder)))
    events = locate_events(article, events, areas)
    return Reading(
        article=article,
        persons=persons,
        organizations=organizations,
        holdings=attest(article, holdings, events, participations),  # by the events that their holders take part in
        events=events,
        participations=participations,
        statements=locate_statements(about(statements, themes), events, areas),
        figures=relate_figures(article, find_quantities(article, dates, named, places)),
        themes=locate_themes(themes, events, areas),
        works=relate_works(article, find_works(article), organizations),
    )


def _with_employers(
    named: tuple[OrganizationMention, ...], posts: tuple[PostMention, ...]
) -> list[OrganizationMention]:
    """The bodies named in the text and those that only a post's wording names, in text order.

    The post of somebody unnamed counts where the authority file knows its body: what else it holds is often no name.
    """
    employers = {p.organization for p in posts if p.organization and (p.holder or p.organization.candidates)}
    return sorted({*named, *employers})
