// A clean report of one node for paper: everything known of it, each line with its words and source.
(() => {
  "use strict";
  const kg = window.kgPage;
  const ORDER = ["theme", "post", "part", "event", "said", "named"];
  const TITLES = {
    theme: "themes",
    post: "posts",
    part: "events",
    event: "events",
    said: "statements",
    named: "mentions",
  };

  kg.report = (id) => {
    const node = kg.nodes[id];
    const facts = node.facts.filter((fact) => kg.filters.facts[fact]);
    const parts = ORDER.map((kind) => {
      const found = facts
        .filter((fact) => kg.facts[fact].kind === kind)
        .sort((a, b) => kg.dayOf(kg.facts[b]).localeCompare(kg.dayOf(kg.facts[a])) || a - b);
      return found.length
        ? kg.el(
            "section",
            {},
            kg.el("h2", {}, kg.t(TITLES[kind])),
            kg.el("ul", { class: "lines" }, ...found.map((fact) => kg.factLine(fact, id))),
          )
        : "";
    });
    const name = node.kind === "goal" ? `SDG ${node.note} ${kg.nameOf(id)}` : kg.nameOf(id);
    const paper = kg.byId("report");
    paper.hidden = false;
    paper.replaceChildren(
      kg.el("p", { class: "kind" }, `${kg.t("reportOf")} · ${kg.t(`kind.${node.kind}`)}`),
      kg.el("h1", {}, name),
      node.en && node.en !== name ? kg.el("p", { class: "second" }, node.en) : "",
      kg.el("p", { class: "hint" }, `${kg.byId("title").textContent} · ${kg.byId("subtitle").textContent}`),
      ...parts,
      kg.el("p", { class: "hint" }, kg.t("reportNote")),
    );
    document.documentElement.classList.add("reporting");
    window.print();
  };
  window.addEventListener("afterprint", () => {
    document.documentElement.classList.remove("reporting");
    kg.byId("report").hidden = true;
  });
})();
