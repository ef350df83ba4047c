// The current view as SVG and PNG. One drawing serves both; its text is set in the fonts of whoever opens it.
(() => {
  "use strict";
  const kg = window.kgPage;
  const HEAD = 68;
  const FOOT = 46;
  const EDGE = 22;
  const NARROWEST = 560;
  const make = kg.svg;
  const { colour, save } = kg.picture;
  const round = (value) => Math.round(value * 100) / 100;

  // What is in view with its names whole, and no more empty space around it than a margin: [x, y, width, height].
  function frame({ x, y, scale, width, height }, { nodes, labels }) {
    const inside = ({ x: nx, y: ny }) =>
      Math.abs(nx - x) <= width / scale / 2 && Math.abs(ny - y) <= height / scale / 2;
    const seen = new Set(nodes.filter(inside).map((node) => node.id));
    const boxes = nodes
      .filter(inside)
      .map((node) => [node.x - node.size, node.y - node.size, node.x + node.size, node.y + node.size]);
    for (const { id, x: lx, y: ly, width: wide, line: step, lines } of labels) {
      if (seen.has(id)) boxes.push([lx - wide / scale / 2, ly, lx + wide / scale / 2, ly + step * lines.length]);
    }
    if (!boxes.length) return [x - width / scale / 2, y - height / scale / 2, width / scale, height / scale];
    const least = (at) => Math.min(...boxes.map((box) => box[at])) - EDGE / scale;
    const most = (at) => Math.max(...boxes.map((box) => box[at])) + EDGE / scale;
    const spare = Math.max(0, NARROWEST / scale - (most(2) - least(0))) / 2;
    return [least(0) - spare, least(1), most(2) - least(0) + 2 * spare, most(3) - least(1)];
  }

  function picture() {
    const view = kg.graph.view();
    const shown = kg.graph.shown();
    const places = new Map(shown.nodes.map((node) => [node.id, node]));
    const box = frame(view, shown);
    const [width, height] = [Math.ceil(box[2] * view.scale), Math.ceil(box[3] * view.scale)];
    const graph = make("svg", { x: 0, y: HEAD, width, height, viewBox: box.map(round).join(" ") });
    graph.append(
      ...shown.edges.map((edge) => line(edge, places)).filter(Boolean),
      ...shown.nodes.map(symbol),
      ...shown.labels.map(label),
    );
    const whole = HEAD + height + FOOT;
    return make(
      "svg",
      { width, height: whole, viewBox: `0 0 ${width} ${whole}`, "font-family": kg.fontFamily },
      make("title", {}, document.title),
      make("rect", { width, height: whole, fill: colour("canvas") }),
      graph,
      ...heading(width),
      ...legend(HEAD + height + FOOT / 2, shown.nodes),
    );
  }

  function heading(width) {
    const fits = (text, size) => {
      const most = Math.round((width - 2 * EDGE) / size / 0.5); // half the size is a letter's usual width
      return text.length > most ? `${text.slice(0, most - 1)}…` : text;
    };
    const row = (text, y, size, attributes) =>
      make("text", { x: EDGE, y, "font-size": size, ...attributes }, fits(text, size));
    return [
      row(document.title, 32, 20, { fill: colour("ink"), "font-weight": 600 }),
      row(kg.byId("subtitle").textContent, 54, 13, { fill: colour("muted") }),
    ];
  }

  function legend(y, nodes) {
    const parts = [];
    let x = EDGE;
    for (const kind of kg.data.kinds.filter((each) => nodes.some((node) => node.kind === each))) {
      const words = kg.t(`kind.${kind}`);
      const fill = kg.colourOf({ kind, colour: kind === "goal" ? colour("faint") : "" });
      parts.push(
        symbol({ x: x + 7, y, size: 7, kind, colour: fill, number: "" }),
        make("text", { x: x + 20, y: y + 4.5, "font-size": 13, fill: colour("ink") }, words),
      );
      x += 44 + 8 * words.length;
    }
    return parts;
  }

  function line({ from, to, width, dashes, colour: stroke, opacity }, places) {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) return null;
    const dashed = dashes ? { "stroke-dasharray": dashes.join(" ") } : {};
    return make("line", {
      x1: round(a.x),
      y1: round(a.y),
      x2: round(b.x),
      y2: round(b.y),
      stroke,
      "stroke-width": width,
      "stroke-opacity": opacity,
      ...dashed,
    });
  }

  function corners(count, turn, radius, x, y) {
    const angle = (at) => turn + (2 * Math.PI * at) / count;
    return Array.from(
      { length: count },
      (_, at) => `${round(x + radius * Math.cos(angle(at)))},${round(y + radius * Math.sin(angle(at)))}`,
    ).join(" ");
  }

  function outline({ kind, x, y, size }) {
    if (kind === "person" || kind === "community") return ["circle", { cx: round(x), cy: round(y), r: size }];
    if (kind === "organization") return ["polygon", { points: corners(6, 0, size, x, y) }];
    if (kind === "event") return ["polygon", { points: corners(4, 0, size, x, y) }];
    return ["rect", { x: round(x - size), y: round(y - size), width: 2 * size, height: 2 * size }];
  }

  function symbol(node) {
    const [tag, place] = outline(node);
    const shape = make(tag, { ...place, fill: node.colour, stroke: colour("canvas"), "stroke-width": 1.5 });
    const group = make("g", node.faded ? { opacity: 0.18 } : {}, shape);
    if (!node.number) return group;
    const text = {
      x: round(node.x),
      y: round(node.y + 0.46 * node.size),
      "font-size": round(1.15 * node.size),
      "font-weight": 700,
    };
    group.append(make("text", { ...text, fill: kg.inkOn(node.colour), "text-anchor": "middle" }, node.number));
    return group;
  }

  function label({ lines, noted, x, y, size, line: step, bold }) {
    const halo = {
      stroke: colour("canvas"),
      "stroke-width": round(0.32 * size),
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    };
    const muted = { "font-size": round(0.88 * size), "font-weight": 400, fill: colour("muted") };
    const row = (text, at) => {
      const look = noted && at === lines.length - 1 ? muted : {};
      return make("tspan", { x: round(x), y: round(y + 0.95 * size + at * step), ...look }, text);
    };
    const rows = lines.map(row);
    return make(
      "text",
      {
        "font-size": round(size),
        "text-anchor": "middle",
        fill: colour("ink"),
        ...halo,
        ...(bold ? { "font-weight": 600 } : {}),
      },
      ...rows,
    );
  }

  kg.words.add({
    th: { "picture.svg": "บันทึกภาพนี้เป็น SVG", "picture.png": "บันทึกภาพนี้เป็น PNG" },
    en: { "picture.svg": "Save this view as SVG", "picture.png": "Save this view as PNG" },
  });
  kg.byId("picture-tools").append(
    kg.button("PNG", () => save(picture(), "graph", "png"), { id: "save-png", "data-t-label": "picture.png" }),
    kg.button("SVG", () => save(picture(), "graph", "svg"), { id: "save-svg", "data-t-label": "picture.svg" }),
  );
})();
