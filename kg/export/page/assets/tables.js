// The same content as tables: for readers without the picture, and for those who prefer rows.
(() => {
  "use strict";
  const kg = window.kgPage;
  const KINDS = ["organization", "person", "event", "goal", "article", "fact"];
  const FIRST = { article: "date", fact: "date" }; // what a table is sorted by at first; the others by their number of facts
  let current = KINDS[0];
  const fresh = (kind) => ({ column: FIRST[kind] || "factCount", down: true, typed: {}, open: null });
  let state = fresh(current);

  const isShown = (fact) => kg.filters.facts[fact.id] && fact.ends.every((id) => kg.filters.nodes[id]);
  const ITEMS = {
    fact: () => kg.facts.filter((fact) => fact.ends.length && isShown(fact)),
    article: () => kg.filters.newest(),
  };
  const itemsOf = (kind) =>
    ITEMS[kind] ? ITEMS[kind]() : kg.nodes.filter((node) => node.kind === kind && kg.filters.nodes[node.id]);
  const MORE = {
    fact: (fact) => kg.quotesOf(fact).map(({ text }) => kg.quoteButton(text, kg.articles[fact.article])),
    article: ({ url }) => [kg.el("p", { class: "source" }, kg.link(url, url))],
  };

  const titleOf = (kind) => kg.t({ fact: "factTable", article: "articleTable" }[kind] || `kind.${kind}`);
  const save = (columns, rows) => {
    const cells = rows.map((item) => columns.map(({ value }) => value(item)));
    const text = kg.csv(
      columns.map(({ head }) => head),
      cells,
    );
    kg.save(`${current}.csv`, new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  const choose = (kind) => {
    current = kind;
    state = fresh(kind);
    kg.emit("keep");
    kg.redraw("tables");
    kg.byId("view-tables").querySelector("[aria-pressed=true]").focus();
  };

  const render = (view) => {
    if (current === "fact") kg.factWords.start();
    const columns = kg.tableColumns[current]().filter(({ key }) => key !== "themes" || kg.goals.length > 0);
    const choices = KINDS.map((kind) =>
      kg.button(titleOf(kind), () => choose(kind), { "aria-pressed": String(kind === current) }),
    );
    const status = kg.el("p", { class: "hint", role: "status" });
    const place = kg.el("div", { class: "grid", tabindex: "0", role: "group", "aria-label": titleOf(current) });
    let rows = () => [];
    view.replaceChildren(
      kg.el(
        "div",
        { class: "table-tools" },
        kg.el("div", { class: "table-kinds" }, ...choices),
        kg.button(kg.t("saveCsv"), () => save(columns, rows()), { class: "button save" }),
      ),
      status,
      place,
    );
    rows = kg.grid(place, {
      label: titleOf(current),
      columns,
      items: itemsOf(current),
      state,
      more: MORE[current],
      onchange: (found) => {
        status.textContent = kg.t("tableHint", kg.number(found.length));
      },
    });
  };
  kg.view("tables", render);
  kg.keep(
    "table",
    () => (current === KINDS[0] ? "" : current),
    (kind) => {
      if (!KINDS.includes(kind || KINDS[0]) || (kind || KINDS[0]) === current) return;
      current = kind || KINDS[0];
      state = fresh(current);
      kg.redraw("tables");
    },
  );

  kg.words.add({
    th: { articleTable: "บทความ", tableHint: "{0} แถวตามตัวกรอง · กดหัวตารางเพื่อเรียง พิมพ์ใต้หัวตารางเพื่อกรอง กดแถวเพื่อดูทั้งหมด" },
    en: {
      articleTable: "Articles",
      tableHint:
        "{0} rows by the filters · press a heading to sort, type under it to filter, press a row to see all of it",
    },
  });
})();
