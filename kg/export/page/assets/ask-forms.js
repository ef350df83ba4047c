// Which pictures an answer can be, by what its columns hold, and the rows that the charts draw.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known, cells } = kg.asking;
  const MOST = { bars: 30, groups: 8, spans: 40 }; // more of them nobody tells apart in one picture
  const NO_VALUES = ["number", "year", "confidence", "sure"]; // numbers that name or weigh a row, and count nothing
  const DAYS = ["day", "date", "published"]; // of what a row tells; others ("first") are about many articles
  const SPANS = [
    ["first", "last"],
    ["since", "until"],
    ["from", "to"],
  ];
  const NO_NAMES = ["unit", "english", "short", "parent", "kind", "status", "known", "verb", "place", "id"];
  const FIRST_NAMES = 3; // columns that together name a row

  const at = (table, name) => table.header.indexOf(name);
  const filled = (table, place) => table.rows.filter((row) => row[place]);
  const distinct = (table, place) => new Set(filled(table, place).map((row) => row[place].value)).size;

  const valueAt = (table) => {
    const unit = at(table, "unit");
    if (unit >= 0 && distinct(table, unit) > 1) return -1; // people and baht are not to be compared
    return table.header.findIndex((name, place) => table.kinds[place] === "number" && !NO_VALUES.includes(name));
  };
  // Columns that name what a row is of: things first, then the goals they serve, a number or a year only after these.
  const LAST_NAMES = ["number", "year"];
  const namesAt = (table) => {
    const isName = (name, place) =>
      table.kinds[place] === "text" &&
      ![...cells.WORDS, ...cells.TITLES, ...NO_NAMES, "other_quote"].includes(name) &&
      distinct(table, place) > 1;
    const rank = (place) => {
      if (LAST_NAMES.includes(table.header[place])) return 2;
      return filled(table, place).every((row) => cells.nodeOf(row[place])?.kind === "goal") ? 1 : 0;
    };
    const places = table.header.map((name, place) => (isName(name, place) ? place : -1)).filter((place) => place >= 0);
    return places.sort((a, b) => rank(a) - rank(b) || a - b);
  };
  const named = (table, row, places) =>
    places
      .filter((place) => row[place])
      .map((place) => cells.spoken(row[place], table.header[place]))
      .join(" · ");
  const goalOf = (table, row) => (at(table, "number") >= 0 ? cells.goalOf(row[at(table, "number")]) : null);
  // What a mark leads to: the first thing that its row names.
  const itemOf = (row, places) => ({ node: places.map((place) => cells.nodeOf(row[place])).find(Boolean)?.id ?? -1 });

  // As many columns of names as tell the rows apart.
  const telling = (table) => {
    const places = namesAt(table).slice(0, FIRST_NAMES);
    const enough = places.findIndex((_, last) => {
      const names = table.rows.map((row) => named(table, row, places.slice(0, last + 1)));
      return new Set(names).size === names.length;
    });
    return enough < 0 ? places : places.slice(0, enough + 1);
  };

  const bars = (table) => {
    const value = valueAt(table);
    const [places, all] = [telling(table), namesAt(table)];
    if (value < 0 || !places.length) return null;
    const rows = filled(table, value).map((row) => ({
      label: named(table, row, places),
      value: Number(row[value].value),
      colour: goalOf(table, row)?.colour,
      item: itemOf(row, all),
    }));
    rows.sort((a, b) => b.value - a.value);
    return { chart: "bars", rows: rows.slice(0, MOST.bars), of: table.rows.length, value: table.header[value] };
  };

  // --- Over time ---

  const byYear = (table, value) => {
    const places = namesAt(table).slice(0, 1);
    const rows = filled(table, value).map((row) => ({
      day: `${row[at(table, "year")].value}-01-01`,
      value: Number(row[value].value),
      group: named(table, row, places) || undefined,
      colour: goalOf(table, row)?.colour,
      item: itemOf(row, places),
    }));
    const sums = new Map();
    for (const { group, value: more } of rows) sums.set(group, (sums.get(group) || 0) + more);
    const most = new Set([...sums.keys()].sort((a, b) => sums.get(b) - sums.get(a)).slice(0, MOST.groups));
    const kept = rows.filter(({ group }) => most.has(group)).sort((a, b) => (a.day < b.day ? -1 : 1));
    return { chart: "lines", rows: kept, of: table.rows.length, value: table.header[value], bin: "year" };
  };
  const months = (first, last) => {
    const found = [];
    for (let [year, month] = first.split("-").map(Number); ; month += 1) {
      if (month > 12) [year, month] = [year + 1, 1];
      const name = `${year}-${String(month).padStart(2, "0")}`;
      if (name > last) return found;
      found.push(name);
    }
  };
  const byMonth = (table, place) => {
    const count = new Map();
    for (const row of filled(table, place)) {
      const month = row[place].value.slice(0, 7);
      count.set(month, (count.get(month) || 0) + 1);
    }
    const known = [...count.keys()].sort();
    if (known.length < 2) return null;
    const rows = months(known[0], known[known.length - 1]).map((month) => ({
      day: `${month}-01`,
      value: count.get(month) || 0,
    }));
    return { chart: "columns", rows, of: table.rows.length, counted: true, bin: "month" };
  };
  const line = (table) => {
    const value = valueAt(table);
    if (at(table, "year") >= 0 && value >= 0) return byYear(table, value);
    const place = DAYS.map((name) => at(table, name)).find((found) => found >= 0 && table.kinds[found] === "day");
    return place === undefined ? null : byMonth(table, place);
  };

  const timeline = (table) => {
    const pair = SPANS.map((names) => names.map((name) => at(table, name))).find((found) =>
      found.every((place) => place >= 0 && table.kinds[place] === "day"),
    );
    const [first, ...rest] = namesAt(table);
    if (!pair || first === undefined) return null;
    const [from, to] = pair;
    const rows = table.rows
      .filter((row) => row[first] && (row[from] || row[to]))
      .map((row) => ({
        row: cells.spoken(row[first], table.header[first]),
        from: (row[from] || row[to]).value,
        to: (row[to] || row[from]).value,
        label: named(table, row, rest.slice(0, 2)),
        colour: goalOf(table, row)?.colour,
        item: itemOf(row, [first, ...rest]),
      }));
    const days = ({ from: start, to: end }) => Date.parse(end) - Date.parse(start);
    const longest = rows.sort((a, b) => days(b) - days(a)).slice(0, MOST.spans);
    longest.sort((a, b) => (a.from < b.from ? -1 : 1));
    return { chart: "timeline", rows: longest, of: table.rows.length };
  };

  // --- Places ---

  const province = (term) => term && known.provinces.find(({ iri, th, en }) => [iri, th, en].includes(term.value));
  const map = (table) => {
    const place = table.header.findIndex((_, found) => {
      const some = filled(table, found);
      return some.length > 0 && some.every((row) => province(row[found]));
    });
    if (place < 0) return null;
    const value = valueAt(table);
    const sums = new Map();
    for (const row of filled(table, place)) {
      const { code } = province(row[place]);
      sums.set(code, (sums.get(code) || 0) + (value < 0 ? 1 : Number(row[value]?.value || 0)));
    }
    const rows = known.provinces
      .filter(({ code }) => sums.has(code))
      .map((each) => ({ code: each.code, value: sums.get(each.code), label: each[kg.language()] }))
      .sort((a, b) => b.value - a.value);
    return {
      chart: "map",
      rows,
      of: table.rows.length,
      value: value < 0 ? "" : table.header[value],
      counted: value < 0,
      summed: rows.length < table.rows.length,
    };
  };

  const LEAST = 2; // rows that make a picture

  // The pictures that an answer can be, by form: {bars, line, timeline, map}, each {chart, rows, of, value, counted}.
  kg.asking.formsOf = (table) =>
    Object.fromEntries(
      Object.entries({ bars, line, timeline, map })
        .map(([form, make]) => [form, make(table)])
        .filter(([, made]) => made && made.rows.length >= LEAST),
    );
})();
