// How nodes and lines look: the colours of the scheme, what is lit and what fades, and only what changed handed over.
(() => {
  "use strict";
  const kg = window.kgPage;
  let colours = {};
  let lit = null; // {centre, nodes, edges}: what stands out while all else fades; null when nothing does
  let crowd = false;

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const readColours = () => {
    colours = {
      ink: css("--ink"),
      faint: css("--faint"),
      halo: css("--canvas"),
      line: css("--edge"),
      accent: css("--accent"),
      event: css("--event"),
      person: css("--person"),
      organization: css("--organization"),
    };
  };
  kg.colourOf = (node) => node.colour || colours[node.kind];

  const dressNode = (id) => {
    const node = kg.nodes[id];
    const faded = lit && !lit.nodes.has(id);
    const fill = kg.colourOf(node);
    const chosen = lit && lit.centre === id;
    return {
      hidden: !kg.filters.nodes[id],
      opacity: faded ? (crowd ? 0.12 : 0.18) : 1,
      borderWidth: chosen ? 4 : 1.5,
      color: {
        background: fill,
        border: chosen ? colours.ink : colours.halo,
        highlight: { background: fill, border: colours.ink },
        hover: { background: fill, border: colours.ink },
      },
    };
  };
  const dressEdge = (edge) => {
    const on = lit && lit.edges.has(edge.id);
    const goal =
      edge.kind === "theme" ? [edge.a, edge.b].map((id) => kg.nodes[id]).find((node) => node.kind === "goal") : null;
    return {
      hidden: !kg.filters.edges[edge.id],
      dashes: edge.kind === "within" ? [3, 4] : false,
      color: {
        color: goal ? goal.colour : on ? colours.accent : colours.line,
        opacity: lit ? (on ? 1 : crowd ? 0.03 : 0.12) : goal ? (crowd ? 0.28 : 0.75) : crowd ? 0.6 : 0.8,
        highlight: colours.accent,
        hover: colours.accent,
      },
    };
  };
  // Whether what is lit holds a tie: at its centre, or with both ends.
  const touched = (tie) =>
    lit.centre >= 0 ? [tie.a, tie.b].includes(lit.centre) : lit.nodes.has(tie.a) && lit.nodes.has(tie.b);
  const dressTie = (tie) => ({
    hidden: !kg.filters.nodes[tie.a] || !kg.filters.nodes[tie.b],
    dashes: [1, 5],
    color: {
      color: colours.accent,
      opacity: lit && !touched(tie) ? 0.05 : 0.55,
      highlight: colours.accent,
      hover: colours.accent,
    },
  });

  // Only what looks different from before is handed over, so that a filter costs what it changes.
  const looks = new Map();
  const fresh = (id, look) => {
    const now = `${look}${document.documentElement.dataset.theme}`;
    if (looks.get(id) === now) return false;
    looks.set(id, now);
    return true;
  };
  // What a look depends on, in few letters; what is hidden looks like nothing, whatever is lit.
  const nodeLook = (id) =>
    kg.filters.nodes[id] ? `shown ${!lit || lit.nodes.has(id)} ${Boolean(lit) && lit.centre === id} ` : "hidden ";
  const edgeLook = (edge) =>
    kg.filters.edges[edge.id] ? `shown ${Boolean(lit) && lit.edges.has(edge.id)} ${Boolean(lit)} ` : "hidden ";
  const tieLook = (tie) => `${kg.filters.nodes[tie.a]} ${kg.filters.nodes[tie.b]} ${!lit || touched(tie)} `;
  const tied = (id) => typeof id === "string";
  const redress = (nodes, edges) => {
    nodes.update(
      nodes
        .getIds()
        .filter((id) => fresh(`n${id}`, nodeLook(id)))
        .map((id) => ({ id, ...dressNode(id) })),
    );
    const [lines, ties] = [edges.getIds().filter((id) => !tied(id)), edges.getIds().filter(tied)];
    edges.update([
      ...lines.filter((id) => fresh(id, edgeLook(kg.edges[id]))).map((id) => ({ id, ...dressEdge(kg.edges[id]) })),
      ...ties
        .filter((id) => fresh(id, tieLook(kg.ties[id.slice(1)])))
        .map((id) => ({ id, ...dressTie(kg.ties[id.slice(1)]) })),
    ]);
  };

  kg.looks = {
    node: dressNode,
    edge: dressEdge,
    tie: dressTie,
    tied,
    redress,
    colours: () => colours,
    lit: () => lit,
    // So many lines must be faint, or they cover what they tie.
    start: (drawn) => {
      crowd = drawn > 200;
      readColours();
    },
    light: (light) => {
      lit = light;
    },
    forget: (ids) => ids.forEach((id) => looks.delete(id)),
    readColours,
  };
})();
