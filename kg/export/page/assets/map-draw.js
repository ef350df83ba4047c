// Thailand drawn: its provinces filled by count or by leading goal, the capital's surroundings once more and larger.
(() => {
  "use strict";
  const kg = window.kgPage;
  const data = JSON.parse(document.getElementById("map-data").textContent);
  const [LEFT, TOP, WIDE, HIGH] = data.viewBox.split(" ").map(Number);
  const STEPS = 6; // shades that an eye still tells apart
  const NICE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
  const NUMBER = 11; // pixels of the numbers on provinces
  const CAPITAL = ["TH-10", "TH-11", "TH-12", "TH-13", "TH-73", "TH-74"]; // Bangkok and the five around it
  const INSET = { x: 0.62, y: 0.6, width: 0.38 }; // of the map: where the Gulf and Cambodia are
  const path = new Map();
  const boxes = new Map();

  for (const { code, path: outline } of data.shapes) {
    path.set(code, outline);
    boxes.set(code, boxOf(outline));
  }
  const middle = new Map(data.shapes.map((shape) => [shape.code, shape.middle]));

  // The bounds of a path of "M x y l dx dy … z".
  function boxOf(outline) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of outline.split("z").filter(Boolean)) {
      const numbers = ring.match(/-?\d+/g).map(Number);
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) {
        [x, y] = [x + numbers[at], y + numbers[at + 1]];
        [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      }
    }
    return { left, top, right, bottom };
  }

  const { colour } = kg.picture;

  // Shades for counts: [{from, to, colour}], the ends of each a number that is easily said.
  const shades = (places) => {
    const most = Math.max(0, ...[...places.values()].map((each) => each.articles));
    const reached = NICE.filter((value) => value <= most);
    const count = Math.min(STEPS, reached.length);
    const starts = Array.from(
      { length: count },
      (_, at) => reached[count > 1 ? Math.round((at * (reached.length - 1)) / (count - 1)) : 0],
    );
    const shade = d3.piecewise(d3.interpolateRgb, ["map-low", "map-mid", "map-high"].map(colour));
    return starts.map((from, at) => ({
      from,
      to: at + 1 < count ? starts[at + 1] - 1 : most,
      colour: d3.color(shade(count > 1 ? at / (count - 1) : 0.5)).formatHex(),
    }));
  };

  // How each place is filled, {code: {colour, number}}, and the legend, [{colour, text, mark?}]; `by` is "count" or "goal".
  const filling = ({ places }, by) => (by === "goal" ? byGoal(places) : byCount(places));
  const byCount = (places) => {
    const steps = shades(places);
    const stepOf = (value) => steps.findLast((step) => step.from <= value);
    const fills = new Map(
      [...places].map(([code, each]) => [
        code,
        { colour: stepOf(each.articles).colour, number: kg.number(each.articles) },
      ]),
    );
    const words = ({ from, to }) => (from === to ? kg.number(from) : `${kg.number(from)}–${kg.number(to)}`);
    const nothing = { colour: colour("map-none"), text: kg.t("map.nothing") };
    return { fills, legend: [...steps.map((step) => ({ colour: step.colour, text: words(step) })), nothing] };
  };
  const byGoal = (places) => {
    const led = [...places.values()].filter((each) => each.goals.length);
    const fills = new Map(
      led.map(({ code, goals: [[goal]] }) => [code, { colour: kg.nodes[goal].colour, number: kg.nodes[goal].note }]),
    );
    const goals = [...new Set(led.map(({ goals: [[goal]] }) => goal))].sort(
      (a, b) => kg.nodes[a].note - kg.nodes[b].note,
    );
    const legend = goals.map((goal) => ({
      colour: kg.nodes[goal].colour,
      text: kg.nameOf(goal),
      mark: kg.nodes[goal].note,
    }));
    const without = [...places.keys()].filter((code) => !fills.has(code));
    without.forEach((code) => fills.set(code, { colour: colour("map-other"), number: "" }));
    if (without.length) legend.push({ colour: colour("map-other"), text: kg.t("map.noGoal") });
    return { fills, legend: [...legend, { colour: colour("map-none"), text: kg.t("map.nothing") }] };
  };

  // The map as SVG of this width: {svg, shapes: by code, the elements of each province, the first of them on the map,
  // ring: draws a line around the province of a code ("" for none), over all others; two kinds, "lit" and "chosen"}.
  const draw = ({ fills }, width) => {
    const scale = width / WIDE;
    const height = Math.ceil(HIGH * scale);
    const shapes = new Map();
    const rings = { lit: [], chosen: [] };
    const outline = (kind, scaled) => {
      const line = kg.svg("path", {
        fill: "none",
        stroke: colour("ink"),
        "stroke-width": 2 / scaled,
        "stroke-linejoin": "round",
        "pointer-events": "none",
      });
      rings[kind].push(line);
      return line;
    };
    const sheet = (box, scaled, codes, attributes) =>
      kg.svg(
        "svg",
        { viewBox: box.join(" "), ...attributes },
        codes.map((code) => province(code, scaled)),
        Object.keys(rings).map((kind) => outline(kind, scaled)),
        codes.map((code) => number(code, scaled)),
      );
    const province = (code, scaled) => {
      const fill = fills.get(code)?.colour || colour("map-none");
      const shape = kg.svg("path", {
        d: path.get(code),
        fill,
        stroke: colour("surface"),
        "stroke-width": 0.8 / scaled,
        "stroke-linejoin": "round",
        "data-code": code,
      });
      shapes.set(code, [...(shapes.get(code) || []), shape]);
      return shape;
    };
    const number = (code, scaled) => {
      const found = fills.get(code);
      const box = boxes.get(code);
      const room = Math.min(box.right - box.left, box.bottom - box.top) * scaled;
      if (!found?.number || room < 12 + 7 * found.number.length) return [];
      const [x, y] = middle.get(code);
      return kg.svg(
        "text",
        {
          x,
          y: y + (0.36 * NUMBER) / scaled,
          "font-size": NUMBER / scaled,
          "font-weight": 600,
          "text-anchor": "middle",
          fill: kg.inkOn(found.colour),
          "aria-hidden": "true",
        },
        found.number,
      );
    };
    const all = [...path.keys()];
    const svg = kg.svg(
      "svg",
      { width, height, viewBox: `0 0 ${width} ${height}`, class: "kg-map", "font-family": kg.fontFamily },
      sheet([LEFT, TOP, WIDE, HIGH], scale, all, { width, height }),
      ...inset(width, height, sheet),
    );
    const ring = (kind, code) => rings[kind].forEach((line) => line.setAttribute("d", path.get(code) || ""));
    return { svg, shapes, ring };
  };

  const inset = (width, height, sheet) => {
    const around = CAPITAL.map((code) => boxes.get(code));
    const [left, top] = [Math.min(...around.map((box) => box.left)), Math.min(...around.map((box) => box.top))];
    const [right, bottom] = [Math.max(...around.map((box) => box.right)), Math.max(...around.map((box) => box.bottom))];
    const margin = 0.04 * (right - left);
    const box = [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin];
    const [x, y, wide] = [INSET.x * width, INSET.y * height, INSET.width * width - 1];
    const high = (wide * box[3]) / box[2];
    const lines = kg.lines.wrap(kg.t("map.capital"), wide, { lines: 2, size: 12 });
    return [
      kg.svg("rect", { x, y, width: wide, height: high, rx: 6, fill: "none", stroke: colour("line") }),
      sheet(box, wide / box[2], CAPITAL, { x, y, width: wide, height: high }),
      ...lines.map((line, at) =>
        kg.svg(
          "text",
          {
            x: x + wide / 2,
            y: y + high + 17 + 16 * at,
            "font-size": 12,
            "text-anchor": "middle",
            fill: colour("muted"),
            "aria-hidden": "true",
          },
          line,
        ),
      ),
    ];
  };

  // The province whose middle is nearest in the direction of an arrow key, of those given; else none.
  const beside = (code, key, codes) => {
    const turn = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    if (!turn) return "";
    const [x, y] = middle.get(code);
    let [best, least] = ["", Infinity];
    for (const other of codes) {
      const [dx, dy] = [middle.get(other)[0] - x, middle.get(other)[1] - y];
      const ahead = dx * turn[0] + dy * turn[1];
      const aside = Math.abs(dx * turn[1]) + Math.abs(dy * turn[0]);
      if (ahead > aside * 0.5 && ahead + 2 * aside < least) [best, least] = [other, ahead + 2 * aside];
    }
    return best;
  };

  kg.map = { filling, draw, beside, codes: () => [...path.keys()], ratio: HIGH / WIDE };
})();
