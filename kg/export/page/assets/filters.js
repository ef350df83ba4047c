// What is shown: by kind, goal, agency, period and strength of evidence. One state, from which all counts follow.
(() => {
  "use strict";
  const kg = window.kgPage;
  const fresh = () => ({ kinds: new Set(kg.data.kinds), goals: new Set(), agency: -1, from: "", to: "", sure: 0 });

  kg.filters = { state: null, facts: null, nodes: null, edges: null };

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
  kg.filters.active = () => {
    const { kinds, goals, agency, from, to, sure } = kg.filters.state;
    return kinds.size < kg.data.kinds.length || goals.size > 0 || agency >= 0 || Boolean(from || to) || sure > 0;
  };

  const passes = (fact, { from, to, sure }) => {
    if (fact.sure < sure) return false;
    if (!from && !to) return true;
    const first = kg.dayOf(fact);
    if (!first) return false;
    return (!to || first <= to) && (!from || (fact.until || first) >= from);
  };

  const work = () => {
    const state = kg.filters.state;
    const narrowed = Boolean(state.from || state.to || state.sure);
    const facts = Uint8Array.from(kg.facts, (fact) => passes(fact, state));
    const kinds = Uint8Array.from(kg.nodes, (node) => state.kinds.has(node.kind));
    const bound = (edge) => !edge.facts.length || edge.facts.some((id) => facts[id]);
    const near = (centres) => {
      const found = new Uint8Array(kg.nodes.length);
      for (const centre of centres) {
        found[centre] = 1;
        for (const id of kg.nodes[centre].edges) if (bound(kg.edges[id])) found[kg.otherEnd(kg.edges[id], centre)] = 1;
      }
      return found;
    };
    const byGoal = state.goals.size ? near(state.goals) : null;
    const byAgency = state.agency >= 0 ? near([state.agency]) : null;
    const nodes = Uint8Array.from(
      kg.nodes,
      (node) =>
        kinds[node.id] &&
        (!byGoal || byGoal[node.id]) &&
        (!byAgency || byAgency[node.id]) &&
        (!narrowed || node.facts.some((id) => facts[id])),
    );
    const edges = Uint8Array.from(kg.edges, (edge) => nodes[edge.a] && nodes[edge.b] && bound(edge));
    Object.assign(kg.filters, { facts, nodes, edges });
  };

  kg.filters.counts = () => {
    const counts = Object.fromEntries(kg.data.kinds.map((kind) => [kind, 0]));
    kg.nodes.forEach((node) => {
      counts[node.kind] += kg.filters.nodes[node.id];
    });
    return counts;
  };
})();
