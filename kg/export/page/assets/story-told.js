// What the articles that pass say of goals and agencies, counted for the first sight. Nothing is drawn here.
(() => {
  "use strict";
  const kg = window.kgPage;
  const NEW_SHARE = 4; // who came in the last quarter of the time shown is new

  kg.daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / 864e5;

  // What the articles that pass say of goals: by goal, the articles of each day and the facts of each agency.
  const goals = () => {
    const goals = new Map(kg.goals.map(({ id }) => [id, { id, articles: new Map(), agencies: new Map() }]));
    for (const fact of kg.facts) {
      if (fact.kind !== "theme" || !kg.filters.facts[fact.id]) continue;
      const goal = goals.get(fact.ends[fact.ends.length - 1]);
      if (!goal) continue;
      const day = kg.dayOf(fact);
      if (!goal.articles.has(fact.article)) goal.articles.set(fact.article, { day, facts: [] });
      goal.articles.get(fact.article).facts.push(fact.id);
      const [agent] = fact.ends;
      if (fact.ends.length < 2 || kg.nodes[agent].kind !== "organization") continue;
      if (!goal.agencies.has(agent)) goal.agencies.set(agent, { agent, articles: new Set(), facts: [], first: day });
      const agency = goal.agencies.get(agent);
      agency.articles.add(fact.article);
      agency.facts.push(fact.id);
      if (day && (!agency.first || day < agency.first)) agency.first = day;
    }
    return [...goals.values()].filter(({ articles }) => articles.size);
  };

  // The first and the last day of the articles that pass.
  const span = () => {
    let [first, last] = ["", ""];
    for (const { id, day } of kg.articles) {
      if (!day || !kg.filters.articles[id]) continue;
      if (!first || day < first) first = day;
      if (day > last) last = day;
    }
    return [first, last];
  };
  // The day from which on somebody counts as new.
  const newSince = ([first, last]) => {
    if (!first || first === last) return "";
    return new Date(Date.parse(last) - (kg.daysBetween(first, last) / NEW_SHARE) * 864e5).toISOString().slice(0, 10);
  };
  // Who serves a goal and had not before the day, in any article whatever the period; the busiest first.
  const newcomers = ({ id, agencies }, since) => {
    if (!since) return [];
    const early = new Set();
    for (const number of kg.nodes[id].facts) {
      const fact = kg.facts[number];
      if (fact.kind === "theme" && fact.ends.length > 1 && kg.dayOf(fact) < since) early.add(fact.ends[0]);
    }
    return byArticles([...agencies.values()].filter(({ agent, first }) => first && !early.has(agent)));
  };
  // Those with the most articles first; of as many, as they stand in the graph.
  const byArticles = (some) =>
    [...some].sort((a, b) => b.articles.size - a.articles.size || (a.agent ?? a.id) - (b.agent ?? b.id));

  // The agencies that facts name with the articles that do, [[node, articles], …], the one with the most first.
  const agencies = () => {
    const articles = new Map();
    for (const fact of kg.facts) {
      if (!kg.filters.facts[fact.id]) continue;
      for (const end of fact.ends) {
        if (kg.nodes[end].kind !== "organization") continue;
        if (!articles.has(end)) articles.set(end, new Set());
        articles.get(end).add(fact.article);
      }
    }
    return [...articles].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]);
  };

  // {period: [first, last] day, since: the day from which on somebody is new, goals, agencies}.
  kg.told = () => {
    const period = span();
    return { period, since: newSince(period), goals: goals(), agencies: agencies() };
  };
  kg.told.newcomers = newcomers;
  kg.told.byArticles = byArticles;
})();
