// The canvas: vis-network shows the scene of the moment, in our colours, with our labels.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SHAPES = { person: "dot", organization: "hexagon", goal: "square", event: "diamond" };
  const LONGEST = 4000; // milliseconds after which nodes that move come to rest
  let nodes;
  let edges;
  let light = null; // {centre, nodes, edges}: what stands out while all else fades; null when nothing does
  let tied = null; // whether computed ties are shown; null where that follows from what is shown
  let base = null; // the scene while nothing is chosen, kept until what is shown changes
  let scene = null;
  let seen = null; // where the reader looked before something was chosen
  let resting = 0;
  let loose = false;

  // The canvas's size in pixels, measured when it changes: asking for it lays out the whole page.
  let size = null;
  const measured = () => ({ width: kg.byId("canvas").clientWidth, height: kg.byId("canvas").clientHeight });
  kg.graph = { size: () => size || measured() };

  // The canvas is begun when it is first seen: until then it would cost time and have no size.
  const start = () => {
    if (kg.network) return;
    const { drawing } = kg.data;
    kg.looks.readColours();
    kg.scene.start();
    nodes = new vis.DataSet(drawing.nodes);
    edges = new vis.DataSet(drawing.edges);
    kg.network = new vis.Network(kg.byId("canvas"), { nodes, edges }, drawing.options);
    kg.byId("canvas").firstElementChild.tabIndex = -1; // the canvas itself takes the keys
    listen(kg.network);
    arrange();
  };
  const listen = (network) => {
    network.on("click", ({ nodes: hit, edges: lines }) => {
      if (hit.length) pick(hit[0]);
      else if (lines.length && !kg.groups.isSum(lines[0])) kg.selectEdge(lines[0]);
      else kg.select(-1);
    });
    network.on("beforeDrawing", (context) => kg.groups.drawUnder(context, scene));
    network.on("afterDrawing", drawOver);
    network.on("hoverNode", ({ node }) => kg.tip.node(node));
    network.on("hoverEdge", ({ edge }) => kg.tip.edge(edge));
    for (const end of ["blurNode", "blurEdge", "dragStart", "zoom"]) network.on(end, kg.tip.hide);
    network.on("animationFinished", nameByKey);
    network.on("stabilized", () => resting && kg.graph.move(false));
    kg.on("filter", () => {
      if (light && light.centre >= 0) light = kg.graph.around(light.centre);
      kg.graph.refresh();
    });
    kg.on("language", say);
    kg.on("theme", () => {
      kg.looks.readColours();
      kg.graph.refresh(false);
    });
    // A canvas that comes into sight has had no size before.
    new ResizeObserver(([{ contentRect }]) => {
      size = { width: contentRect.width, height: contentRect.height };
      kg.graph.refresh();
    }).observe(kg.byId("canvas"));
  };
  const pick = (id) => (kg.groups.is(id) ? kg.groups.toggle(id) : kg.select(id, false));

  // Thinks again about what is shown; `anew` is false where only colours changed.
  kg.graph.refresh = (anew = true) => {
    if (anew) [base, seen] = [null, null];
    if (!scene || kg.byId("view-graph").hidden) return;
    arrange(anew);
  };

  const holds = (some, ids) => {
    const there = new Set(some.nodes.map(({ id }) => id));
    return [...ids].every((id) => there.has(id));
  };
  const sceneNow = () => {
    base = base || (kg.groups.on() ? kg.groups.scene() : kg.scene.base(tied));
    if (!light) return base;
    const small = base.nodes.length <= kg.scene.FEW && !kg.groups.on();
    if (light.centre >= 0) return small && holds(base, light.nodes) ? base : kg.scene.around(light);
    const kept = [scene, base].find((each) => each && holds(each, light.nodes) && (small || light.nodes.size <= 2));
    return kept || kg.scene.way(light);
  };
  const arrange = (anew = true) => {
    const before = scene;
    if (before === base && base && light) seen = kg.graph.view();
    scene = sceneNow();
    looseTies();
    dress();
    say();
    if (scene !== before) {
      kg.tip.hide();
      if (scene === base && !anew && seen) kg.network.moveTo({ position: seen, scale: seen.scale });
      else if (anew || scene !== base) kg.graph.fit(false);
    }
    kg.network.redraw();
  };

  // Computed ties go on by themselves where facts bind hardly anything that is shown, and off again.
  const looseTies = () => {
    if (!base || kg.groups.on()) return;
    if (loose !== base.loose) {
      loose = base.loose;
      tied = null;
    }
    const button = kg.byId("ties");
    button.setAttribute("aria-pressed", String(base.ties));
    button.title = base.ties && tied === null ? kg.t("tiesAlone") : "";
  };
  kg.graph.showTies = (on) => {
    tied = on;
    kg.graph.refresh();
  };

  // Only what differs from what was handed over last is handed over, so that a change costs what it changes.
  const last = { nodes: new Map(), edges: new Map() };
  const hand = (set, items, shown) => {
    const kept = new Set(items.map(({ id }) => id));
    const gone = set.getIds().filter((id) => !kept.has(id));
    set.remove(gone);
    gone.forEach((id) => shown.delete(id));
    const fresh = items.filter((item) => {
      const now = JSON.stringify(item);
      if (shown.get(item.id) === now && set.get(item.id)) return false;
      shown.set(item.id, now);
      return true;
    });
    set.update(fresh);
  };
  const dress = () => {
    kg.looks.light(light);
    const thin = scene.crowd ? 0.6 : 1;
    hand(
      nodes,
      scene.nodes.map(({ id, x, y, size, group }) => ({
        id,
        x,
        y,
        size,
        fixed: false,
        shape: group ? "dot" : SHAPES[kg.nodes[id].kind],
        ...kg.looks.node(id, scene, group),
      })),
      last.nodes,
    );
    const lines = [
      ...scene.lines.map((line) => {
        const { id, a, b, facts } = kg.edges[line];
        const width = thin * Math.min(5, 1 + Math.log2(Math.max(1, facts.length)));
        return { id, from: a, to: b, width, ...kg.looks.edge(kg.edges[line], scene) };
      }),
      ...scene.bonds.map((tie) => {
        const { a, b } = kg.ties[tie];
        return { id: `t${tie}`, from: a, to: b, width: 1.2, ...kg.looks.tie(kg.ties[tie]) };
      }),
      ...(scene.sums || []).map(({ from, to, weight }) => ({
        id: `s${from}/${to}`,
        from,
        to,
        width: Math.min(7, 0.8 + Math.log2(weight)),
        ...kg.looks.sum(),
      })),
    ];
    hand(edges, lines, last.edges);
  };

  // What is drawn of what passes the filters.
  const say = () => {
    if (!scene) return;
    const drawn = scene.nodes.length;
    const partly = drawn < scene.all;
    kg.byId("notice").textContent =
      kg.groups.on() && scene === base
        ? kg.t("groupsDrawn")
        : partly
          ? kg.t(scene === base ? "partDrawn" : "partNear", kg.number(drawn), kg.number(scene.all))
          : "";
  };

  kg.graph.fit = (animation = { duration: 300 }) => {
    const ids = scene.nodes.map(({ id }) => id);
    const places = kg.network.getPositions(ids);
    const moved = scene.nodes.some(({ id, x, y }) => Math.hypot(places[id].x - x, places[id].y - y) > 2);
    if (moved) return fitTo(ids, animation);
    return kg.network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation });
  };
  // Brings some nodes into the free box of the canvas.
  const fitTo = (ids, animation) => {
    const places = Object.values(kg.network.getPositions(ids));
    const { x, y, a, b } = kg.arrange.box();
    const side = (axis) => {
      const all = places.map((at) => at[axis]);
      return [(Math.min(...all) + Math.max(...all)) / 2, Math.max(1, (Math.max(...all) - Math.min(...all)) / 2)];
    };
    const [[middleX, wide], [middleY, high]] = [side("x"), side("y")];
    const scale = Math.min(1.6, a / wide, b / high);
    kg.network.moveTo({ position: { x: middleX - x / scale, y: middleY - y / scale }, scale, animation });
  };
  kg.graph.zoom = (factor) =>
    kg.network.moveTo({
      scale: Math.min(6, Math.max(0.03, kg.network.getScale() * factor)),
      animation: { duration: 150 },
    });
  kg.graph.has = (id) => nodes.get(id) !== null;

  // Lights a node with its neighbours, an edge, or a path; everything else fades. `null` lights all.
  kg.graph.light = (next) => {
    light = next;
    arrange(false);
    kg.tip.hide();
    nameByKey();
  };
  // What the keyboard moved to shows its name like what the pointer is on.
  const nameByKey = () => {
    if (light && light.centre >= 0 && kg.byId("canvas").matches(":focus-visible")) kg.tip.node(light.centre);
  };
  kg.graph.around = (id) => {
    const lines = kg.nodes[id].edges.filter((edge) => kg.filters.edges[edge]);
    return {
      centre: id,
      edges: new Set(lines),
      nodes: new Set([id, ...lines.map((edge) => kg.otherEnd(kg.edges[edge], id))]),
    };
  };
  // Brings nodes and what is lit around them into view, if they are not there already.
  kg.graph.look = (ids) => {
    const there = [...new Set([...ids, ...(light ? light.nodes : [])])].filter(kg.graph.has);
    const { x, y, scale, width, height } = kg.graph.view();
    const inView = (at) => Math.abs(at.x - x) * scale < width / 2 - 40 && Math.abs(at.y - y) * scale < height / 2 - 40;
    const calm = scale > 0.7 && there.every((id) => inView(kg.network.getPosition(id)));
    if (!calm && there.length) fitTo(there, { duration: 300 });
  };

  // Lets nodes move freely, except goals, until they come to rest.
  kg.graph.move = (on) => {
    clearTimeout(resting);
    resting = on ? setTimeout(() => kg.graph.move(false), LONGEST) : 0;
    const goals = scene.nodes.filter(({ id, group }) => !group && kg.nodes[id].kind === "goal");
    nodes.update(goals.map(({ id }) => ({ id, fixed: on })));
    kg.network.setOptions({ physics: { enabled: on } });
    kg.byId("motion").setAttribute("aria-pressed", String(on));
    if (!on)
      fitTo(
        scene.nodes.map(({ id }) => id),
        { duration: 300 },
      );
  };

  const spots = () => {
    const places = kg.network.getPositions(scene.nodes.map(({ id }) => id));
    return scene.nodes
      .map(({ id, size, group, weight }) => ({
        id,
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

  const drawOver = (context) => {
    if (!scene) return;
    const all = spots();
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

  kg.graph.view = () => {
    const { width, height } = kg.graph.size();
    return { ...kg.network.getViewPosition(), scale: kg.network.getScale(), width, height };
  };
  // What is now on the canvas, in its own units, for pictures.
  kg.graph.shown = () => ({
    nodes: spots().map(({ id, x, y, size, group, goal, faded }) => ({
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
      if (!spot.group && spot.id !== id && along > 1 && cost < least) [best, least] = [spot.id, cost];
    }
    return best;
  };

  kg.view("graph", start);
})();
