// What is drawn over the nodes and lines of the graph: goals' numbers and names; and all that is drawn, for pictures.
(() => {
  "use strict";
  const kg = window.kgPage;

  // The nodes of the scene where they are now, those to be named first first.
  kg.graph.spots = () => {
    const { scene, light } = kg.graph.now();
    const lines = light && light.centre >= 0 ? [...light.edges] : [];
    const lineTo = new Map(lines.map((line) => [kg.otherEnd(kg.edges[line], light.centre), line]));
    const places = kg.network.getPositions(scene.nodes.map(({ id }) => id));
    return scene.nodes
      .map(({ id, size, group, weight }) => ({
        id,
        line: lineTo.get(id),
        ...places[id],
        size,
        group,
        goal: !group && kg.nodes[id].kind === "goal",
        weight: group ? weight : kg.nodes[id].weight,
        first: Boolean(light) && (light.centre === id || (light.centre < 0 && light.nodes.has(id))),
        faded: Boolean(light) && !light.nodes.has(id),
      }))
      .sort(
        (a, b) =>
          b.first - a.first || a.faded - b.faded || b.goal - a.goal || b.weight - a.weight || (a.id < b.id ? -1 : 1),
      );
  };

  kg.graph.drawOver = (context) => {
    const { scene } = kg.graph.now();
    if (!scene) return;
    const all = kg.graph.spots();
    const scale = kg.network.getScale();
    const { width: w, height: h } = kg.graph.size();
    const { x, y } = kg.network.getViewPosition();
    const inView = all.filter(
      (spot) => Math.abs(spot.x - x) < w / scale / 2 + 80 && Math.abs(spot.y - y) < h / scale / 2 + 80,
    );
    drawNumbers(context, inView);
    const legible = inView.filter((spot) => !spot.faded);
    const ring = scene.nodes.length > kg.scene.FEW || legible.filter(({ goal }) => goal).length >= kg.scene.RING;
    const most = Math.max(8, Math.round((w * h) / (inView.length > 100 ? 14000 : 6000)));
    const view = { x, y, width: w, height: h, ring, covered: covered() };
    kg.drawLabels(context, kg.placeLabels(legible, scale, most, view), kg.looks.colours());
  };
  // What lies over the canvas, in pixels from its corner: no name goes under it.
  const covered = () =>
    ["notice", "legend"]
      .map(kg.byId)
      .filter((each) => each && !each.hidden && each.offsetHeight)
      .map(({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => ({
        x: offsetLeft,
        y: offsetTop,
        w: offsetWidth,
        h: offsetHeight,
      }));
  const drawNumbers = (context, all) => {
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const { id, x, y, size, goal, faded } of all) {
      if (!goal || faded) continue;
      context.font = `700 ${size * 1.15}px ${kg.fontFamily}`;
      context.fillStyle = kg.inkOn(kg.nodes[id].colour);
      context.fillText(kg.nodes[id].note, x, y + size * 0.06);
    }
  };

  // What is now on the canvas, in its own units, for pictures.
  kg.graph.shown = () => {
    const { nodes, edges } = kg.graph.now();
    return {
      nodes: kg.graph.spots().map(({ id, x, y, size, group, goal, faded }) => ({
        id,
        x,
        y,
        size,
        faded,
        kind: group ? "community" : kg.nodes[id].kind,
        colour: nodes.get(id).color.background,
        number: goal ? kg.nodes[id].note : "",
      })),
      edges: edges.get().map((each) => ({
        from: each.from,
        to: each.to,
        width: each.width,
        dashes: each.dashes,
        colour: each.color.color,
        opacity: each.color.opacity,
      })),
      labels: kg.placedLabels().map(({ id, lines, noted, x, y, size, line, bold, width }) => ({
        id,
        lines,
        noted,
        x,
        y,
        size,
        line,
        bold,
        width,
      })),
    };
  };
})();
