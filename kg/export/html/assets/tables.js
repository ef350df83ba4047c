// The same content as tables that can be sorted: for readers without the picture, and for those who prefer rows.
(() => {
  "use strict";
  const kg = window.kgPage;
  const PAGE = 100;
  let current = "organization";
  let order = { column: -1, down: true };
  let rowsShown = PAGE;

  const degree = (node) => node.edges.filter((id) => kg.filters.edges[id]).length;
  const count = (node) => node.facts.filter((id) => kg.filters.facts[id]).length;
  const neighbours = (node, kind) => node.edges.filter((id) => kg.filters.edges[id]).map((id) => kg.otherEnd(kg.edges[id], node.id))
    .filter((id) => kg.nodes[id].kind === kind).sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight).map(kg.nameOf).join(" · ");
  const factsOf = (node, kind) => node.facts.map((id) => kg.facts[id]).filter((fact) => fact.kind === kind && kg.filters.facts[fact.id]);
  const posts = (node) => [...new Set(factsOf(node, "post").map((fact) => kg.label(fact.what)))].join(" · ");
  const held = (node) => factsOf(node, "event")[0];

  const name = ["name", (node) => kg.nameOf(node.id), "node"];
  const numbers = [["degree", degree], ["factCount", count]];
  const TABLES = {
    organization: [name, ["englishName", (node) => node.en], ["note", (node) => kg.label(node.note)], ["themes", (node) => neighbours(node, "goal")], ...numbers],
    person: [name, ["posts", posts], ["agency", (node) => neighbours(node, "organization")], ["themes", (node) => neighbours(node, "goal")], ...numbers],
    event: [name, ["date", (node) => held(node)?.day || "", "day"], ["place", (node) => held(node)?.extra || ""], ["who", (node) => neighbours(node, "organization")], ...numbers],
    goal: [["goalNumber", (node) => Number(node.note)], name, ["agency", (node) => neighbours(node, "organization")], ["kind.person", (node) => neighbours(node, "person")], ...numbers],
  };

  // Without goals there is no column for them.
  const columnsNow = () => TABLES[current].filter(([key]) => key !== "themes" || kg.goals.length > 0);

  const rows = () => {
    const columns = columnsNow();
    const found = kg.nodes.filter((node) => node.kind === current && kg.filters.nodes[node.id])
      .map((node) => ({ node, cells: columns.map(([, value]) => value(node)) }));
    const column = order.column >= 0 ? order.column : columns.findIndex(([key]) => key === "factCount");
    const compare = (a, b) => (typeof a === "number" ? a - b : String(a).localeCompare(String(b), "th"));
    return found.sort((a, b) => (order.down ? -1 : 1) * compare(a.cells[column], b.cells[column]) || a.node.id - b.node.id);
  };

  const sortBy = (column) => {
    order = { column, down: order.column === column ? !order.down : typeof rows()[0]?.cells[column] === "number" };
    render();
    kg.byId("view-tables").querySelectorAll("th button")[column].focus();
  };
  const heading = ([key], at) => {
    const column = order.column >= 0 ? order.column : columnsNow().findIndex(([each]) => each === "factCount");
    const sorted = column === at ? (order.down ? "descending" : "ascending") : "none";
    return kg.el("th", { scope: "col", "aria-sort": sorted }, kg.el("button", { type: "button", onclick: () => sortBy(at) }, kg.t(key), kg.el("span", { class: "arrow", "aria-hidden": "true" }, { none: "↕", ascending: "↑", descending: "↓" }[sorted])));
  };
  const row = ({ node, cells }) => kg.el("tr", {}, ...cells.map((cell, at) => {
    const kind = columnsNow()[at][2];
    const content = kind === "node" ? kg.nodeButton(node.id) : kind === "day" && cell ? kg.day(cell) : typeof cell === "number" ? kg.number(cell) : cell;
    return kg.el(kind === "node" ? "th" : "td", { scope: kind === "node" ? "row" : null, class: typeof cell === "number" ? "number" : null }, content);
  }));

  const choose = (kind) => {
    current = kind;
    order = { column: -1, down: true };
    rowsShown = PAGE;
    render();
    kg.byId("view-tables").querySelector("[aria-pressed=true]").focus();
  };
  const render = () => {
    if (kg.byId("view-tables").hidden) return;
    const all = rows();
    const columns = columnsNow();
    const save = () => kg.save(`${current}.csv`, new Blob([kg.csv(columns.map(([key]) => kg.t(key)), all.map(({ cells }) => cells))], { type: "text/csv;charset=utf-8" }));
    kg.byId("view-tables").replaceChildren(
      kg.el("div", { class: "table-tools" },
        ...Object.keys(TABLES).map((kind) => kg.button(kg.t(`kind.${kind}`), () => choose(kind), { "aria-pressed": String(kind === current) })),
        kg.button(kg.t("saveCsv"), save, { class: "button save" })),
      kg.el("p", { class: "hint", role: "status" }, kg.t("tableHint", kg.number(all.length))),
      kg.el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": kg.t(`kind.${current}`) },
        kg.el("table", {}, kg.el("caption", { class: "away" }, kg.t(`kind.${current}`)), kg.el("thead", {}, kg.el("tr", {}, ...columns.map(heading))), kg.el("tbody", {}, ...all.slice(0, rowsShown).map(row)))),
      all.length > rowsShown ? kg.button(kg.t("more", kg.number(Math.min(PAGE, all.length - rowsShown))), () => { rowsShown += PAGE; render(); }, { class: "button more" }) : "",
    );
  };
  kg.on("tab", render);
  kg.on("language", render);
  kg.on("filter", render);
})();
