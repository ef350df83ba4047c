// Names on the canvas: the most important first, each only where no other name or node is in its way.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SIZE = 12.5;
  const LINE = 16;
  const NOTE = 0.88; // of a name's size
  const WIDEST = 148;
  const FOREMOST = 24; // in a crowd these may be named across other nodes
  const CLEAR = 4; // pixels around a goal that stay free: Thai marks reach above a line
  const KEPT_FREE = 60; // so many of the most important nodes are never covered by another's name
  let cache = new Map(); // labels of names, in the reader's language
  let related = new Map(); // labels with a relation below, as the filters leave it
  let placed = [];

  kg.on("language", () => {
    cache = new Map();
    related = new Map();
  });
  kg.on("filter", () => {
    related = new Map();
  });

  // Measured in the weight of chosen names, so that these have room as well.
  const BOLD = { size: SIZE, weight: 600 };
  const width = (line) => kg.lines.width(line, BOLD.size, BOLD.weight);

  const sized = (id, lines, bold, noted) => ({
    id,
    lines,
    bold,
    noted,
    width: Math.max(...lines.map(width)),
    height: lines.length * LINE,
  });
  const named = (id) => {
    if (!cache.has(id)) {
      const group = kg.groups.is(id);
      const bold = group || kg.nodes[id].kind === "goal";
      cache.set(id, sized(id, kg.lines.wrap(group ? kg.groups.name(id) : kg.nameOf(id), WIDEST, BOLD), bold, false));
    }
    return cache.get(id);
  };
  // A node's name with how it hangs together with what is looked at below it, where a line binds them.
  const label = ({ id, line }) => {
    const key = `${id} ${line}`;
    if (!related.has(key)) {
      const { lines, bold } = named(id);
      const note = kg.relationOf(kg.edges[line]);
      const notes = note ? kg.lines.wrap(note, WIDEST, { lines: 1, size: SIZE * NOTE }) : [];
      related.set(key, sized(id, [...lines, ...notes], bold, notes.length > 0));
    }
    return related.get(key);
  };

  const meets = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

  // `spots` are {id, x, y, size, first, goal, line}, in canvas units, most important first, `line` being that to what is
  // looked at; `view` is {x, y, width, height, ring, covered}: its middle in canvas units, its size in pixels, whether
  // goals stand on a ring, and the boxes that lie over it; gives what to draw.
  kg.placeLabels = (spots, scale, most, view) => {
    const [left, top] = [view.x * scale - view.width / 2, view.y * scale - view.height / 2];
    const inside = (area) =>
      area.x >= left && area.x + area.w <= left + view.width && area.y >= top && area.y + area.h <= top + view.height;
    const taken = view.covered.map((area) => ({ ...area, x: area.x + left, y: area.y + top, id: null }));
    placed = [];
    const foremost = new Set(spots.slice(0, FOREMOST).map((spot) => spot.id));
    for (const spot of spots.slice(0, KEPT_FREE)) {
      const whole = spot.goal || spots.length <= KEPT_FREE;
      const half = spot.size * (whole ? 1 : 0.7) + (spot.goal ? CLEAR / scale : 0);
      taken.push({ ...box(spot, half, scale, spot.id), node: true, goal: spot.goal });
    }
    for (const spot of spots) {
      if (placed.length >= most && !spot.first) continue;
      const bold = spots.length > KEPT_FREE && foremost.has(spot.id);
      const free = (area) =>
        !taken.some((other) => other.id !== spot.id && !(other.node && bold && !other.goal) && meets(area, other));
      const fitted = (text) => {
        const areas = around(spot, text, scale, view.ring && spot.goal ? view : null);
        const area = areas.find((each) => inside(each) && free(each));
        return area && { text, area };
      };
      // A name without what stands below it comes before none.
      const found = (spot.line !== undefined && fitted(label(spot))) || fitted(named(spot.id));
      if (!found) continue;
      const { text, area } = found;
      taken.push(area);
      placed.push({
        ...text,
        x: (area.x + area.w / 2) / scale,
        y: area.y / scale,
        size: SIZE / scale,
        line: LINE / scale,
        first: spot.first,
      });
    }
    return placed;
  };
  // Below a node, else above it, a little to one side, or beside it; a goal's on a ring only away from its middle,
  // which is that of the canvas.
  const around = (spot, text, scale, ring) => {
    const [x, y, r] = [spot.x * scale, spot.y * scale, spot.size * scale];
    const [w, h] = [text.width + 6, text.height + 2];
    const [under, over] = [y + r + 4, y - r - h - 3];
    const [right, left] = [
      [x + r + 4, y - h / 2],
      [x - r - w - 4, y - h / 2],
    ];
    const rows = (top) => [x - w / 2, x - w * 0.75, x - w * 0.25].map((from) => [from, top]);
    const [below, above] = [rows(under), rows(over)];
    const outward = () => [...(spot.y < ring.y ? above : below), spot.x < ring.x ? left : right];
    const places = ring ? outward() : [below[0], above[0], below[1], below[2], right, left, above[1], above[2]];
    return places.map(([from, top]) => ({ x: from, y: top, w, h, id: spot.id }));
  };
  const box = (spot, half, scale, id) => ({
    x: (spot.x - half) * scale,
    y: (spot.y - half) * scale,
    w: 2 * half * scale,
    h: 2 * half * scale,
    id,
  });

  kg.placedLabels = () => placed;

  kg.drawLabels = (context, labels, colours) => {
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    for (const each of labels) {
      context.font = `${each.bold || each.first ? 600 : 400} ${each.size}px ${kg.fontFamily}`;
      context.lineWidth = each.size * 0.32;
      context.strokeStyle = colours.halo;
      context.fillStyle = each.faded ? colours.faint : colours.ink;
      each.lines.forEach((line, at) => {
        if (each.noted && at === each.lines.length - 1) {
          context.font = `400 ${each.size * NOTE}px ${kg.fontFamily}`;
          context.fillStyle = colours.muted;
        }
        context.strokeText(line, each.x, each.y + at * each.line);
        context.fillText(line, each.x, each.y + at * each.line);
      });
    }
  };
})();
