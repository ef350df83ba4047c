// The map as one picture: the country at the left, beside it what the colours mean and the provinces with most.
(() => {
  "use strict";
  const kg = window.kgPage;
  const [LOW, HIGH] = [330, 500]; // pixels of its height: on a slide, and at most
  const GAP = 60;
  const LEAST = 260; // pixels that names and bars need beside the country; with less room they stand under it

  // `filled` as kg.map.filling gives it; rows {label, value, colour, item?} for the bars; `words` say what is counted.
  // Gives a function that draws the picture in a width, {onpick?} as charts have it.
  kg.map.picture =
    (filled, rows, words) =>
    (width, { onpick = null } = {}) => {
      const high = Math.max(LOW, Math.min(HIGH, 0.45 * width));
      const wide = Math.min(width, Math.round(high / kg.map.ratio));
      const beside = width - wide - GAP >= LEAST;
      const [left, top] = beside ? [wide + GAP, 0] : [0, wide * kg.map.ratio + 24];
      const { svg: country } = kg.map.draw(filled, wide);
      const entries = new Map(
        filled.legend.slice(0, -1).map(({ text, colour, mark }) => [mark ? `${mark} ${text}` : text, colour]),
      );
      const key = kg.chartParts.legend(entries, width - left);
      const bars = kg.charts.bars(rows, { width: width - left, onpick });
      const height = Math.max(beside ? high : 0, top + key.height + 28 + Number(bars.getAttribute("height")));
      const said = kg.svg("text", { x: 0, y: 13, "font-size": 13, fill: kg.picture.colour("muted") }, words);
      bars.setAttribute("y", key.height + 28);
      return kg.svg(
        "svg",
        { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": kg.fontFamily },
        country,
        kg.svg(
          "g",
          { transform: `translate(${left} ${top})` },
          said,
          kg.svg("g", { transform: "translate(0 22)" }, key.draw({ ink: kg.picture.colour("ink") })),
          bars,
        ),
      );
    };
})();
