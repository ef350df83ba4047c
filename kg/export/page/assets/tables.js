// The same content as tables that can be sorted: for readers without the picture, and for those who prefer rows.
(() => {
  "use strict";
  const kg = window.kgPage;
  const PAGE = 100;
  const KINDS = ["organization", "person", "event", "goal", "fact"];
  const letters = new Intl.Collator(["th", "en"], { numeric: true });
  let current = KINDS[0];
  let order = { column: -1, down: true };
  let rowsShown = PAGE;

  const linked = (node, kind) =>
    node.edges
      .filter((id) => kg.filters.edges[id])
      .map((id) => kg.otherEnd(kg.edges[id], node.id))
      .filter((id) => kg.nodes[id].kind === kind)
      .sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight)
      .map(kg.nameOf)
      .join(" · ");
  const factsOf = (node, kind) =>
    node.facts.map((id) => kg.facts[id]).filter((fact) => fact.kind === kind && kg.filters.facts[fact.id]);
  const posts = (node) => [...new Set(factsOf(node, "post").map((fact) => kg.label(fact.what)))].join(" · ");
  const held = (node) => factsOf(node, "event")[0];

  // A column: the key of its heading, its value for sorting and saving, and how a cell shows it when not as it is.
  const name = ["name", (node) => kg.nameOf(node.id), (node) => kg.nodeButton(node.id)];
  const day = (value) => (value ? kg.day(value) : "");
  const goals = ["themes", (node) => linked(node, "goal")];
  const counts = [
    ["degree", (node) => node.edges.filter((id) => kg.filters.edges[id]).length],
    ["factCount", (node) => node.facts.filter((id) => kg.filters.facts[id]).length],
  ];
  const TABLES = {
    organization: [name, ["englishName", (node) => node.en], ["note", (node) => kg.label(node.note)], goals, ...counts],
    person: [name, ["posts", posts], ["agency", (node) => linked(node, "organization")], goals, ...counts],
    event: [
      name,
      ["date", (node) => held(node)?.day || "", (node) => day(held(node)?.day)],
      ["place", (node) => held(node)?.extra || ""],
      ["who", (node) => linked(node, "organization")],
      ...counts,
    ],
    goal: [
      ["goalNumber", (node) => Number(node.note)],
      name,
      ["agency", (node) => linked(node, "organization")],
      ["kind.person", (node) => linked(node, "person")],
      ...counts,
    ],
    fact: [
      ["date", kg.dayOf, (fact) => day(kg.dayOf(fact))],
      ["fact", (fact) => kg.t(`fact.${fact.kind}`)],
      ["who", (fact) => kg.nameOf(fact.ends[0]), (fact) => kg.nodeButton(fact.ends[0])],
      ["what", (fact) => kg.label(fact.what)],
      ["whom", (fact) => fact.ends.slice(1).map(kg.nameOf).join(" · ")],
      ["surenessHead", (fact) => fact.sure],
      [
        "quote",
        (fact) => kg.quotesOf(fact).map((quote) => quote.text).join(" … "),
        (fact) => kg.el("div", {}, ...kg.quotesOf(fact).slice(0, 1).map(kg.quote)),
      ],
      [
        "source",
        (fact) => kg.articles[fact.article].title,
        (fact) => kg.link(kg.articles[fact.article].url, kg.articles[fact.article].title),
      ],
    ],
  };
  const FIRST = { fact: "date" }; // what a table is sorted by at first; the others by their number of facts

  // Without goals there is no column for them.
  const columnsNow = () => TABLES[current].filter(([key]) => key !== "themes" || kg.goals.length > 0);
  const sortedBy = (columns) =>
    order.column >= 0 ? order.column : columns.findIndex(([key]) => key === (FIRST[current] || "factCount"));
  const shown = () =>
    current === "fact"
      ? kg.facts.filter(
          (fact) => fact.ends.length && kg.filters.facts[fact.id] && fact.ends.every((id) => kg.filters.nodes[id]),
        )
      : kg.nodes.filter((node) => node.kind === current && kg.filters.nodes[node.id]);
  const rows = (columns) => {
    const value = columns[sortedBy(columns)][1];
    const keyed = shown().map((item) => ({ item, key: value(item) }));
    const compare = (a, b) => (typeof a === "number" ? a - b : letters.compare(a, b));
    keyed.sort((a, b) => (order.down ? -1 : 1) * compare(a.key, b.key) || a.item.id - b.item.id);
    return keyed.map(({ item }) => item);
  };

  const sortBy = (column) => {
    const [first] = shown();
    const number = first !== undefined && typeof columnsNow()[column][1](first) === "number";
    order = { column, down: order.column === column ? !order.down : number };
    render();
    kg.byId("view-tables").querySelectorAll("th button")[column].focus();
  };
  const heading = ([key], at, columns) => {
    const sorted = sortedBy(columns) === at ? (order.down ? "descending" : "ascending") : "none";
    const arrow = { none: "↕", ascending: "↑", descending: "↓" }[sorted];
    const press = kg.el(
      "button",
      { type: "button", onclick: () => sortBy(at) },
      kg.t(key),
      kg.el("span", { class: "arrow", "aria-hidden": "true" }, arrow),
    );
    return kg.el("th", { scope: "col", "aria-sort": sorted }, press);
  };
  const row = (item, columns) =>
    kg.el(
      "tr",
      {},
      ...columns.map(([key, value, show]) => {
        const plain = value(item);
        const head = key === "name";
        const content = show ? show(item) : typeof plain === "number" ? kg.number(plain) : plain;
        return kg.el(
          head ? "th" : "td",
          { scope: head ? "row" : null, class: typeof plain === "number" ? "number" : key === "quote" ? "wide" : null },
          content,
        );
      }),
    );

  const choose = (kind) => {
    current = kind;
    order = { column: -1, down: true };
    rowsShown = PAGE;
    render();
    kg.byId("view-tables").querySelector("[aria-pressed=true]").focus();
  };
  const titleOf = (kind) => kg.t(kind === "fact" ? "factTable" : `kind.${kind}`);
  const save = (columns, all) => {
    const cells = all.map((item) => columns.map(([, value]) => value(item)));
    const text = kg.csv(
      columns.map(([key]) => kg.t(key)),
      cells,
    );
    kg.save(`${current}.csv`, new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  const render = () => {
    const columns = columnsNow();
    const all = rows(columns);
    const choices = KINDS.map((kind) =>
      kg.button(titleOf(kind), () => choose(kind), { "aria-pressed": String(kind === current) }),
    );
    const more = () => {
      rowsShown += PAGE;
      render();
    };
    kg.byId("view-tables").replaceChildren(
      kg.el(
        "div",
        { class: "table-tools" },
        ...choices,
        kg.button(kg.t("saveCsv"), () => save(columns, all), { class: "button save" }),
      ),
      kg.el("p", { class: "hint", role: "status" }, kg.t("tableHint", kg.number(all.length))),
      kg.el(
        "div",
        { class: "scroll", tabindex: "0", role: "group", "aria-label": titleOf(current) },
        kg.el(
          "table",
          {},
          kg.el("caption", { class: "away" }, titleOf(current)),
          kg.el("thead", {}, kg.el("tr", {}, ...columns.map(heading))),
          kg.el("tbody", {}, ...all.slice(0, rowsShown).map((item) => row(item, columns))),
        ),
      ),
      all.length > rowsShown
        ? kg.button(kg.t("more", kg.number(Math.min(PAGE, all.length - rowsShown))), more, { class: "button more" })
        : "",
    );
  };
  kg.view("tables", render);
})();
