// The filter form with its legend and counts.
(() => {
  "use strict";
  const kg = window.kgPage;
  const form = () => kg.byId("filter-form");

  kg.controls = {};
  kg.controls.render = () => {
    const state = kg.filters.state;
    form().replaceChildren(
      kinds(state),
      goals(state),
      agency(state),
      period(state),
      sureness(state),
      kg.button(
        kg.t("reset"),
        () => {
          kg.filters.reset();
          kg.controls.render();
        },
        { id: "reset" },
      ),
      kg.el("p", { class: "hint" }, kg.t("sizeMeans")),
    );
    counts();
  };
  const group = (key, ...content) => kg.el("fieldset", {}, kg.el("legend", {}, kg.t(key)), ...content);

  const kinds = (state) =>
    group(
      "kinds",
      ...kg.data.kinds.map((kind) => {
        const box = kg.el("input", { type: "checkbox", value: kind, checked: state.kinds.has(kind) });
        box.addEventListener("change", () => {
          const now = new Set(state.kinds);
          if (box.checked) now.add(kind);
          else now.delete(kind);
          kg.filters.set({ kinds: now });
        });
        const sign = kg.el("span", { class: `mark ${kind}`, "aria-hidden": "true" });
        return kg.el(
          "label",
          { class: "kind-filter" },
          box,
          sign,
          kg.el("span", {}, kg.t(`kind.${kind}`)),
          kg.el("span", { class: "count", id: `count-${kind}` }),
        );
      }),
    );

  const goals = (state) =>
    kg.goals.length
      ? group(
          "goals",
          kg.el(
            "div",
            { class: "goal-tiles" },
            ...kg.goals.map((goal) => {
              const tile = kg.el(
                "button",
                {
                  type: "button",
                  class: "tile",
                  "aria-pressed": String(state.goals.has(goal.id)),
                  "aria-label": `SDG ${goal.note} ${kg.nameOf(goal.id)}`,
                  title: kg.nameOf(goal.id),
                },
                goal.note,
              );
              tile.style.backgroundColor = goal.colour;
              tile.style.color = kg.inkOn(goal.colour);
              tile.addEventListener("click", () => {
                const now = new Set(kg.filters.state.goals);
                if (!now.delete(goal.id)) now.add(goal.id);
                tile.setAttribute("aria-pressed", String(now.has(goal.id)));
                kg.filters.set({ goals: now });
              });
              return tile;
            }),
          ),
        )
      : "";

  const agency = (state) => {
    const list = kg.el("ul", { id: "agency-results", role: "listbox", "aria-label": kg.t("agency"), hidden: true });
    const input = kg.el("input", {
      id: "filter-agency",
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": "agency-results",
      placeholder: kg.t("anyAgency"),
      value: state.agency >= 0 ? kg.nameOf(state.agency) : "",
    });
    kg.search.box(
      input,
      list,
      (id) => {
        input.value = kg.nameOf(id);
        kg.filters.set({ agency: id });
      },
      "organization",
    );
    input.addEventListener("change", () => {
      if (!input.value.trim() && kg.filters.state.agency >= 0) kg.filters.set({ agency: -1 });
    });
    return kg.el(
      "div",
      { class: "field" },
      kg.el("label", { for: "filter-agency" }, kg.t("agency")),
      kg.el("div", { class: "finder" }, input, list),
    );
  };

  const period = (state) => {
    const [first, last] = kg.controls.span();
    const field = (key) => {
      const input = kg.el("input", { type: "date", id: `filter-${key}`, min: first, max: last, value: state[key] });
      input.addEventListener("change", () => kg.filters.set({ [key]: input.value }));
      return kg.el("label", { class: "field" }, kg.t(key), input);
    };
    return group("period", kg.el("div", { class: "pair" }, field("from"), field("to")));
  };
  // The first and last day of any fact, "" when none has a day; found once, since the facts stay.
  let span = null;
  kg.controls.span = () => {
    if (span) return span;
    span = ["", ""];
    for (const fact of kg.facts) {
      const day = kg.dayOf(fact);
      if (day && (!span[0] || day < span[0])) span[0] = day;
      const last = fact.until || day;
      if (last > span[1]) span[1] = last;
    }
    return span;
  };

  const sureness = (state) => {
    const text = kg.el("span", {}, kg.t("sure", state.sure));
    const range = kg.el("input", { type: "range", id: "filter-sure", min: 0, max: 100, step: 5, value: state.sure });
    range.addEventListener("input", () => {
      text.textContent = kg.t("sure", range.value);
      kg.filters.set({ sure: Number(range.value) });
    });
    return kg.el("label", { class: "field" }, text, range);
  };

  const counts = () => {
    const now = kg.filters.counts();
    const all = Object.fromEntries(
      kg.data.kinds.map((kind) => [kind, kg.nodes.filter((node) => node.kind === kind).length]),
    );
    for (const kind of kg.data.kinds) {
      const place = kg.byId(`count-${kind}`);
      if (place)
        place.textContent =
          now[kind] === all[kind] ? kg.number(all[kind]) : `${kg.number(now[kind])} / ${kg.number(all[kind])}`;
    }
    const shown = Object.values(now).reduce((sum, each) => sum + each, 0);
    const facts = kg.filters.facts.reduce((sum, each) => sum + each, 0);
    const [first, last] = kg.controls.span();
    kg.byId("subtitle").textContent = [
      first ? kg.period(first, last) : "",
      kg.t(kg.articles.length === 1 ? "article" : "articles", kg.number(kg.articles.length)),
      kg.t("facts", kg.number(facts)),
      kg.t("shown", kg.number(shown), kg.number(kg.nodes.length)),
    ]
      .filter(Boolean)
      .join(" · ");
  };
  kg.on("filter", counts);
})();
