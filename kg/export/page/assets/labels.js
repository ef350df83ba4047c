// Names on the canvas: the most important first, each only where no other name or node is in its way.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SIZE = 12.5;
  const LINE = 16;
  const WIDEST = 148;
  const FOREMOST = 24; // in a crowd these may be named across other nodes
  const KEPT_FREE = 60; // so many of the most important nodes are never covered by another's name
  const FONT = '"Noto Sans Thai", "Leelawadee UI", "Thonburi", "Sarabun", "Tahoma", system-ui, sans-serif';
  const measuring = document.createElement("canvas").getContext("2d");
  const widths = new Map();
  let cache = new Map();
  let placed = [];

  kg.fontFamily = FONT;
  kg.on("language", () => {
    cache = new Map();
  });

  // Measured in the weight of chosen names, so that these have room as well.
  const width = (text) => {
    if (!widths.has(text)) {
      measuring.font = `600 ${SIZE}px ${FONT}`;
      widths.set(text, measuring.measureText(text).width);
    }
    return widths.get(text);
  };

  // Thai has no spaces between words: the browser's own segmenter says where a line may break.
  const pieces = (text) => {
    if (!window.Intl || !Intl.Segmenter) return text.split(/(?<= )/);
    return [...new Intl.Segmenter("th", { granularity: "word" }).segment(text)].map((each) => each.segment);
  };

  const wrap = (text) => {
    const lines = [""];
    for (const piece of pieces(text.slice(0, 90))) {
      const now = lines[lines.length - 1];
      if (!now || width(now + piece) <= WIDEST) lines[lines.length - 1] = now + piece;
      else if (lines.length < 2) lines.push(piece.trimStart());
      else {
        lines[1] = `${now.trimEnd()}…`;
        break;
      }
    }
    const shown = lines.map((line) => line.trim()).filter(Boolean);
    if (text.length > 90 && !shown[shown.length - 1].endsWith("…")) shown[shown.length - 1] += "…";
    return shown;
  };

  const label = (id) => {
    if (!cache.has(id)) {
      const bold = kg.nodes[id].kind === "goal";
      const lines = wrap(kg.nameOf(id));
      cache.set(id, { id, lines, bold, width: Math.max(...lines.map(width)), height: lines.length * LINE });
    }
    return cache.get(id);
  };

  const meets = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

  // `spots` are {id, x, y, size, first}, in canvas units, most important first; `view` is {x, y, width, height}, middle
  // in canvas units and size in pixels; gives what to draw.
  kg.placeLabels = (spots, scale, most, view) => {
    const [left, top] = [view.x * scale - view.width / 2, view.y * scale - view.height / 2];
    const inside = (area) =>
      area.x >= left && area.x + area.w <= left + view.width && area.y >= top && area.y + area.h <= top + view.height;
    const taken = [];
    placed = [];
    const foremost = new Set(spots.slice(0, FOREMOST).map((spot) => spot.id));
    for (const spot of spots.slice(0, KEPT_FREE))
      taken.push({ ...box(spot, spot.size * (spots.length > KEPT_FREE ? 0.7 : 1), scale, spot.id), node: true });
    for (const spot of spots) {
      if (placed.length >= most && !spot.first) continue;
      const text = label(spot.id);
      const bold = spots.length > KEPT_FREE && foremost.has(spot.id);
      const free = (area) =>
        !taken.some((other) => other.id !== spot.id && !(other.node && bold) && meets(area, other));
      const areas = around(spot, text, scale);
      const area = areas.find((each) => inside(each) && free(each)) || (spot.first ? areas[0] : null);
      if (!area) continue;
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
  // Below a node, else above it, a little to one side, or beside it.
  const around = (spot, text, scale) => {
    const [x, y, r] = [spot.x * scale, spot.y * scale, spot.size * scale];
    const [w, h] = [text.width + 6, text.height + 2];
    const [under, over] = [y + r + 4, y - r - h - 3];
    return [
      [x - w / 2, under],
      [x - w / 2, over],
      [x - w * 0.75, under],
      [x - w * 0.25, under],
      [x + r + 4, y - h / 2],
      [x - r - w - 4, y - h / 2],
      [x - w * 0.75, over],
      [x - w * 0.25, over],
    ].map(([left, top]) => ({ x: left, y: top, w, h, id: spot.id }));
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
      context.font = `${each.bold || each.first ? 600 : 400} ${each.size}px ${FONT}`;
      context.lineWidth = each.size * 0.32;
      context.strokeStyle = colours.halo;
      context.fillStyle = each.faded ? colours.faint : colours.ink;
      each.lines.forEach((line, at) => {
        context.strokeText(line, each.x, each.y + at * each.line);
        context.fillText(line, each.x, each.y + at * each.line);
      });
    }
  };
})();
