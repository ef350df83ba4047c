// The canvas: vis-network with the places that Python computed, our colours, our labels.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SHAPES = { person: "dot", organization: "hexagon", goal: "square", event: "diamond" };
  const REVEALED = 40;
  let nodes;
  let edges;
  let colours = {};
  let lit = null;
  let revealed = [];
  let crowd = false;

  kg.graph = { drawn: () => kg.data.drawing.nodes.length };

  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const readColours = () => {
    colours = { ink: css("--ink"), faint: css("--faint"), halo: css("--canvas"), line: css("--edge"), accent: css("--accent"), event: css("--event"), person: css("--person"), organization: css("--organization") };
  };
  kg.colourOf = (node) => node.colour || colours[node.kind];

  const dressNode = (id) => {
    const node = kg.nodes[id];
    const faded = lit && !lit.nodes.has(id);
    const fill = kg.colourOf(node);
    const chosen = lit && lit.centre === id;
    return {
      hidden: !kg.filters.nodes[id], opacity: faded ? 0.18 : 1, borderWidth: chosen ? 4 : 1.5,
      color: { background: fill, border: chosen ? colours.ink : colours.halo, highlight: { background: fill, border: colours.ink }, hover: { background: fill, border: colours.ink } },
    };
  };
  const dressEdge = (edge) => {
    const on = lit && lit.edges.has(edge.id);
    const goal = edge.kind === "theme" ? [edge.a, edge.b].map((id) => kg.nodes[id]).find((node) => node.kind === "goal") : null;
    return {
      hidden: !kg.filters.edges[edge.id], dashes: edge.kind === "within" ? [3, 4] : false,
      color: { color: goal ? goal.colour : on ? colours.accent : colours.line, opacity: lit ? (on ? 1 : 0.1) : goal ? (crowd ? 0.28 : 0.75) : crowd ? 0.6 : 0.8, highlight: colours.accent, hover: colours.accent },
    };
  };
  const dressTie = (tie) => ({
    hidden: !kg.filters.nodes[tie.a] || !kg.filters.nodes[tie.b], dashes: [1, 5],
    color: { color: colours.accent, opacity: 0.55, highlight: colours.accent, hover: colours.accent },
  });

  // Only what looks different from before is handed over, so that a filter costs what it changes.
  const looks = new Map();
  const changed = (id, look) => {
    const now = JSON.stringify(look);
    if (looks.get(id) === now) return false;
    looks.set(id, now);
    return true;
  };
  const redress = () => {
    nodes.update(nodes.getIds().map((id) => ({ id, ...dressNode(id) })).filter(({ id, ...look }) => changed(`n${id}`, look)));
    const tied = (id) => typeof id === "string";
    edges.update(edges.getIds().map((id) => ({ id, ...(tied(id) ? dressTie(kg.ties[id.slice(1)]) : dressEdge(kg.edges[id])) }))
      .filter(({ id, ...look }) => changed(`e${id}`, look)));
  };

  kg.graph.start = () => {
    readColours();
    const drawing = kg.data.drawing;
    crowd = drawing.nodes.length > 200; // so many lines must be faint, or they cover what they tie
    nodes = new vis.DataSet(drawing.nodes.map((each) => ({ ...each, ...dressNode(each.id) })));
    edges = new vis.DataSet(drawing.edges.map((each) => ({ ...each, ...dressEdge(kg.edges[each.id]) })));
    const network = new vis.Network(kg.byId("canvas"), { nodes, edges }, drawing.options);
    kg.network = network;
    network.on("click", ({ nodes: hit, edges: lines }) => {
      if (hit.length) kg.select(hit[0], false);
      else if (lines.length) kg.selectEdge(lines[0]);
      else kg.select(-1);
    });
    network.on("afterDrawing", drawOver);
    network.on("hoverNode", () => { kg.byId("canvas").classList.add("over"); });
    network.on("blurNode", () => { kg.byId("canvas").classList.remove("over"); });
    kg.on("filter", redress);
    kg.on("language", () => network.redraw());
    kg.on("theme", () => { readColours(); redress(); network.redraw(); });
    kg.graph.fit(false);
  };

  kg.graph.fit = (animation = { duration: 300 }) => {
    const shown = nodes.getIds().filter((id) => kg.filters.nodes[id]);
    kg.network.fit({ nodes: shown, animation: false, maxZoomLevel: 1.6 });
    // Names reach further than the nodes that vis-network fits, so that it needs a little more room.
    const scale = kg.network.getScale();
    const { clientWidth, clientHeight } = kg.byId("canvas");
    const room = Math.min(1 - 90 / clientWidth, 1 - 70 / clientHeight);
    const { x, y } = kg.network.getViewPosition();
    kg.network.moveTo({ position: { x, y: y + 12 / scale }, scale: scale * Math.max(0.5, room), animation });
  };
  kg.graph.zoom = (factor) => kg.network.moveTo({ scale: Math.min(6, Math.max(0.03, kg.network.getScale() * factor)), animation: { duration: 150 } });
  kg.graph.has = (id) => nodes.get(id) !== null;

  // Brings a node that is not drawn onto the canvas, with its neighbours, beside what is already there.
  kg.graph.reveal = (id) => {
    if (kg.graph.has(id)) return;
    nodes.remove(revealed);
    const near = [...new Set(kg.nodes[id].edges.map((edge) => kg.otherEnd(kg.edges[edge], id)))];
    const anchors = near.filter((other) => kg.graph.has(other)).map((other) => kg.network.getPosition(other));
    const view = kg.network.getViewPosition();
    const middle = (axis) => (anchors.length ? anchors.reduce((sum, at) => sum + at[axis], 0) / anchors.length : view[axis]);
    const x = middle("x") + 90;
    const y = middle("y") - 120;
    const fresh = near.filter((other) => !kg.graph.has(other)).sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight).slice(0, REVEALED);
    revealed = [id, ...fresh];
    const around = (at) => ({ x: Math.round(x + 190 * Math.cos((2 * Math.PI * at) / fresh.length)), y: Math.round(y + 130 * Math.sin((2 * Math.PI * at) / fresh.length)) });
    nodes.add([{ id, x, y }, ...fresh.map((other, at) => ({ id: other, ...around(at) }))].map((each) => ({
      ...each, shape: SHAPES[kg.nodes[each.id].kind], size: 12, ...dressNode(each.id),
    })));
    const lines = new Set(revealed.flatMap((each) => kg.nodes[each].edges));
    edges.update([...lines].map((line) => kg.edges[line]).filter(({ a, b }) => kg.graph.has(a) && kg.graph.has(b))
      .map((edge) => ({ id: edge.id, from: edge.a, to: edge.b, width: 1, ...dressEdge(edge) })));
  };

  // Lights a node with its neighbours, an edge, or a path; everything else fades. `null` lights all.
  kg.graph.light = (light) => {
    lit = light;
    redress();
    kg.network.redraw();
  };
  kg.graph.around = (id) => {
    const lines = kg.nodes[id].edges.filter((edge) => kg.filters.edges[edge]);
    return { centre: id, edges: new Set(lines), nodes: new Set([id, ...lines.map((edge) => kg.otherEnd(kg.edges[edge], id))]) };
  };
  kg.graph.look = (ids) => {
    const there = ids.filter(kg.graph.has);
    const { x, y, scale, width, height } = kg.graph.view();
    const seen = (at) => Math.abs(at.x - x) * scale < width / 2 - 60 && Math.abs(at.y - y) * scale < height / 2 - 60;
    const calm = scale > 0.7 && there.every((id) => seen(kg.network.getPosition(id)));
    if (calm) return;
    if (there.length === 1) kg.network.focus(there[0], { scale: Math.max(scale, 0.9), animation: { duration: 300 } });
    else if (there.length) kg.network.fit({ nodes: there, animation: { duration: 300 }, maxZoomLevel: 1.4 });
  };

  kg.graph.showTies = (on) => {
    const drawn = kg.ties.filter(({ a, b }) => kg.graph.has(a) && kg.graph.has(b));
    if (on) edges.update(drawn.map((tie) => ({ id: `t${tie.id}`, from: tie.a, to: tie.b, width: 1.2, ...dressTie(tie) })));
    else edges.remove(edges.getIds().filter((id) => typeof id === "string"));
    looks.clear();
  };
  kg.graph.move = (on) => kg.network.setOptions({ physics: { enabled: on } });

  const spots = () => {
    const places = kg.network.getPositions();
    return Object.keys(places).map(Number).filter((id) => kg.filters.nodes[id])
      .map((id) => ({ id, ...places[id], size: nodes.get(id).size, first: Boolean(lit) && lit.nodes.has(id) && (lit.nodes.size <= 25 || lit.centre === id), faded: Boolean(lit) && !lit.nodes.has(id) }))
      .sort((a, b) => b.first - a.first || a.faded - b.faded || kg.nodes[b.id].weight - kg.nodes[a.id].weight || a.id - b.id);
  };

  const drawOver = (context) => {
    const all = spots();
    const scale = kg.network.getScale();
    const { clientWidth: w, clientHeight: h } = kg.byId("canvas");
    const { x, y } = kg.network.getViewPosition();
    const inView = all.filter((spot) => Math.abs(spot.x - x) < w / scale / 2 + 80 && Math.abs(spot.y - y) < h / scale / 2 + 80);
    drawNumbers(context, inView);
    const legible = inView.filter((spot) => !spot.faded);
    const most = Math.max(8, Math.round((w * h) / (inView.length > 200 ? 18000 : 11000)));
    kg.drawLabels(context, kg.placeLabels(legible, scale, most), colours);
  };
  const drawNumbers = (context, all) => {
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const { id, x, y, size, faded } of all) {
      const node = kg.nodes[id];
      if (node.kind !== "goal" || faded) continue;
      context.font = `700 ${size * 1.15}px ${kg.fontFamily}`;
      context.fillStyle = kg.inkOn(node.colour);
      context.fillText(node.note, x, y + size * 0.06);
    }
  };

  kg.graph.view = () => {
    const { clientWidth: width, clientHeight: height } = kg.byId("canvas");
    return { ...kg.network.getViewPosition(), scale: kg.network.getScale(), width, height };
  };
  // What is now on the canvas, in its own units, for pictures.
  kg.graph.shown = () => ({
    nodes: spots().map(({ id, x, y, size, faded }) => ({ id, x, y, size, faded, kind: kg.nodes[id].kind, colour: kg.colourOf(kg.nodes[id]), number: kg.nodes[id].kind === "goal" ? kg.nodes[id].note : "" })),
    edges: edges.get().filter((each) => !each.hidden).map((each) => ({ from: each.from, to: each.to, width: each.width, dashes: each.dashes, colour: each.color.color, opacity: each.color.opacity })),
    labels: kg.placedLabels().map(({ id, lines, x, y, size, line, bold, width }) => ({ id, lines, x, y, size, line, bold, width })),
  });

  // The nearest shown node in the direction of an arrow key.
  kg.graph.next = (id, key) => {
    const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    const from = id >= 0 && kg.graph.has(id) ? kg.network.getPosition(id) : kg.network.getViewPosition();
    let best = -1;
    let least = Infinity;
    for (const spot of spots()) {
      const [x, y] = [spot.x - from.x, spot.y - from.y];
      const along = x * dx + y * dy;
      const cost = Math.hypot(x, y) + 2 * Math.abs(x * dy - y * dx);
      if (spot.id !== id && along > 1 && cost < least) [best, least] = [spot.id, cost];
    }
    return best;
  };
})();
