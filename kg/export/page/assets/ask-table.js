// An answer as a table: its columns, what is copied and saved of it, and where the words in it come from.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known, cells } = kg.asking;
  const $ = (id) => document.getElementById(id);
  const WIDTHS = { number: 6.5, day: 7.5, iri: 14 }; // rem
  const LETTER = 0.52; // rem, at most, that a letter takes in a cell
  const [LEAST, MOST, QUOTED] = [6, 15, 22];

  let table = null; // {header, rows, name, kinds}: the answer, the question's name, what each column holds
  let state = null;

  const clear = () => {
    table = null;
    for (const id of ["ask-answer", "ask-picture"]) $(id).replaceChildren();
    for (const id of ["ask-answer", "ask-picture", "ask-tools"]) $(id).hidden = true;
  };

  // The name of a ready question decides what its columns are called.
  const show = (answer, name) => {
    const kinds = answer.header.map((_, at) => cells.kindOf(answer.rows.map((row) => row[at])));
    table = { ...answer, name, kinds };
    state = { column: "", down: true, typed: {}, open: null };
    $("ask-tools").hidden = table.rows.length === 0;
  };

  const wordsAt = () => table.header.findIndex((name) => cells.WORDS.includes(name));
  const titleAt = () => cells.TITLES.map((name) => table.header.indexOf(name)).find((at) => at >= 0) ?? -1;
  const wordsOf = (row) => row[wordsAt()]?.value || "";
  const sourceOf = (row) => {
    const title = row[titleAt()];
    return title ? cells.articleOf(title.value, wordsOf(row)) : null;
  };

  // --- Columns ---

  // As wide as the longest of its texts, within limits.
  const widthOf = (at) => {
    if (WIDTHS[table.kinds[at]]) return WIDTHS[table.kinds[at]];
    const longest = Math.max(...table.rows.slice(0, 200).map((row) => row[at]?.value.length || 0));
    return Math.min(cells.WORDS.includes(table.header[at]) ? QUOTED : MOST, Math.max(LEAST, 3 + LETTER * longest));
  };
  const goalColumn = (at) =>
    table.header[at] === "number" && table.name && table.rows.every((row) => !row[at] || cells.goalOf(row[at]));
  const column = (at, mainAt, addressAt) => {
    const name = table.header[at];
    const kind = table.kinds[at];
    const term = (row) => row[at];
    const address = at === mainAt && addressAt >= 0 ? (row) => row[addressAt]?.value : () => "";
    const show = (row) => cells.cell(term(row), name, wordsOf(row), address(row));
    return {
      key: name,
      head: cells.heading(table.name, name),
      kind: kind === "text" ? (cells.WORDS.includes(name) ? "quoted" : "") : kind,
      main: at === mainAt,
      width: widthOf(at),
      value: (row) =>
        kind === "number" ? (term(row) ? Number(term(row).value) : null) : cells.spoken(term(row), name),
      plain: kind === "day",
      told: kind === "day" ? (iso) => `${iso} ${kg.day(iso)}` : null,
      show: goalColumn(at) ? (row) => (term(row) ? kg.goalTile(cells.goalOf(term(row)).id) : "") : show,
      whole: goalColumn(at)
        ? null
        : (row) =>
            cells.WORDS.includes(name) && term(row) ? kg.quote({ text: term(row).value, marks: [] }) : show(row),
    };
  };
  // What nobody reads is not shown of a ready question: addresses, ids, the number of a goal whose name stands beside it.
  // Who asks SPARQL gets what they asked for.
  const isRead = (at) => {
    if (table.kinds[at] === "iri" || table.header[at] === "id") return false;
    return !(
      goalColumn(at) &&
      table.header.some(
        (name, other) => other !== at && table.rows.every((row) => cells.nodeOf(row[other])?.kind === "goal"),
      )
    );
  };
  const draw = () => {
    if (!table) return;
    $("ask-answer").hidden = table.rows.length === 0;
    const places = table.header.map((_, at) => at);
    const read = table.name ? places.filter(isRead) : [];
    const seen = read.length ? read : places;
    const main = seen.find((at) => table.kinds[at] === "text" && !cells.WORDS.includes(table.header[at])) ?? seen[0];
    const address = places.find((at) => table.kinds[at] === "iri" && !seen.includes(at)) ?? -1;
    const columnOf = (at) => column(at, main, address);
    kg.grid($("ask-answer"), {
      label: kg.t("ask.answer"),
      columns: seen.map(columnOf),
      hidden: places.filter((at) => !seen.includes(at)).map(columnOf),
      items: table.rows,
      state,
      more: (row) => (wordsOf(row) ? [kg.quoteButton(wordsOf(row), sourceOf(row))] : []),
    });
  };

  // --- What is taken away ---

  const plain = (term) => {
    if (!term) return "";
    return term.type === "uri" && term.value.startsWith(known.base) ? term.value.slice(known.base.length) : term.value;
  };
  // Header and rows as plain text, the way `kg query` prints them.
  const plainly = () => [table.header, ...table.rows.map((row) => row.map(plain))];
  const pasted = (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replace(/[\t\r\n]+/g, " ");
  const tabbed = () =>
    plainly()
      .map((row) => row.map(pasted).join("\t"))
      .join("\n");
  const save = (name) => {
    const [header, ...rows] = plainly();
    kg.save(name, new Blob([kg.csv(header, rows)], { type: "text/csv;charset=utf-8" }));
  };

  kg.asking.table = { clear, show, draw, save, tabbed, count: () => table.rows.length, shown: () => table };
})();
