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
      province(state),
      texts(state),
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
    const [input, list] = kg.combobox("filter-agency", "agency-results", kg.t("agency"), {
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
    const field = (key) =>
      kg.dates.field({
        id: `filter-${key}`,
        label: kg.t(key),
        value: state[key],
        onchange: (day) => kg.filters.set({ [key]: day }),
        end: key === "to",
        example: (key === "to" ? last : first) || undefined,
      });
    return group("period", kg.el("div", { class: "pair" }, field("from"), field("to")));
  };
  // The first and last day of the articles, found once. Where none has a day it is that of the facts, but for those of which
  // only the year is known; "" when these have none either.
  let span = null;
  kg.controls.span = () => {
    if (span) return span;
    const exact = ({ day, until }) => day && !(day.endsWith("-01-01") && until.endsWith("-12-31"));
    let days = kg.articles.map((article) => article.day).filter(Boolean);
    if (!days.length) days = kg.facts.filter(exact).flatMap(({ day, until }) => [day, until || day]);
    span = days.reduce(
      ([first, last], day) => [!first || day < first ? day : first, day > last ? day : last],
      ["", ""],
    );
    return span;
  };

  let codes = null; // of the provinces where something happens: only these can be chosen; found once, since facts stay
  const province = (state) => {
    codes = codes || new Set(kg.facts.map((fact) => fact.province));
    const known = kg.asking.known.provinces.filter(({ code }) => codes.has(code));
    if (!known.length) return "";
    const names = known.map((each) => [each.code, each[kg.language()]]);
    names.sort((a, b) => a[1].localeCompare(b[1], kg.language()));
    const option = ([code, name]) => kg.el("option", { value: code, selected: code === state.province }, name);
    const select = kg.el("select", { id: "filter-province" }, ...[["", kg.t("anyProvince")], ...names].map(option));
    select.addEventListener("change", () => kg.filters.set({ province: select.value }));
    return kg.el("label", { class: "field" }, kg.t("province"), select);
  };

  const texts = (state) => {
    const input = kg.el("input", {
      type: "text",
      id: "filter-words",
      class: "words-text",
      autocomplete: "off",
      value: state.words,
    });
    input.addEventListener("input", () => kg.filters.set({ words: input.value }));
    return kg.el("label", { class: "field" }, kg.t("inTexts"), input);
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
    const partly = (some, whole) => (some === whole ? kg.number(whole) : `${kg.number(some)} / ${kg.number(whole)}`);
    for (const kind of kg.data.kinds) {
      const place = kg.byId(`count-${kind}`);
      if (place) place.textContent = partly(now[kind], all[kind]);
    }
    kg.byId("filters").querySelector("summary").dataset.active = kg.filters.active() || "";
    const sum = (some) => some.reduce((total, each) => total + each, 0);
    const [nodes, everything] = [sum(Object.values(now)), kg.nodes.length];
    const [first, last] = kg.controls.span();
    const { from, to } = kg.filters.state;
    kg.byId("subtitle").textContent = [
      first ? kg.period(from || first, to || last) : "",
      kg.t(kg.articles.length === 1 ? "article" : "articles", partly(sum(kg.filters.articles), kg.articles.length)),
      kg.t("facts", kg.number(sum(kg.filters.facts))),
      nodes < everything ? kg.t("shown", kg.number(nodes), kg.number(everything)) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  };
  // The form follows what was set elsewhere, but stays under the hand of who uses it.
  kg.on("filter", () => {
    if (form().contains(document.activeElement)) counts();
    else kg.controls.render();
  });
})();
