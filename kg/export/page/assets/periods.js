// Two windows of time beside each other: which ties are new, gone, stronger or weaker in the second, each with its words.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FEW = 8;
  const SORTS = ["goals", "met", "posts"];
  let windows = null; // [[from, to], [from, to]]
  let sort = SORTS[0];

  kg.periods = {};

  // The halves of the time that the filters leave.
  const halves = () => {
    const [first, last] = kg.controls.span();
    const from = kg.filters.state.from > first ? kg.filters.state.from : first;
    const to = kg.filters.state.to && kg.filters.state.to < last ? kg.filters.state.to : last;
    const day = (time) => new Date(time).toISOString().slice(0, 10);
    const middle = (Date.parse(from) + Date.parse(to)) / 2;
    return [
      [from, day(middle)],
      [day(middle + 864e5), to],
    ];
  };
  kg.on("filter", () => {
    windows = null;
  });

  // Pairs of things with the facts that tie them, by "a b": agencies and goals, who met whom, who holds a post where.
  const TIED = {
    goals: (add) => {
      for (const fact of kg.facts)
        if (fact.kind === "theme" && fact.ends.length > 1 && kg.nodes[fact.ends[0]].kind === "organization")
          add(fact.ends[0], fact.ends[1], [fact.id]);
    },
    met: (add) => {
      for (const node of kg.nodes) {
        if (node.kind !== "event") continue;
        const parts = node.facts.filter((id) => kg.facts[id].kind === "part" && kg.facts[id].ends.length > 1);
        for (const [at, one] of parts.entries())
          for (const other of parts.slice(at + 1))
            if (kg.facts[one].article === kg.facts[other].article && kg.facts[one].ends[0] !== kg.facts[other].ends[0])
              add(...[kg.facts[one].ends[0], kg.facts[other].ends[0]].sort((a, b) => a - b), [one, other]);
      }
    },
    posts: (add) => {
      for (const fact of kg.facts)
        if (fact.kind === "post" && fact.ends.length > 1) add(fact.ends[0], fact.ends[1], [fact.id]);
    },
  };
  const passes = (fact, [from, to]) => {
    const day = kg.dayOf(kg.facts[fact]);
    return kg.filters.facts[fact] && day && day >= from && day <= to;
  };
  // By tie: its ends, and for each window the articles that tell of it with their facts.
  const ties = () => {
    const found = new Map();
    TIED[sort]((a, b, facts) => {
      windows.forEach((window, at) => {
        if (!facts.every((fact) => passes(fact, window))) return;
        const key = `${a} ${b}`;
        if (!found.has(key)) found.set(key, { a, b, in: [new Map(), new Map()] });
        const articles = found.get(key).in[at];
        const { article } = kg.facts[facts[0]];
        articles.set(article, [...(articles.get(article) || []), ...facts]);
      });
    });
    return [...found.values()];
  };

  const GROUPS = [
    ["gained", (before, after) => !before && after],
    ["lost", (before, after) => before && !after],
    ["stronger", (before, after) => before && after > before],
    ["weaker", (before, after) => after && after < before],
  ];
  const group = (name, some) => {
    const line = ({ a, b, in: [before, after] }) => {
      const facts = [...new Set([...before.values(), ...after.values()].flat())];
      const change = `${kg.number(before.size)} → ${kg.number(after.size)}`;
      return kg.el(
        "li",
        {},
        kg.el("span", {}, kg.nodeButton(a), " — ", kg.nodeButton(b)),
        kg.button(change, () => kg.showFacts(`${kg.nameOf(a)} — ${kg.nameOf(b)}`, facts), {
          class: "button count",
          "aria-label": `${kg.nameOf(a)} — ${kg.nameOf(b)}: ${change}`,
        }),
      );
    };
    return kg.el(
      "section",
      { class: name },
      kg.el("h3", {}, `${kg.t(`ties.${name}`)} (${kg.number(some.length)})`),
      ...(some.length ? kg.list(some, line, FEW) : [kg.el("p", { class: "hint" }, "–")]),
    );
  };

  const field = (at, end) =>
    kg.dates.field({
      id: `period-${at}-${end}`,
      label: kg.t(end ? "to" : "from"),
      value: windows[at][end],
      end: Boolean(end),
      onchange: (day) => {
        windows[at][end] = day || halves()[at][end];
        kg.redraw("compare");
      },
    });
  const box = (at) => {
    const articles = kg.articles.filter(
      ({ id, day }) => kg.filters.articles[id] && day >= windows[at][0] && day <= windows[at][1],
    );
    return kg.el(
      "fieldset",
      { class: "period-box" },
      kg.el("legend", {}, kg.t(at ? "periodSecond" : "periodFirst")),
      kg.el("div", { class: "pair" }, field(at, 0), field(at, 1)),
      kg.el("p", { class: "hint" }, kg.t("articles", kg.number(articles.length))),
    );
  };

  // The elements of the comparison of two periods.
  kg.periods.render = () => {
    if (!kg.controls.span()[0]) return [kg.el("p", { class: "hint" }, kg.t("noDays"))];
    windows = windows || halves();
    const all = ties();
    const size = ({ in: [before, after] }) => Math.abs(after.size - before.size);
    all.sort((x, y) => size(y) - size(x) || x.a - y.a || x.b - y.b);
    const choice = (name) =>
      kg.button(kg.t(`sort.${name}`), () => ((sort = name), kg.redraw("compare")), {
        "aria-pressed": String(sort === name),
      });
    return [
      kg.el("div", { class: "compare-picks" }, box(0), box(1)),
      kg.el("div", { class: "compare-modes" }, ...SORTS.map(choice)),
      kg.el(
        "div",
        { class: "period-groups" },
        ...GROUPS.map(([name, of]) =>
          group(
            name,
            all.filter(({ in: [before, after] }) => of(before.size, after.size)),
          ),
        ),
      ),
    ];
  };

  kg.words.add({
    th: {
      periodFirst: "ช่วงแรก",
      periodSecond: "ช่วงหลัง",
      "ties.gained": "เกิดใหม่",
      "ties.lost": "ไม่พบอีก",
      "ties.stronger": "มากขึ้น",
      "ties.weaker": "น้อยลง",
      "sort.goals": "หน่วยงานกับเป้าหมาย",
      "sort.met": "ใครพบใคร",
      "sort.posts": "ใครดำรงตำแหน่งที่ไหน",
      noDays: "บทความเหล่านี้ไม่มีวันที่",
    },
    en: {
      periodFirst: "First period",
      periodSecond: "Second period",
      "ties.gained": "New",
      "ties.lost": "Gone",
      "ties.stronger": "Stronger",
      "ties.weaker": "Weaker",
      "sort.goals": "Agencies and goals",
      "sort.met": "Who met whom",
      "sort.posts": "Who holds a post where",
      noDays: "These articles have no days",
    },
  });
})();
