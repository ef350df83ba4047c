// The tab "map": where things happened, as a map and, for who does not see it, as a ranked list that says the same.
(() => {
  "use strict";
  const kg = window.kgPage;
  const WIDEST = 430;
  const HIGHEST = 0.8; // of the window
  const MARGINS = 42; // pixels of the view's padding, left and right
  const BARS = 10; // provinces in a picture's list
  let by = "count";
  let chosen = "";
  let shown = null; // what is on the page: {ring, items}

  const nameOf = (known) => known[kg.language()];
  const some = (key, count) => kg.t(`map.${key}${count === 1 ? "" : "s"}`, kg.number(count));
  const amount = (place) => `${some("article", place.articles)} · ${some("happening", place.happenings)}`;
  const leads = (place) =>
    place.goals.length ? `${kg.nodes[place.goals[0][0]].note} ${kg.nameOf(place.goals[0][0])}` : "";
  const says = (place) =>
    [`${nameOf(place)}: ${amount(place)}`, by === "goal" ? leads(place) : ""].filter(Boolean).join(" · ");
  const ranked = ({ places }) =>
    [...places.values()].sort(
      (a, b) => b.articles - a.articles || b.happenings - a.happenings || (a.code < b.code ? -1 : 1),
    );

  const open = (place) => {
    chosen = place.code;
    marked();
    kg.showFacts(nameOf(place), place.facts);
  };
  const marked = () => {
    shown.ring("chosen", chosen);
    for (const [code, item] of shown.items) item.setAttribute("aria-current", String(code === chosen));
  };

  const render = (host) => {
    const counts = kg.mapCounts();
    const filled = kg.map.filling(counts, by);
    const places = ranked(counts);
    const heading = kg.t(by === "goal" ? "map.titleGoal" : "map.titleCount");
    const sum = kg.t("map.sum", kg.number(counts.happenings), kg.number(places.length), kg.number(counts.unknown));
    const body = kg.el("div", { class: "map-body" });
    host.classList.add("map-view");
    host.replaceChildren(
      kg.el(
        "div",
        { class: "map-head" },
        kg.el("h2", {}, heading),
        kg.charts.tools(picture(counts), { title: heading, note: sum, name: "map" }),
      ),
      kg.el("p", { class: "hint" }, sum),
      kg.el("div", { class: "map-keys" }, switches(host), legend(filled.legend)),
      body,
    );
    const drawn = map(counts, filled, host);
    const items = new Map(places.map((place, at) => [place.code, item(place, at, places[0].articles, filled)]));
    const rest = kg.map.codes().length - places.length;
    body.append(
      drawn.box,
      kg.el(
        "div",
        { class: "map-list" },
        kg.el("ol", { "aria-label": kg.t("map.list") }, ...[...items.values()].map((each) => kg.el("li", {}, each))),
        rest ? kg.el("p", { class: "hint" }, kg.t("map.none", kg.number(rest))) : "",
      ),
    );
    shown = { ring: drawn.ring, items };
    marked();
  };

  const switches = (host) =>
    kg.el(
      "div",
      { class: "map-switch", role: "group", "aria-label": kg.t("map.by") },
      ...["count", "goal"].map((each) =>
        kg.button(
          kg.t(`map.by.${each}`),
          () => {
            by = each;
            render(host);
            host.querySelector(`[data-by="${each}"]`).focus();
          },
          { "aria-pressed": String(by === each), "data-by": each },
        ),
      ),
    );

  const swatch = ({ colour, mark = "" }) => {
    const sign = kg.el("span", { class: mark ? "mark goal" : "map-swatch", "aria-hidden": "true" }, mark);
    sign.style.backgroundColor = colour;
    if (mark) sign.style.color = kg.inkOn(colour);
    return sign;
  };
  const legend = (entries) =>
    kg.el(
      "ul",
      { class: "map-legend", "aria-label": kg.t("map.legend") },
      by === "count" ? kg.el("li", { class: "unit" }, kg.t("map.unit")) : "",
      ...entries.map((entry) => kg.el("li", {}, swatch(entry), entry.text)),
    );

  const map = (counts, filled, host) => {
    const room = host.clientWidth - MARGINS;
    const tall = Math.max(420, HIGHEST * window.innerHeight) / kg.map.ratio;
    const width = Math.round(Math.min(WIDEST, room, tall));
    const { svg, shapes, ring } = kg.map.draw(filled, width);
    const tip = kg.el("div", { class: "map-tip", hidden: true, "aria-hidden": "true" });
    const box = kg.el("div", { class: "map-box" }, svg, tip);
    const happened = [...shapes].filter(([code]) => counts.places.has(code));
    const marks = happened.map(([code, [element]]) => {
      const place = counts.places.get(code);
      return { element, name: says(place), item: place };
    });
    const codes = happened.map(([code]) => code);
    const turn = (at, key) => codes.indexOf(kg.map.beside(codes[at], key, codes));
    kg.chartParts.pickable(svg, kg.t("map.drawn"), marks, open, turn);
    for (const [code, elements] of shapes) {
      const place = counts.places.get(code);
      const words = place ? says(place) : `${nameOf(known(code))}: ${kg.t("map.nothing")}`;
      elements.forEach((element, at) => {
        if (at && place) element.addEventListener("click", () => open(place));
        if (place) element.classList.add("place");
        element.addEventListener("pointerenter", () => hint(tip, box, element, words, code));
        element.addEventListener("pointerleave", () => hint(tip));
        element.addEventListener("focus", () => hint(tip, box, element, words, code));
        element.addEventListener("blur", () => hint(tip));
      });
    }
    return { box, ring };
  };
  const known = (code) => kg.asking.known.provinces.find((each) => each.code === code);

  // What stands above a province while the mouse or the keyboard is on it.
  const hint = (tip, box = null, element = null, words = "", code = "") => {
    tip.hidden = !box;
    if (!shown) return;
    shown.ring("lit", code);
    for (const [each, item] of shown.items) item.classList.toggle("lit", each === code);
    if (!box) return;
    tip.textContent = words;
    const [at, frame] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    const half = tip.offsetWidth / 2;
    const middle = at.left + at.width / 2 - frame.left;
    tip.style.left = `${Math.max(0, Math.min(box.clientWidth - 2 * half, middle - half))}px`;
    tip.style.top = `${Math.max(0, at.top - frame.top - tip.offsetHeight - 6)}px`;
  };

  const item = (place, at, most, { fills }) => {
    const bar = kg.el("span", { class: "map-bar", "aria-hidden": "true" });
    bar.style.width = `${Math.max(1.5, (100 * place.articles) / most)}%`;
    bar.style.backgroundColor = fills.get(place.code)?.colour || kg.picture.colour("map-none");
    const goal = by === "goal" && place.goals.length ? kg.nodes[place.goals[0][0]] : null;
    const lit = (code) => () => shown.ring("lit", code);
    return kg.el(
      "button",
      {
        type: "button",
        onclick: () => open(place),
        onpointerenter: lit(place.code),
        onpointerleave: lit(""),
        onfocus: lit(place.code),
        onblur: lit(""),
      },
      kg.el("span", { class: "map-rank", "aria-hidden": "true" }, kg.number(at + 1)),
      kg.el(
        "span",
        { class: "map-name" },
        nameOf(place),
        goal
          ? kg.el("span", { class: "map-goal" }, swatch({ colour: goal.colour, mark: goal.note }), kg.nameOf(goal.id))
          : "",
      ),
      kg.el("span", { class: "map-count" }, amount(place)),
      kg.el("span", { class: "map-track" }, bar),
    );
  };

  // The map to keep, with the provinces of which most is said.
  const picture = (counts) => {
    const filled = kg.map.filling(counts, by);
    const rows = ranked(counts)
      .slice(0, BARS)
      .map((place) => ({
        label: nameOf(place),
        value: place.articles,
        colour: filled.fills.get(place.code)?.colour || kg.picture.colour("map-none"),
      }));
    return kg.map.picture(filled, rows, kg.t(by === "goal" ? "map.pictureGoal" : "map.pictureCount"));
  };

  kg.view("map", render);

  kg.words.add({
    th: {
      "map.titleCount": "ข่าวเกิดขึ้นที่ไหน",
      "map.titleGoal": "เป้าหมายที่นำในแต่ละจังหวัด",
      "map.sum": "{0} เหตุการณ์ใน {1} จังหวัด · อีก {2} เหตุการณ์ไม่ทราบจังหวัด",
      "map.by": "ระบายสีตาม",
      "map.by.count": "จำนวนข่าว",
      "map.by.goal": "เป้าหมายที่นำ",
      "map.legend": "ความหมายของสี",
      "map.unit": "บทความ",
      "map.nothing": "ไม่มีเหตุการณ์",
      "map.noGoal": "มีเหตุการณ์ ไม่พบเป้าหมาย",
      "map.article": "{0} บทความ",
      "map.articles": "{0} บทความ",
      "map.happening": "{0} เหตุการณ์",
      "map.happenings": "{0} เหตุการณ์",
      "map.list": "จังหวัดเรียงตามจำนวนบทความ",
      "map.none": "อีก {0} จังหวัดไม่มีเหตุการณ์ตามตัวกรองนี้",
      "map.drawn": "แผนที่ประเทศไทย ใช้ปุ่มลูกศรไปยังจังหวัดข้างเคียง",
      "map.capital": "กรุงเทพฯ และปริมณฑล",
      "map.pictureCount": "จำนวนบทความ จังหวัดที่มากที่สุด",
      "map.pictureGoal": "เป้าหมายที่บทความในจังหวัดกล่าวถึงมากที่สุด และจำนวนบทความ",
    },
    en: {
      "map.titleCount": "Where the news happened",
      "map.titleGoal": "The leading goal of each province",
      "map.sum": "{0} happenings in {1} provinces · of {2} more the province is not known",
      "map.by": "Colour by",
      "map.by.count": "Number of articles",
      "map.by.goal": "Leading goal",
      "map.legend": "What the colours mean",
      "map.unit": "Articles",
      "map.nothing": "Nothing happened",
      "map.noGoal": "Happenings, no goal found",
      "map.article": "{0} article",
      "map.articles": "{0} articles",
      "map.happening": "{0} happening",
      "map.happenings": "{0} happenings",
      "map.list": "Provinces by number of articles",
      "map.none": "{0} more provinces have no happening under these filters",
      "map.drawn": "Map of Thailand. Arrow keys move to the next province",
      "map.capital": "Greater Bangkok",
      "map.pictureCount": "Articles, and the provinces with most",
      "map.pictureGoal": "The goal that most articles of a province address, and articles",
    },
  });
})();
