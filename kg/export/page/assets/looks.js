// How nodes and lines look: the colours of the scheme, what is lit and what fades.
(() => {
  "use strict";
  const kg = window.kgPage;
  let colours = {};
  let lit = null; // {centre, nodes, edges}: what stands out while all else fades; null when nothing does

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const readColours = () => {
    colours = {
      ink: css("--ink"),
      muted: css("--muted"),
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

  const dressNode = (id, scene, group) => {
    const faded = lit && !lit.nodes.has(id);
    const fill = scene.sums ? kg.groups.colourOf(id) : kg.colourOf(kg.nodes[id]);
    const chosen = lit && lit.centre === id;
    return {
      opacity: faded ? (scene.crowd ? 0.12 : 0.18) : 1,
      borderWidth: chosen ? 4 : group ? 0 : 1.5,
      color: {
        background: fill,
        border: chosen ? colours.ink : colours.halo,
        highlight: { background: fill, border: colours.ink },
        hover: { background: fill, border: colours.ink },
      },
    };
  };
  const dressEdge = (edge, scene) => {
    const on = lit && lit.edges.has(edge.id);
    const goal =
      edge.kind === "theme" ? [edge.a, edge.b].map((id) => kg.nodes[id]).find((node) => node.kind === "goal") : null;
    return {
      dashes: edge.kind === "within" ? [3, 4] : false,
      color: {
        color: goal ? goal.colour : on ? colours.accent : colours.line,
        opacity: lit
          ? on
            ? goal && scene.ego
              ? 0.6
              : 0.85
            : scene.crowd
              ? 0.05
              : 0.3
          : goal
            ? scene.crowd
              ? 0.35
              : 0.75
            : scene.crowd
              ? 0.5
              : 0.8,
        highlight: colours.accent,
        hover: colours.accent,
      },
    };
  };
  // Whether what is lit holds a tie: at its centre, or with both ends.
  const touched = (tie) =>
    lit.centre >= 0 ? [tie.a, tie.b].includes(lit.centre) : lit.nodes.has(tie.a) && lit.nodes.has(tie.b);
  const dressTie = (tie) => ({
    dashes: [1, 5],
    color: {
      color: colours.accent,
      opacity: lit && !touched(tie) ? 0.05 : 0.55,
      highlight: colours.accent,
      hover: colours.accent,
    },
  });
  // A line that stands for all facts between two communities.
  const dressSum = () => ({
    dashes: false,
    color: { color: colours.line, opacity: 0.7, highlight: colours.accent, hover: colours.accent },
  });

  kg.looks = {
    node: dressNode,
    edge: dressEdge,
    tie: dressTie,
    sum: dressSum,
    colours: () => colours,
    light: (light) => {
      lit = light;
    },
    readColours,
  };
})();
