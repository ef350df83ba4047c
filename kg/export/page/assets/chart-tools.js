// A chart as a picture to keep: a slide of its own with title, note and source, in landscape.
(() => {
  "use strict";
  const kg = window.kgPage;
  const { wrap } = kg.lines;
  const [WIDE, HIGH] = [800, 450]; // sixteen to nine, as slides are
  const EDGE = 34; // a slide's outermost dots are cut by some projectors
  const TWICE = 2; // a letter of 12 pixels is then 24 of a slide 1,600 wide
  const [LEAST, MOST] = [0.72, 1.5]; // how far a chart shrinks before its slide grows, and grows to fill it
  const FOOT = 40;

  const text = (value) => (typeof value === "function" ? value() : value || "");
  const rows = (lines, y, step, attributes) =>
    lines.map((line, at) => kg.svg("text", { x: EDGE, y: y + at * step, ...attributes }, line));

  // The largest scale at which the chart is no higher than there is room; its height may follow its width, which the
  // scale decides, so that it is looked for between two ends.
  const TRIES = 5;
  const fitted = (make, room) => {
    const wide = WIDE - 2 * EDGE;
    const at = (scale) => {
      const svg = make(wide / scale);
      return { svg, width: wide, height: Number(svg.getAttribute("height")) * scale };
    };
    let [low, high] = [LEAST, MOST];
    let best = at(MOST);
    if (best.height <= room) return best;
    best = at(LEAST);
    for (let tried = 0; tried < TRIES && best.height <= room; tried++) {
      const middle = (low + high) / 2;
      const made = at(middle);
      if (made.height > room) high = middle;
      else [low, best] = [middle, made];
    }
    return best;
  };

  // Lines of about one length: no single word stands alone below a full one.
  const balanced = (words, options) => {
    const lines = wrap(words, WIDE - 2 * EDGE, options);
    for (let most = (WIDE - 2 * EDGE) / lines.length; lines.length > 1; most *= 1.05) {
      const even = wrap(words, Math.min(most, WIDE - 2 * EDGE), options);
      if (even.join("").length >= lines.join("").length) return even;
      if (most > WIDE) break;
    }
    return lines;
  };

  const slide = (make, title, note) => {
    const { colour } = kg.picture;
    const heads = balanced(title, { lines: 2, size: 22, weight: 600 });
    const notes = note ? wrap(note, WIDE - 2 * EDGE, { lines: 2, size: 14 }) : [];
    const top = EDGE + heads.length * 30 + notes.length * 20 + 14;
    const room = HIGH - top - FOOT - 8;
    const { svg, width, height } = fitted(make, room);
    const whole = Math.ceil(Math.max(HIGH, top + height + FOOT + 8));
    if (!svg.hasAttribute("viewBox"))
      svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
    const y = top + Math.max(0, (whole - top - FOOT - height) / 2);
    for (const [name, value] of Object.entries({ x: EDGE, y, width, height })) svg.setAttribute(name, value);
    const source = [kg.byId("title").textContent, kg.byId("subtitle").textContent].filter(Boolean).join(" · ");
    const [line] = wrap(kg.t("chart.source", source), WIDE - 2 * EDGE, { lines: 1, size: 11 });
    return kg.svg(
      "svg",
      {
        width: WIDE * TWICE,
        height: whole * TWICE,
        viewBox: `0 0 ${WIDE} ${whole}`,
        "font-family": kg.fontFamily,
        lang: kg.language(),
      },
      kg.svg("title", {}, title),
      kg.svg("rect", { width: WIDE, height: whole, fill: colour("surface") }),
      rows(heads, EDGE + 20, 30, { "font-size": 22, "font-weight": 600, fill: colour("ink") }),
      rows(notes, EDGE + heads.length * 30 + 14, 20, { "font-size": 14, fill: colour("muted") }),
      svg,
      kg.svg("text", { x: EDGE, y: whole - 20, "font-size": 11, fill: colour("muted") }, line),
    );
  };

  // Buttons that save what `make(width)` draws; `title`, `note` and `name` (of the file) are texts, or give one.
  kg.charts.tools = (make, { title, note = "", name }) => {
    const save = (kind) => kg.picture.save(slide(make, text(title), text(note)), text(name), kind);
    const button = (kind) =>
      kg.button(kind.toUpperCase(), () => save(kind), { "aria-label": kg.t(`chart.${kind}`), "data-save": kind });
    return kg.el("span", { class: "chart-tools" }, button("png"), button("svg"));
  };
})();
