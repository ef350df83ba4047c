// The canvas: vis-network with the places that Python computed, our colours, our labels.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SHAPES = { person: "dot", organization: "hexagon", goal: "square", event: "diamond" };
  const REVEALED = 40;
  const NEW_SIZE = 12;
  const sizes = new Map();
  let nodes;
  let edges;
  let revealed = [];

  const redress = () => kg.looks.redress(nodes, edges);

  kg.graph = { drawn: () => kg.data.drawing.nodes.length };

  kg.graph.start = () => {
    const drawing = kg.data.drawing;
    kg.looks.start(drawing.nodes.length);
    drawing.nodes.forEach(({ id, size }) => sizes.set(id, size));
    nodes = new vis.DataSet(drawing.nodes.map((each) => ({ ...each, ...kg.looks.node(each.id) })));
    edges = new vis.DataSet(drawing.edges.map((each) => ({ ...each, ...kg.looks.edge(kg.edges[each.id]) })));
    const network = new vis.Network(kg.byId("canvas"), { nodes, edges }, drawing.options);
    kg.network = network;
    kg.byId("canvas").firstElementChild.tabIndex = -1; // the canvas itself takes the keys
    network.on("click", ({ nodes: hit, edges: lines }) => {
      if (hit.length) kg.select(hit[0], false);
      else if (lines.length) kg.selectEdge(lines[0]);
      else kg.select(-1);
    });
    network.on("afterDrawing", drawOver);
    network.on("hoverNode", () => {
      kg.byId("canvas").classList.add("over");
    });
    network.on("blurNode", () => {
      kg.byId("canvas").classList.remove("over");
    });
    kg.on("filter", redress);
    kg.on("language", () => network.redraw());
    kg.on("theme", () => {
      kg.looks.readColours();
      redress();
      network.redraw();
    });
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
  kg.graph.zoom = (factor) =>
    kg.network.moveTo({
      scale: Math.min(6, Math.max(0.03, kg.network.getScale() * factor)),
      animation: { duration: 150 },
    });
  kg.graph.has = (id) => nodes.get(id) !== null;

  // Brings nodes that are not drawn onto the canvas, with their neighbours, in the place of those brought before.
  kg.graph.reveal = (...ids) => {
    const missing = ids.filter((id) => !kg.graph.has(id));
    if (!missing.length) return;
    nodes.remove(revealed.filter((id) => !ids.includes(id)));
    revealed = revealed.filter(kg.graph.has);
    missing.forEach(placeWithNeighbours);
    const lines = new Set(revealed.flatMap((id) => kg.nodes[id].edges));
    kg.looks.forget([...revealed.map((id) => `n${id}`), ...lines]);
    edges.update(
      [...lines]
        .map((line) => kg.edges[line])
        .filter(({ id, a, b }) => edges.get(id) === null && kg.graph.has(a) && kg.graph.has(b))
        .map((edge) => ({ id: edge.id, from: edge.a, to: edge.b, width: 1, ...kg.looks.edge(edge) })),
    );
  };
  const placeWithNeighbours = (id) => {
    if (kg.graph.has(id)) return;
    const near = [...new Set(kg.nodes[id].edges.map((edge) => kg.otherEnd(kg.edges[edge], id)))];
    const fresh = near
      .filter((other) => !kg.graph.has(other))
      .sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight)
      .slice(0, REVEALED);
    const { x, y } = beside(near.filter(kg.graph.has));
    const around = (at) => ({
      x: Math.round(x + 190 * Math.cos((2 * Math.PI * at) / fresh.length)),
      y: Math.round(y + 130 * Math.sin((2 * Math.PI * at) / fresh.length)),
    });
    const added = [{ id, x, y }, ...fresh.map((other, at) => ({ id: other, ...around(at) }))];
    nodes.add(
      added.map((each) => ({
        ...each,
        shape: SHAPES[kg.nodes[each.id].kind],
        size: NEW_SIZE,
        ...kg.looks.node(each.id),
      })),
    );
    revealed.push(id, ...fresh);
  };
  // A place near the middle of these nodes, or of the view when there are none.
  const beside = (ids) => {
    const anchors = ids.length ? ids.map((id) => kg.network.getPosition(id)) : [kg.network.getViewPosition()];
    const mean = (axis) => anchors.reduce((sum, at) => sum + at[axis], 0) / anchors.length;
    return { x: Math.round(mean("x") + 90), y: Math.round(mean("y") - 120) };
  };

  // Lights a node with its neighbours, an edge, or a path; everything else fades. `null` lights all.
  kg.graph.light = (light) => {
    kg.looks.light(light);
    redress();
    kg.network.redraw();
  };
  kg.graph.around = (id) => {
    const lines = kg.nodes[id].edges.filter((edge) => kg.filters.edges[edge]);
    return {
      centre: id,
      edges: new Set(lines),
      nodes: new Set([id, ...lines.map((edge) => kg.otherEnd(kg.edges[edge], id))]),
    };
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
    if (on)
      edges.update(
        drawn.map((tie) => ({ id: `t${tie.id}`, from: tie.a, to: tie.b, width: 1.2, ...kg.looks.tie(tie) })),
      );
    else edges.remove(edges.getIds().filter(kg.looks.tied));
    kg.looks.forget(drawn.map(({ id }) => `t${id}`));
  };
  kg.graph.move = (on) => kg.network.setOptions({ physics: { enabled: on } });

  const spots = () => {
    const lit = kg.looks.lit();
    const places = kg.network.getPositions();
    return Object.keys(places)
      .map(Number)
      .filter((id) => kg.filters.nodes[id])
      .map((id) => ({
        id,
        ...places[id],
        size: sizes.get(id) || NEW_SIZE,
        first: Boolean(lit) && lit.nodes.has(id) && (lit.nodes.size <= 25 || lit.centre === id),
        faded: Boolean(lit) && !lit.nodes.has(id),
      }))
      .sort(
        (a, b) =>
          b.first - a.first || a.faded - b.faded || kg.nodes[b.id].weight - kg.nodes[a.id].weight || a.id - b.id,
      );
  };

  const drawOver = (context) => {
    const all = spots();
    const scale = kg.network.getScale();
    const { clientWidth: w, clientHeight: h } = kg.byId("canvas");
    const { x, y } = kg.network.getViewPosition();
    const inView = all.filter(
      (spot) => Math.abs(spot.x - x) < w / scale / 2 + 80 && Math.abs(spot.y - y) < h / scale / 2 + 80,
    );
    drawNumbers(context, inView);
    const legible = inView.filter((spot) => !spot.faded);
    const most = Math.max(8, Math.round((w * h) / (inView.length > 200 ? 18000 : 11000)));
    kg.drawLabels(context, kg.placeLabels(legible, scale, most, { x, y, width: w, height: h }), kg.looks.colours());
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
    nodes: spots().map(({ id, x, y, size, faded }) => ({
      id,
      x,
      y,
      size,
      faded,
      kind: kg.nodes[id].kind,
      colour: kg.colourOf(kg.nodes[id]),
      number: kg.nodes[id].kind === "goal" ? kg.nodes[id].note : "",
    })),
    edges: edges
      .get()
      .filter((each) => !each.hidden)
      .map((each) => ({
        from: each.from,
        to: each.to,
        width: each.width,
        dashes: each.dashes,
        colour: each.color.color,
        opacity: each.color.opacity,
      })),
    labels: kg
      .placedLabels()
      .map(({ id, lines, x, y, size, line, bold, width }) => ({ id, lines, x, y, size, line, bold, width })),
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
