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
  // What is on the canvas and what stands out of it, for those who look at it.
  kg.graph.now = () => ({ scene, light, nodes, edges });

  // The canvas is begun when it is first seen: until then it would cost time and have no size.
  const start = () => {
    if (kg.network) return;
    kg.looks.readColours();
    kg.scene.start();
    kg.network = new vis.Network(kg.byId("canvas"), { nodes: [], edges: [] }, kg.data.drawing.options);
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
    network.on("afterDrawing", kg.graph.drawOver);
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
      else kg.graph.fit(false);
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

  const asNode = ({ id, x, y, size, group }) => ({
    id,
    x,
    y,
    size,
    fixed: false,
    shape: group ? "dot" : SHAPES[kg.nodes[id].kind],
    ...kg.looks.node(id, scene, group),
  });
  const asLine = (line) => {
    const { id, a, b, facts } = kg.edges[line];
    const width = (scene.crowd ? 0.6 : 1) * Math.min(5, 1 + Math.log2(Math.max(1, facts.length)));
    return { id, from: a, to: b, width, ...kg.looks.edge(kg.edges[line], scene) };
  };
  const asBond = (tie) => {
    const { a, b } = kg.ties[tie];
    return { id: `t${tie}`, from: a, to: b, width: 1.2, ...kg.looks.tie(kg.ties[tie]) };
  };
  const asSum = ({ from, to, weight }) => {
    const width = Math.min(7, 0.8 + Math.log2(weight));
    return { id: `s${from}/${to}`, from, to, width, ...kg.looks.sum() };
  };

  // Of the same scene only what looks otherwise is handed over; another scene is handed over whole, which takes
  // vis-network an eighth of the time that a difference does.
  let handed = null; // the scene that was handed over last
  let looked = { points: new Map(), lines: new Map() }; // how each of them did then
  const changed = (items, before) =>
    items.filter((item) => {
      const now = JSON.stringify(item);
      const same = before.get(item.id) === now;
      before.set(item.id, now);
      return !same;
    });
  const dress = () => {
    kg.looks.light(light);
    const points = scene.nodes.map(asNode);
    const lines = [...scene.lines.map(asLine), ...scene.bonds.map(asBond), ...(scene.sums || []).map(asSum)];
    if (scene === handed) {
      nodes.update(changed(points, looked.points));
      edges.update(changed(lines, looked.lines));
      return;
    }
    handed = scene;
    looked = { points: new Map(), lines: new Map() };
    [nodes, edges] = [new vis.DataSet(points), new vis.DataSet(lines)];
    kg.network.setData({ nodes, edges });
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
  // Lets nodes move freely, except goals, until they come to rest.
  kg.graph.move = (on) => {
    clearTimeout(resting);
    resting = on ? setTimeout(() => kg.graph.move(false), LONGEST) : 0;
    const goals = scene.nodes.filter(({ id, group }) => !group && kg.nodes[id].kind === "goal");
    nodes.update(goals.map(({ id }) => ({ id, fixed: on })));
    kg.network.setOptions({ physics: { enabled: on } });
    kg.byId("motion").setAttribute("aria-pressed", String(on));
    if (!on)
      kg.graph.fitTo(
        scene.nodes.map(({ id }) => id),
        { duration: 300 },
      );
  };

  kg.view("graph", start);
})();
