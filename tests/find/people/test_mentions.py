"""A person's mention without a title."""

from kg.clean import clean
from kg.find.people.mentions import untitled_mention
from kg.find.people.numbers import CONFIDENCE
from kg.models import Span


def test_it_quotes_the_article_and_is_as_sure_as_its_rule() -> None:
    mention = untitled_mention(clean("a", "พบ วิทยา  ใจงาม วันนี้"), Span(3, 15), "วิทยา ใจงาม", "name again")
    assert (mention.text, mention.name, mention.title) == ("วิทยา  ใจงาม", "วิทยา ใจงาม", "")
    assert (mention.rule, mention.confidence) == ("name again", CONFIDENCE["name again"])
