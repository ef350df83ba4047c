// The first lines of a node's panel: its kind, names, where it belongs, and what can be done with it.
(() => {
  "use strict";
  const kg = window.kgPage;
  const MOST_NAMES = 5;

  // A person's title in the reader's script, the first that the news use.
  const titleOf = (node) => {
    const titles = node.note.split(" · ").filter(Boolean);
    const thai = (text) => /[\u0e00-\u0e7f]/.test(text);
    return titles.find((title) => thai(title) === (kg.language() === "th")) ?? titles[0] ?? "";
  };
  kg.kindText = (node) => {
    if (node.kind === "goal") return kg.t("kind.goal");
    const note = node.kind === "person" ? titleOf(node) : node.note && kg.label(node.note);
    return [kg.t(`kind.${node.kind}`), note].filter(Boolean).join(" · ");
  };
  const namesBeside = (node) => {
    const second = kg.nameOf(node.id) === node.name ? node.en : node.name;
    const own = kg.search.fold(node.name);
    const others = node.aliases.filter(
      (alias) => alias !== second && !(node.kind === "person" && kg.search.fold(alias).endsWith(own)),
    );
    return [
      second ? kg.el("p", { class: "second" }, second) : null,
      others.length
        ? kg.el("p", { class: "aliases" }, `${kg.t("alsoCalled")}: ${others.slice(0, MOST_NAMES).join(" · ")}`)
        : null,
    ];
  };

  // When and where an event was, as its reports say.
  kg.placeAndDay = (node) => {
    if (node.kind !== "event") return "";
    const told = node.facts
      .map((id) => kg.facts[id])
      .filter(({ kind, ends }) => kind === "event" && ends[0] === node.id);
    const days = [...new Set(told.filter(({ day }) => day).map(({ day, until }) => kg.period(day, until)))];
    const places = [...new Set(told.map(({ extra }) => extra).filter(Boolean))];
    return [days.join(", "), places.join(" / ")].filter(Boolean).join(" · ");
  };
  const belongs = (node) => {
    const wholes = node.kind === "organization" ? kg.wholesOf(node) : [];
    return wholes.length
      ? kg.el(
          "p",
          { class: "says" },
          kg.el("span", { class: "word" }, kg.t("partOf")),
          ...wholes.map((id) => kg.nodeButton(id)),
        )
      : null;
  };

  // That filters hide some of what there is, and the way to all of it.
  const hiddenBy = (count) =>
    count
      ? kg.el(
          "p",
          { class: "hint" },
          kg.t("hiddenFacts", kg.number(count)),
          " ",
          kg.button(kg.t("reset"), kg.filters.reset, { class: "small" }),
        )
      : null;

  kg.panelHead = (node, facts) => [
    kg.el("p", { class: "kind" }, kg.mark(node), kg.kindText(node)),
    kg.el("h2", {}, node.kind === "goal" ? `SDG ${node.note} ${kg.nameOf(node.id)}` : kg.nameOf(node.id)),
    ...namesBeside(node),
    belongs(node),
    kg.placeAndDay(node) ? kg.el("p", { class: "when" }, kg.placeAndDay(node)) : null,
    kg.el("p", { class: "hint" }, kg.countsOf(facts)),
    hiddenBy(node.facts.length - facts.length),
    kg.el(
      "div",
      { class: "actions" },
      kg.tabNow() === "graph" ? null : kg.button(kg.t("inGraph"), () => kg.showTab("graph")),
      kg.button(kg.t("compareThis"), () => kg.compare(node.id)),
      kg.button(kg.t("report"), () => kg.report(node.id)),
      kg.copyButton(kg.t("copyLink"), () => window.location.href),
    ),
  ];

  kg.connectForm = (id) => {
    const list = kg.el("ul", {
      id: "connect-results",
      role: "listbox",
      "aria-label": kg.t("connectResults"),
      hidden: true,
    });
    const input = kg.el("input", {
      id: "connect",
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": "connect-results",
      placeholder: kg.t("connectHint"),
    });
    kg.search.box(input, list, (other) => kg.selectPath(id, other));
    return kg.el(
      "div",
      { class: "connect" },
      kg.el("label", { for: "connect" }, kg.t("connect")),
      kg.el("div", { class: "finder" }, input, list),
    );
  };
})();
