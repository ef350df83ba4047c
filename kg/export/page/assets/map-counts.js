// What happened where, under the filters: for each province its happenings, articles and the goals of these.
(() => {
  "use strict";
  const kg = window.kgPage;
  const GOALS = ["theme", "said"]; // kinds of facts that tie an article to goals

  const goalsByArticle = () => {
    const found = new Map();
    for (const fact of kg.facts) {
      if (!GOALS.includes(fact.kind) || !kg.filters.facts[fact.id]) continue;
      for (const end of fact.ends) {
        if (kg.nodes[end].kind !== "goal") continue;
        if (!found.has(fact.article)) found.set(fact.article, new Set());
        found.get(fact.article).add(end);
      }
    }
    return found;
  };

  const place = (known, facts, goalsOf) => {
    const articles = new Set(facts.map((id) => kg.facts[id].article));
    const goals = new Map();
    for (const article of articles)
      for (const goal of goalsOf.get(article) || []) goals.set(goal, (goals.get(goal) || 0) + 1);
    const most = [...goals].sort(([a, x], [b, y]) => y - x || kg.nodes[a].note - kg.nodes[b].note);
    const happenings = new Set(facts.map((id) => kg.facts[id].ends[0]));
    return { ...known, facts, articles: articles.size, happenings: happenings.size, goals: most };
  };

  const count = () => {
    const byCode = new Map();
    const [placed, unplaced] = [new Set(), new Set()];
    for (const fact of kg.facts) {
      if (fact.kind !== "event" || !kg.filters.facts[fact.id]) continue;
      const code = fact.province || "";
      (code ? placed : unplaced).add(fact.ends[0]);
      if (!byCode.has(code)) byCode.set(code, []);
      byCode.get(code).push(fact.id);
    }
    const goalsOf = goalsByArticle();
    const happened = kg.asking.known.provinces.filter(({ code }) => byCode.has(code));
    const places = new Map(happened.map((known) => [known.code, place(known, byCode.get(known.code), goalsOf)]));
    const unknown = [...unplaced].filter((event) => !placed.has(event)).length;
    return { places, happenings: placed.size, unknown };
  };

  // {places: by code, those in which something happened; happenings: of how many the province is known; unknown: of how
  // many it is not}. A place: {code, th, en, facts, articles, happenings, goals: [[node, articles], …]}. Kept until the
  // filters choose other facts.
  let known = { facts: null, counts: null };
  kg.mapCounts = () => {
    if (known.facts !== kg.filters.facts) known = { facts: kg.filters.facts, counts: count() };
    return known.counts;
  };
})();
