// An answer as a table: drawn in steps, names lead to their entity, and it can be copied or saved.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { known } = kg.asking;
  const $ = (id) => document.getElementById(id);
  const NUMBER = /#(integer|decimal|double|float|nonNegativeInteger)$/;
  const CODES = ["kind", "status", "known"]; // columns whose values are words of ours
  const LONGEST = 500; // letters of a cell that are drawn; what is copied or saved is whole
  const PAGE = 200; // rows drawn at a time: more make scrolling slow

  let table = null;
  let drawn = 0;
  let named = null; // the node by each name that stands for one node alone

  function byName(name) {
    if (!named) {
      named = new Map();
      for (const node of kg.nodes) named.set(node.name, named.has(node.name) ? null : node);
    }
    return named.get(name);
  }

  function clear() {
    table = null;
    $("ask-answer").replaceChildren();
    for (const id of ["ask-answer", "ask-tools", "ask-more"]) $(id).hidden = true;
  }

  // The name of a ready question decides what its columns are called.
  function show(answer, name) {
    table = { ...answer, name };
    draw();
  }

  function draw() {
    if (!table) return;
    const heads = table.header.map((name) => kg.el("th", { scope: "col" }, heading(name)));
    $("ask-answer").replaceChildren(kg.el("table", {}, kg.el("thead", {}, kg.el("tr", {}, ...heads)), kg.el("tbody", {})));
    $("ask-answer").hidden = $("ask-tools").hidden = table.rows.length === 0;
    $("ask-answer").scrollTo(0, 0);
    drawn = 0;
    more();
  }

  function heading(name) {
    const plainly = name.replaceAll("_", " ");
    return word(`ask.column.${table.name}.${name}`, word(`ask.column.${name}`, plainly));
  }

  function more() {
    const row = (terms) => kg.el("tr", {}, ...terms.map((term, at) => cell(term, table.header[at])));
    const rows = table.rows.slice(drawn, drawn + PAGE).map(row);
    $("ask-answer").querySelector("tbody").append(...rows);
    drawn += rows.length;
    $("ask-more").hidden = drawn >= table.rows.length;
  }

  // Columns and codes have English names of their own; only Thai needs words for them.
  function word(key, otherwise) {
    const words = kg.t(key);
    return kg.language() === "en" || words === key ? otherwise : words;
  }

  function cell(term, column) {
    if (!term) return kg.el("td", {});
    const node = term.type === "uri" ? kg.nodes[kg.byIri.get(term.value)] : byName(term.value);
    if (node) return kg.el("td", {}, leading(node));
    if (term.type === "uri") return kg.el("td", { class: "ask-iri" }, kg.link(term.value, cut(short(term.value))));
    if (/^https?:/.test(term.value)) return kg.el("td", { class: "ask-iri" }, kg.link(term.value, cut(term.value)));
    const type = term.datatype || "";
    if (NUMBER.test(type)) return kg.el("td", { class: "ask-number" }, number(term.value));
    if (type.endsWith("#date")) return kg.el("td", { class: "ask-date" }, kg.day(term.value));
    return kg.el("td", {}, CODES.includes(column) ? word(`ask.word.${term.value}`, term.value) : cut(term.value));
  }

  const cut = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

  function leading(node) {
    const button = kg.el("button", { type: "button", class: "ask-node" }, cut(kg.nameOf(node.id)));
    button.addEventListener("click", () => kg.select(node.id));
    return button;
  }

  function number(value) {
    return /^-?\d{5,}(\.\d+)?$/.test(value) ? Number(value).toLocaleString("en-US", { maximumFractionDigits: 6 }) : value;
  }

  function short(iri) {
    if (iri.startsWith(known.base)) return iri.slice(known.base.length);
    const [name, start] = Object.entries(known.prefixes).find((entry) => iri.startsWith(entry[1])) || [];
    return name ? `${name}:${iri.slice(start.length)}` : iri;
  }

  function plain(term) {
    if (!term) return "";
    return term.type === "uri" && term.value.startsWith(known.base) ? term.value.slice(known.base.length) : term.value;
  }

  // Header and rows as plain text, the way `kg query` prints them.
  const cells = () => [table.header, ...table.rows.map((row) => row.map(plain))];

  const pasted = (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replace(/[\t\r\n]+/g, " ");

  function tabbed() {
    return cells().map((row) => row.map(pasted).join("\t")).join("\n");
  }

  function save(name) {
    const [header, ...rows] = cells();
    kg.save(name, new Blob([kg.csv(header, rows)], { type: "text/csv;charset=utf-8" }));
  }

  $("ask-more").addEventListener("click", more);
  kg.asking.table = { clear, show, draw, copy: kg.copy, save, tabbed, count: () => table.rows.length };
})();
