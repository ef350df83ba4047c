// What is shown: by kind, goal, agency, period, province, words and strength of evidence. One state, from which all follows.
(() => {
  "use strict";
  const kg = window.kgPage;
  const fresh = () => ({
    kinds: new Set(kg.data.kinds),
    goals: new Set(),
    agency: -1,
    from: "",
    to: "",
    sure: 0,
    province: "",
    words: "",
  });

  kg.filters = { state: null, articles: null, facts: null, nodes: null, edges: null };

  kg.filters.start = () => {
    kg.filters.state = fresh();
    work();
  };
  kg.filters.set = (changes) => {
    Object.assign(kg.filters.state, changes);
    work();
    kg.emit("filter");
  };
  kg.filters.reset = () => kg.filters.set(fresh());
  // What is set of the filters that choose articles or facts.
  const chosen = ({ goals, agency, from, to, sure, province, words }) =>
    [goals.size, agency >= 0, from || to, sure, province, words.trim()].filter(Boolean);
  // How many filters are set.
  kg.filters.active = () =>
    chosen(kg.filters.state).length + Number(kg.filters.state.kinds.size < kg.data.kinds.length);

  // What speaks of goals passes with one that is chosen: nobody is quoted on another goal than the one that is looked at.
  const SPEAKS = ["theme", "said"];
  const passes = (fact, { from, to, sure, goals }) => {
    if (fact.sure < sure) return false;
    if (goals.size && SPEAKS.includes(fact.kind) && !fact.ends.some((end) => goals.has(end))) return false;
    if (!from && !to) return true;
    const first = kg.dayOf(fact);
    if (!first) return false;
    return (!to || first <= to) && (!from || (fact.until || first) >= from);
  };

  // The articles that serve a goal, name the agency, play in the province and hold the words; of any day.
  const fitting = ({ goals, agency, province, words }) => {
    const all = new Uint8Array(kg.articles.length).fill(1);
    const only = (some) => {
      for (let at = 0; at < all.length; at += 1) all[at] &= some[at];
    };
    const of = (facts) => {
      const some = new Uint8Array(kg.articles.length);
      for (const fact of facts) some[fact.article] = 1;
      return some;
    };
    if (goals.size) only(of([...goals].flatMap((goal) => kg.nodes[goal].facts).map((id) => kg.facts[id])));
    if (agency >= 0) only(of(kg.nodes[agency].facts.map((id) => kg.facts[id])));
    if (province) only(of(kg.facts.filter((fact) => fact.province === province)));
    if (words.trim()) only(kg.fulltext.articles(words));
    return all;
  };

  const work = () => {
    const state = kg.filters.state;
    const fits = fitting(state);
    const facts = Uint8Array.from(kg.facts, (fact) => fits[fact.article] && passes(fact, state));
    // Where nothing asks for single facts, an article without any passes as well; else one of its facts must.
    const dated = ({ day }) => (!state.from || day >= state.from) && (!state.to || (day && day <= state.to));
    const articles = Uint8Array.from(
      kg.articles,
      (article) =>
        fits[article.id] &&
        (article.day ? dated(article) : !(state.from || state.to) || article.facts.some((id) => facts[id])),
    );
    const bound = (edge) => !edge.facts.length || edge.facts.some((id) => facts[id]);
    const choosing = chosen(state).length > 0;
    const nodes = Uint8Array.from(
      kg.nodes,
      (node) => state.kinds.has(node.kind) && (!choosing || node.facts.some((id) => facts[id])),
    );
    const edges = Uint8Array.from(kg.edges, (edge) => nodes[edge.a] && nodes[edge.b] && bound(edge));
    Object.assign(kg.filters, { articles, facts, nodes, edges });
  };

  kg.filters.counts = () => {
    const counts = Object.fromEntries(kg.data.kinds.map((kind) => [kind, 0]));
    kg.nodes.forEach((node) => {
      counts[node.kind] += kg.filters.nodes[node.id];
    });
    return counts;
  };

  // The articles that pass, the newest first; of one day, in the order of the graph.
  kg.filters.newest = () =>
    kg.articles
      .filter((article) => kg.filters.articles[article.id])
      .sort((a, b) => b.day.localeCompare(a.day) || a.id - b.id);
})();
