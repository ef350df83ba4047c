// What all charts are made of: the scheme's colours, Plot without its style element, marks that can be picked, legends.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SERIES = 6;
  const SMALL = 12; // pixels below which nobody should have to read

  const look = () => {
    const { colour } = kg.picture;
    const series = Array.from({ length: SERIES }, (_, at) => colour(`series-${at + 1}`));
    return {
      ink: colour("ink"),
      muted: colour("muted"),
      line: colour("line"),
      paper: colour("surface"),
      bar: colour("bar"),
      series,
    };
  };

  // Plot's figure as one SVG. Its style element would need an exception in the page's policy; charts.css says the same.
  const plot = (options) => {
    const svg = Plot.plot({
      style: { background: "none", overflow: "visible" },
      color: { type: "identity" },
      ...options,
      className: "kg-chart",
    });
    svg.querySelectorAll("style").forEach((style) => style.remove());
    svg.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label")); // "bar", "text"
    svg.setAttribute("font-family", kg.fontFamily);
    svg.setAttribute("font-size", SMALL);
    return svg;
  };

  // Says what a chart shows to who does not see it, and gives its marks to the mouse and to the keyboard: one stop for
  // the Tab key, from which arrows go on. `marks` are {element, name, item}; `turn` gives the number of the next mark.
  const pickable = (svg, label, marks, onpick, turn = inTurn) => {
    svg.setAttribute("role", onpick ? "group" : "img");
    svg.setAttribute("aria-label", label);
    if (!onpick) return svg;
    // What the marks say by their names is not said again by the words and lines around them.
    svg.querySelectorAll(":scope > :not(.kg-pick, svg)").forEach((part) => part.setAttribute("aria-hidden", "true"));
    const go = (at) => {
      marks.forEach(({ element }, each) => element.setAttribute("tabindex", each === at ? 0 : -1));
      marks[at].element.focus();
    };
    marks.forEach(({ element, name, item }, at) => {
      element.setAttribute("role", "button");
      element.setAttribute("aria-label", name);
      element.setAttribute("tabindex", at ? -1 : 0);
      element.addEventListener("click", () => onpick(item));
      element.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") onpick(item);
        else {
          const next = turn(at, event.key, marks);
          if (next < 0) return;
          go(next);
        }
        event.preventDefault();
      });
    });
    return svg;
  };
  const inTurn = (at, key, marks) => {
    if (key === "Home") return 0;
    if (key === "End") return marks.length - 1;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key] || 0;
    return step && marks[at + step] ? at + step : -1;
  };

  // The elements of Plot's mark of this class, each with the row that it draws.
  const drawnBy = (svg, name, rows) =>
    [...svg.querySelectorAll(`.${name} > *`)].map((element) => ({ element, row: rows[d3.select(element).datum()] }));

  const titled = (element, text) => element.append(kg.svg("title", {}, text));

  // The groups of a chart with their colours, in the order of the rows: as lines of a legend no wider than the chart.
  const groupsOf = (rows, { series, bar }) => {
    const found = new Map();
    for (const { group, colour } of rows) {
      const otherwise = group ? series[found.size % series.length] : bar;
      if (!found.has(group ?? "")) found.set(group ?? "", kg.standingOut(colour || otherwise));
    }
    return found;
  };
  const ROW = 22; // pixels from one line of a legend to the next
  const legend = (groups, width) => {
    const named = [...groups].filter(([name]) => name);
    if (named.length < 2) return { height: 0, draw: () => [] };
    const places = [];
    let [x, y] = [0, 0];
    for (const [name, colour] of named) {
      const [text] = kg.lines.wrap(name, Math.min(width - 20, 260), { lines: 1 });
      const wide = 20 + kg.lines.width(text);
      if (x && x + wide > width) [x, y] = [0, y + ROW];
      places.push({ x, y, text, colour });
      x += wide + 16;
    }
    const draw = ({ ink }) =>
      places.flatMap((place) => [
        kg.svg("rect", { x: place.x, y: place.y + 4, width: 13, height: 13, rx: 3, fill: place.colour }),
        kg.svg(
          "text",
          { x: place.x + 19, y: place.y + 15, "font-size": 13, "text-anchor": "start", fill: ink },
          place.text,
        ),
      ]);
    return { height: y + ROW + 8, draw };
  };

  // A line for a chart in which nothing is.
  const empty = (width, { muted }) => {
    const svg = kg.svg(
      "svg",
      { width, height: 60, viewBox: `0 0 ${width} 60`, class: "kg-chart", "font-family": kg.fontFamily },
      kg.svg("text", { x: 0, y: 34, "font-size": 14, "text-anchor": "start", fill: muted }, kg.t("chart.empty")),
    );
    return pickable(svg, kg.t("chart.empty"), [], null);
  };

  // Sums are whole where their parts are, and round where these are not.
  const said = (value) => kg.number(Math.round(value * 100) / 100);

  kg.chartParts = { look, plot, pickable, drawnBy, titled, groupsOf, legend, empty, said, SMALL };

  kg.words.add({
    th: {
      "chart.empty": "ไม่มีข้อมูลให้แสดง",
      "chart.bars": "แผนภูมิแท่ง {0} รายการ มากที่สุด {1} {2}",
      "chart.time": "แผนภูมิตามเวลา ตั้งแต่ {0} ถึง {1}",
      "chart.timeline": "เส้นเวลา {0} รายการ ตั้งแต่ {1} ถึง {2}",
      "chart.source": "ที่มา: {0}",
      "chart.png": "บันทึกแผนภูมิเป็น PNG",
      "chart.svg": "บันทึกแผนภูมิเป็น SVG",
    },
    en: {
      "chart.empty": "Nothing to show",
      "chart.bars": "Bar chart of {0} items, the most {1} {2}",
      "chart.time": "Chart over time, from {0} to {1}",
      "chart.timeline": "Timeline of {0} items, from {1} to {2}",
      "chart.source": "Source: {0}",
      "chart.png": "Save the chart as PNG",
      "chart.svg": "Save the chart as SVG",
    },
  });
})();
