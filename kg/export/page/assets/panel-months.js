// A node over time: a strip of its facts per month, and for a person the spans of posts; drawn by the page's charts.
(() => {
  "use strict";
  const kg = window.kgPage;
  const ROWS = 4; // posts whose spans are drawn
  const HEIGHT = 120; // pixels of the strip: enough to compare months, little beside what one came to read
  const monthOf = (id) => kg.dayOf(kg.facts[id]).slice(0, 7);
  const nameOf = (month) => kg.chartDays.binName(kg.chartDays.when(month), "month");

  kg.monthsPart = (node, facts) => {
    const dated = facts.filter((id) => /^\d{4}-\d{2}$/.test(monthOf(id)));
    const months = kg.gathered(dated, monthOf);
    if (months.size < 2) return null;
    const place = kg.el("div", { class: "months" });
    // What one came to read stands there first; the strip follows in the next frame.
    // By then the panel may be closed again, and nothing can be drawn into no room.
    requestAnimationFrame(() => place.clientWidth && place.append(...drawn(node, facts, months, place.clientWidth)));
    return kg.part(kg.t("overTime"), 0, place);
  };

  const drawn = (node, facts, months, width) => {
    const list = (ids, title) => kg.showFacts(`${kg.nameOf(node.id)} · ${title}`, ids);
    const sorted = [...months.keys()].sort();
    const rows = sorted.map((month) => ({
      day: `${month}-01`,
      value: months.get(month).length,
      colour: kg.colourOf(node),
      item: month,
    }));
    const onpick = (month) => list(months.get(month), nameOf(month));
    return [
      kg.charts.columns(rows, { width, height: HEIGHT, bin: "month", onpick }),
      ...spans(node, facts, width, list),
    ];
  };
  const spans = (node, facts, width, list) => {
    const posts = node.kind === "person" ? kg.postsOf(facts).filter(({ from }) => from) : [];
    if (!posts.length) return [];
    const rows = posts.slice(0, ROWS).map((post) => ({
      row: kg.label(post.what),
      from: post.from,
      to: post.to,
      label: kg.period(post.from, post.to),
      item: post,
    }));
    return [kg.charts.timeline(rows, { width, onpick: (post) => list(post.ids, kg.label(post.what)) })];
  };
})();
