// Two things beside each other: what they share and what only one has, each with its words; and two periods.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FEW = 8;
  let pair = [-1, -1];
  let mode = "things";

  // Puts a thing (its number) into the comparison, in the free place or the second.
  kg.compare = (id) => {
    mode = "things";
    pair = pair[0] < 0 || pair[0] === id ? [id, pair[1]] : [pair[0], id];
    kg.redraw("compare");
    kg.showTab("compare");
    kg.emit("keep");
  };
  const tail = (id) => (id < 0 ? "" : kg.tail(id));
  kg.keep(
    "compare",
    () => (mode === "periods" ? "periods" : pair.some((id) => id >= 0) ? pair.map(tail).join("|") : ""),
    (text) => {
      mode = text === "periods" ? "periods" : "things";
      if (mode === "things") pair = [0, 1].map((at) => kg.thing(text.split("|")[at]));
      kg.redraw("compare");
    },
  );
  const set = (change) => {
    change();
    kg.redraw("compare");
    kg.emit("keep");
  };

  // What stands beside a thing in the facts that pass, by the kind of thing: a map of its number to the facts (numbers).
  // Things of one event stand beside each other as well.
  const beside = (id) => {
    const groups = { goal: new Map(), organization: new Map(), person: new Map(), event: new Map() };
    const add = (other, fact) => {
      if (other === id) return;
      const group = groups[kg.nodes[other].kind];
      if (!group.has(other)) group.set(other, []);
      group.get(other).push(fact);
    };
    for (const number of kg.nodes[id].facts) {
      if (!kg.filters.facts[number]) continue;
      const fact = kg.facts[number];
      for (const other of fact.ends) add(other, number);
      if (fact.kind !== "part" || fact.ends.length < 2) continue;
      for (const part of kg.nodes[fact.ends[1]].facts)
        if (kg.facts[part].kind === "part" && kg.filters.facts[part]) add(kg.facts[part].ends[0], part);
    }
    return groups;
  };

  const picker = (at) => {
    const list = kg.el("ul", {
      id: `compare-results-${at}`,
      role: "listbox",
      "aria-label": kg.t("results"),
      hidden: true,
    });
    const input = kg.el("input", {
      id: `compare-${at}`,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": list.id,
      placeholder: kg.t("compareHint"),
      value: pair[at] >= 0 ? kg.nameOf(pair[at]) : "",
    });
    kg.search.box(input, list, (id) => set(() => (pair[at] = id)));
    return kg.el(
      "div",
      { class: "compare-pick" },
      kg.el("label", { for: input.id }, kg.t(at ? "compareSecond" : "compareFirst")),
      kg.el("div", { class: "finder" }, input, list),
      pair[at] >= 0 ? kg.el("p", {}, kg.nodeButton(pair[at]), countOf(pair[at])) : "",
    );
  };
  const countOf = (id) => {
    const articles = new Set(
      kg.nodes[id].facts.filter((fact) => kg.filters.facts[fact]).map((fact) => kg.facts[fact].article),
    );
    return kg.el("span", { class: "count" }, kg.t("articles", kg.number(articles.size)));
  };

  // Three columns of one kind of thing: only the first's, both's, only the second's; the most told first.
  const columns = (kind, [first, second], [a, b]) => {
    const both = (id) => [...new Set([...(a.get(id) || []), ...(b.get(id) || [])])];
    const counts = new Map([...a.keys(), ...b.keys()].map((id) => [id, kg.articlesOf(both(id)).size]));
    const all = [...counts.keys()].sort((x, y) => counts.get(y) - counts.get(x) || x - y);
    if (!all.length) return "";
    const line = (id) => {
      const counted = [a, b].filter((each) => each.has(id)).map((each) => kg.number(kg.articlesOf(each.get(id)).size));
      const numbers = counted.join(" · ");
      const title = [first, second]
        .filter((_, at) => [a, b][at].has(id))
        .map(kg.nameOf)
        .join(" · ");
      return kg.el(
        "li",
        {},
        kg.nodeButton(id),
        kg.button(numbers, () => kg.showFacts(`${title} — ${kg.nameOf(id)}`, both(id)), {
          class: "button count",
          "aria-label": `${kg.nameOf(id)}: ${kg.t("articles", numbers)}`,
        }),
      );
    };
    const column = (title, ids) =>
      kg.el(
        "div",
        {},
        kg.el("h4", {}, `${title} (${kg.number(ids.length)})`),
        ...(ids.length ? kg.list(ids, line, FEW) : [kg.el("p", { class: "hint" }, "–")]),
      );
    return kg.el(
      "section",
      {},
      kg.el("h3", {}, kg.t(`kind.${kind}`)),
      kg.el(
        "div",
        { class: "compare-columns" },
        column(
          kg.t("onlyOf", kg.nameOf(first)),
          all.filter((id) => !b.has(id)),
        ),
        column(
          kg.t("both"),
          all.filter((id) => a.has(id) && b.has(id)),
        ),
        column(
          kg.t("onlyOf", kg.nameOf(second)),
          all.filter((id) => !a.has(id)),
        ),
      ),
    );
  };
  // The facts that hold both.
  const together = ([first, second]) => {
    const facts = kg.nodes[first].facts.filter((id) => kg.filters.facts[id] && kg.facts[id].ends.includes(second));
    if (!facts.length) return "";
    return kg.button(
      kg.t("together", kg.number(facts.length)),
      () => kg.showFacts(kg.t("path", kg.nameOf(first), kg.nameOf(second)), facts),
      { class: "button" },
    );
  };

  const things = () => {
    const picks = kg.el("div", { class: "compare-picks" }, picker(0), picker(1));
    if (pair.some((id) => id < 0) || pair[0] === pair[1])
      return [picks, kg.el("p", { class: "hint" }, kg.t("compareStart")), ...proposals()];
    const [a, b] = pair.map(beside);
    const shared = ["goal", "organization", "person", "event"].map((kind) => columns(kind, pair, [a[kind], b[kind]]));
    return [picks, together(pair), ...shared];
  };
  // Pairs to begin with: the two of each kind that most is told of.
  const proposals = () =>
    ["organization", "person", "goal"].map((kind) => {
      const found = kg.nodes.filter((node) => node.kind === kind && kg.filters.nodes[node.id]);
      const [first, second] = found.sort((x, y) => y.weight - x.weight || x.id - y.id);
      if (!second) return "";
      return kg.button(
        kg.t("compareThese", kg.nameOf(first.id), kg.nameOf(second.id)),
        () => set(() => (pair = [first.id, second.id])),
        { class: "button proposal" },
      );
    });

  kg.view("compare", (place) => {
    const choice = (name) =>
      kg.button(kg.t(`compare.${name}`), () => set(() => (mode = name)), { "aria-pressed": String(mode === name) });
    place.replaceChildren(
      kg.el("div", { class: "compare-modes" }, choice("things"), choice("periods")),
      kg.el("div", { class: "compare" }, ...(mode === "things" ? things() : kg.periods.render())),
    );
  });

  kg.words.add({
    th: {
      "compare.things": "สองสิ่ง",
      "compare.periods": "สองช่วงเวลา",
      compareFirst: "สิ่งที่หนึ่ง",
      compareSecond: "สิ่งที่สอง",
      compareHint: "หน่วยงาน บุคคล หรือเป้าหมาย",
      compareStart: "เลือกสองหน่วยงาน สองคน หรือสองเป้าหมาย เพื่อดูว่ามีอะไรร่วมกันและอะไรที่ต่างกัน",
      compareThese: "{0} กับ {1}",
      onlyOf: "เฉพาะ {0}",
      both: "ทั้งสอง",
      together: "อยู่ด้วยกันใน {0} ข้อเท็จจริง",
    },
    en: {
      "compare.things": "Two things",
      "compare.periods": "Two periods",
      compareFirst: "First",
      compareSecond: "Second",
      compareHint: "An agency, a person or a goal",
      compareStart: "Choose two agencies, two people or two goals to see what they share and what they don't",
      compareThese: "{0} and {1}",
      onlyOf: "Only {0}",
      both: "Both",
      together: "Together in {0} facts",
    },
  });
})();
