// The shortest way between two nodes over what is shown; among equally short ones, the one with the most facts. A goal
// that half of all agencies serve explains nothing: a way runs through one only where no other is left.
(() => {
  "use strict";
  const kg = window.kgPage;
  const THROUGH_GOAL = 1000; // steps that passing a goal costs, more than any way has

  // {nodes, edges} from one end to the other, or null when there is none. Crowds count a little more than a step,
  // so that a way over a shared meeting of five comes before one over a ministry of hundreds.
  kg.path = (from, to) => {
    const cost = new Map([[from, 0]]);
    const came = new Map();
    const waiting = new Set([from]);
    while (waiting.size) {
      const here = cheapest(waiting, cost);
      if (here === to) return trace(from, to, came);
      waiting.delete(here);
      for (const id of kg.nodes[here].edges) {
        if (!kg.filters.edges[id]) continue;
        const edge = kg.edges[id];
        const other = kg.otherEnd(edge, here);
        const passed = kg.nodes[other].kind === "goal" && other !== to ? THROUGH_GOAL : 0;
        const price =
          cost.get(here) + 1 + passed + Math.log1p(kg.nodes[other].edges.length) / 20 + 0.1 / (1 + edge.facts.length);
        if (!(cost.get(other) <= price)) {
          cost.set(other, price);
          came.set(other, id);
          waiting.add(other);
        }
      }
    }
    return null;
  };

  const cheapest = (waiting, cost) => {
    let best = -1;
    for (const id of waiting) if (best < 0 || cost.get(id) < cost.get(best)) best = id;
    return best;
  };
  const trace = (from, to, came) => {
    const nodes = [to];
    const edges = [];
    while (nodes[0] !== from) {
      const id = came.get(nodes[0]);
      edges.unshift(id);
      nodes.unshift(kg.otherEnd(kg.edges[id], nodes[0]));
    }
    return { nodes, edges };
  };
})();
