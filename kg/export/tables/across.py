"""The tables of what follows from many articles: the dated register of office-holders, and events and their reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kg.export.tables.columns import ACROSS, Row, header
from kg.export.tables.csv import CsvFile, csv_of
from kg.export.tables.evidence import excerpt
from kg.export.tables.parquet import write_parquet
from kg.export.tables.rows import TOGETHER
from kg.iris import article_of, name_in, short
from kg.models import Happening, Tenure
from kg.network.told import Claim
from kg.vocabulary.provinces import province_of

_BODY_WITHIN = 40
"""Code points behind a post in which its body stands: nine of ten do."""


@dataclass(frozen=True)
class Across:
    """What the tables are made of: ``claims`` by holding, ``names`` of agents and ``ids`` of articles, by IRI."""

    tenures: Sequence[Tenure]
    happenings: Sequence[Happening]
    claims: Mapping[str, Claim]
    names: Mapping[str, str]
    ids: Mapping[str, str]


def write_across(found: Across, folder: Path, *, parquet: bool) -> None:
    """Writes both tables into the folder, and with ``parquet`` as Parquet too. Raises as ``write_tables`` does."""
    for table, rows in (("tenures", _tenures(found)), ("happenings", _happenings(found))):
        path = folder / f"{table}.csv"
        with closing(CsvFile(path, header(table))) as file:
            for row in rows:
                file.add(csv_of([row]))
        if parquet:
            write_parquet(path, header(table), file.largest, path.with_suffix(".parquet"))


def _tenures(found: Across) -> Iterator[Row]:
    """A row for each tenure, post by post in the order of their names, one holder after the other."""
    rows = ((_post(found, one), one) for one in found.tenures)
    people = {one.iri: found.names.get(one.person, "") for one in found.tenures}
    for (role, body), one in sorted(rows, key=lambda row: (row[0], row[1].first, row[1].iri)):
        articles = {article_of(holding) for holding in one.holdings}
        yield (
            people[one.iri],
            role,
            body,
            one.status,
            *map(str, (one.first, one.last, one.until or "", one.likely_from, one.likely_until)),
            str(len(articles)),
            people.get(one.contradicts, ""),
            excerpt(one.quote, [people[one.iri]], role, _BODY_WITHIN),
            TOGETHER.join(sorted(found.ids.get(article, "") for article in articles)),
            short(one.iri),
        )


def _post(found: Across, one: Tenure) -> tuple[str, str]:
    claim = found.claims[one.holdings[0]]
    return claim.role, found.names.get(claim.body) or name_in(claim.body)


def _happenings(found: Across) -> Iterator[Row]:
    """A row for each event, by its first day."""
    for one in sorted(found.happenings, key=lambda one: (one.earliest, one.name, one.iri)):
        told_in = sorted({article_of(report) for report in one.reports})
        yield (
            one.name,
            one.kind,
            one.earliest,
            one.latest,
            one.place,
            _provinces(one.provinces),
            _names(found, one.organizers),
            str(len(told_in)),
            " ".join(one.disputed),
            TOGETHER.join(found.ids.get(article, "") for article in told_in),
            short(one.iri),
        )


def _provinces(iris: Iterable[str]) -> str:
    known = province_of()
    return TOGETHER.join(known[code].thai for code in sorted(iri.rpartition("/")[2] for iri in iris) if code in known)


def _names(found: Across, iris: Iterable[str]) -> str:
    return TOGETHER.join(sorted(filter(None, (found.names.get(iri, "") for iri in iris))))


def names(*, parquet: bool) -> tuple[str, ...]:
    """The names of the files that ``write_across`` writes."""
    return tuple(f"{table}.{suffix}" for suffix in (("csv", "parquet") if parquet else ("csv",)) for table in ACROSS)
