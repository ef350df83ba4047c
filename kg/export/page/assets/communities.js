// Communities: who often stands together, named by their busiest agencies; each one node, or open with its members.
(() => {
  "use strict";
  const kg = window.kgPage;
  // Twelve hues that differ in lightness too, for the largest communities; all others are grey.
  const COLOURS = [
    "#3b6fb6",
    "#d9822b",
    "#3f9b57",
    "#c2435a",
    "#8461b8",
    "#8c6642",
    "#d873ad",
    "#5f7f8c",
    "#a8a12a",
    "#2aa5b5",
    "#e0a33e",
    "#7d9be0",
  ];
  const LINES = 3; // so many of its heaviest lines are drawn for each community: more are a web
  const EACH = 6; // one community where there is room for so many nodes
  const OPENED = 30; // members of one community that are shown when it is open
  const ROUNDS = 6; // of pushing apart and bringing back into the box, after which hardly any two overlap
  const FEWEST = 2; // members from which on something is a community in what is shown
  let active = false;
  const open = new Set();
  let legend = null;
  let sums = new Map(); // weights by the ids of lines between communities
  let circles = [];

  const of = (id) => Number(id.slice(1));
  const key = (community) => `c${community}`;
  kg.communities = [];

  kg.groups = {
    is: (id) => typeof id === "string" && id[0] === "c",
    isSum: (id) => typeof id === "string" && id[0] === "s",
    on: () => active,
    name: (id) => kg.communities[of(id)].agencies.map(kg.nameOf).join(" · "),
    about: (id) => kg.t("groups.members", kg.number(shown(kg.communities[of(id)]).length)),
    weightOf: (id) => sums.get(id),
    colourOf: (id) => COLOURS[kg.groups.is(id) ? of(id) : kg.nodes[id].community] ?? kg.looks.colours().faint,
    legendWidth: () => (active && legend && legend.open && !kg.narrow() ? legend.offsetWidth : 0),
  };

  // From the page's data: of each node the number of its community and 1, 0 for none; of each community its agencies.
  kg.groups.read = ({ community = [], communities = [] }) => {
    kg.communities = communities.map((agencies, id) => ({ id, agencies, members: [] }));
    kg.nodes.forEach((node) => {
      node.community = (community[node.id] || 0) - 1;
      if (node.community >= 0) kg.communities[node.community].members.push(node.id);
    });
    for (const { members } of kg.communities) members.sort((a, b) => kg.nodes[b].weight - kg.nodes[a].weight || a - b);
  };
  const shown = ({ members }) => members.filter((id) => kg.filters.nodes[id]);

  // The largest communities in what is shown, each with those of its members that have room.
  const parts = (into) => {
    const all = kg.communities.map(({ id, members }) => ({ id, size: shown({ members }).length, members: [] }));
    const most = Math.max(10, Math.round(kg.scene.room() / EACH));
    const found = all
      .filter(({ size }) => size >= FEWEST)
      .sort((a, b) => b.size - a.size || a.id - b.id)
      .slice(0, most);
    const opened = found.filter(({ id }) => open.has(id));
    const each = Math.min(OPENED, Math.ceil(kg.scene.room() / Math.max(1, opened.length)));
    for (const part of opened) part.members = shown(kg.communities[part.id]).slice(0, each);
    const largest = Math.max(1, ...found.map(({ size }) => size));
    const unit = Math.min(into.a, into.b) / 330; // less on a phone, 1 on a laptop
    for (const part of found) {
      const alone = (11 + 24 * Math.sqrt(part.size / largest)) * Math.max(0.6, unit);
      part.radius = part.members.length ? 18 + Math.sqrt(part.members.length) * (opened.length < 3 ? 44 : 17) : alone;
    }
    const taken = found.reduce((sum, { radius }) => sum + (2 * radius + 24) * (2 * radius + 40), 0);
    const share = Math.min(1, Math.sqrt((4 * into.a * into.b * 0.6) / taken));
    for (const part of found) if (part.members.length) part.radius *= share;
    return found;
  };

  // What ties any two ends, each a shown member or a closed community; `seen` holds the communities by their number.
  const weigh = (seen) => {
    const members = new Set([...seen.values()].flatMap((part) => part.members));
    const end = (id) => {
      const part = seen.get(kg.nodes[id].community);
      if (!part) return null;
      if (part.members.length) return members.has(id) ? id : null;
      return key(part.id);
    };
    const [found, lines] = [new Map(), []];
    kg.edges.forEach(({ id, a, b, facts }) => {
      if (!kg.filters.edges[id]) return;
      const [from, to] = [end(a), end(b)];
      if (from === null || to === null || from === to) return;
      if (!kg.groups.is(from) && !kg.groups.is(to)) lines.push(id);
      else {
        const pair = [from, to].sort((one, other) => (String(one) < String(other) ? -1 : 1));
        const name = `s${pair.join("/")}`;
        if (!found.has(name)) found.set(name, { from: pair[0], to: pair[1], weight: 0 });
        found.get(name).weight += Math.max(1, facts.length);
      }
    });
    return { lines, heaviest: heaviest([...found.values()]) };
  };
  const heaviest = (all) => {
    const drawn = new Map();
    const count = (id) => drawn.get(id) || 0;
    return all
      .sort((a, b) => b.weight - a.weight || (`${a.from}/${a.to}` < `${b.from}/${b.to}` ? -1 : 1))
      .filter(({ from, to }) => {
        if (Math.min(count(from), count(to)) >= LINES) return false;
        drawn.set(from, count(from) + 1).set(to, count(to) + 1);
        return true;
      });
  };

  kg.groups.scene = () => {
    const into = kg.arrange.box();
    const found = parts(into);
    const seen = new Map(found.map((part) => [part.id, part]));
    const { lines, heaviest: drawn } = weigh(seen);
    sums = new Map(drawn.map(({ from, to, weight }) => [`s${from}/${to}`, weight]));
    const middles = placed(found, lines, drawn, into);
    const nodes = found.flatMap((part, at) => members(part, middles[at]));
    circles = found.flatMap(({ id, radius, members: some }, at) =>
      some.length ? [{ ...middles[at], id, radius }] : [],
    );
    render(found);
    return {
      nodes,
      lines,
      bonds: [],
      sums: drawn,
      ties: false,
      loose: false,
      all: kg.communities.length,
      crowd: false,
    };
  };
  const placed = (found, lines, drawn, into) => {
    const at = new Map(found.map(({ id }, number) => [id, number]));
    const number = (end) => at.get(kg.groups.is(end) ? of(end) : kg.nodes[end].community);
    const ends = [...lines.map((line) => kg.edges[line]), ...drawn.map(({ from, to }) => ({ a: from, b: to }))];
    const pairs = new Map(ends.map(({ a, b }) => [`${number(a)}/${number(b)}`, [number(a), number(b)]]));
    const links = [...pairs.values()].filter(([a, b]) => a !== b);
    const begun = kg.arrange.drawn(
      found.map(() => null),
      links,
      [],
      into,
    );
    const rooms = found.map(({ radius, members: some }) => ({
      across: Math.max(2 * radius + 22, some.length ? 0 : 126),
      down: 2 * radius + 44,
    }));
    const radii = found.map(({ radius }) => radius);
    let places = kg.arrange.evened(begun, into);
    for (let round = 0; round < ROUNDS; round += 1)
      places = kg.arrange.inside(kg.arrange.spread(places, rooms, 60), radii, into);
    return places;
  };
  const members = (part, middle) => {
    if (!part.members.length)
      return [{ id: key(part.id), ...middle, size: part.radius, group: true, weight: part.size }];
    const size = kg.scene.sizes(part.members, { a: part.radius, b: part.radius });
    return part.members.map((id, at) => {
      const { x, y } = kg.arrange.spiral(at, part.members.length);
      return { id, x: middle.x + x * part.radius, y: middle.y + y * part.radius, size: size(id) };
    });
  };

  // The ground on which the members of an open community stand.
  kg.groups.drawUnder = (context, scene) => {
    if (!scene || !scene.sums) return;
    for (const { id, x, y, radius } of circles) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.globalAlpha = 0.12;
      context.fillStyle = kg.groups.colourOf(key(id));
      context.fill();
      context.globalAlpha = 1;
    }
  };

  const change = (alter) => {
    alter();
    kg.graph.refresh();
    if (kg.chosen().node >= 0) kg.select(-1);
  };
  kg.groups.toggle = (id) => change(() => open.delete(of(id)) || open.add(of(id)));
  const all = (on) => change(() => (on ? kg.communities.forEach(({ id }) => open.add(id)) : open.clear()));
  const show = (on) => {
    active = on;
    kg.byId("groups").setAttribute("aria-pressed", String(on));
    if (legend) legend.hidden = !on;
    change(() => open.clear());
  };

  const render = (found) => {
    if (!legend) {
      legend = kg.el("details", { id: "legend" });
      legend.open = !kg.narrow();
      legend.addEventListener("toggle", () => active && kg.graph.refresh());
      kg.byId("stage").append(legend);
    }
    const focused = document.activeElement && legend.contains(document.activeElement) ? document.activeElement.id : "";
    legend.replaceChildren(
      kg.el("summary", {}, `${kg.t("groups")} (${kg.number(found.length)})`),
      kg.el(
        "div",
        { class: "both" },
        kg.button(kg.t("groups.open"), () => all(true), { id: "groups-open" }),
        kg.button(kg.t("groups.close"), () => all(false), { id: "groups-close" }),
      ),
      kg.el("ul", {}, ...found.map(entry)),
    );
    if (focused && kg.byId(focused)) kg.byId(focused).focus();
  };
  const entry = ({ id, size }) => {
    const swatch = kg.el("span", { class: "swatch", "aria-hidden": "true" });
    swatch.style.backgroundColor = kg.groups.colourOf(key(id));
    const attributes = { type: "button", id: `group-${id}`, "aria-expanded": String(open.has(id)) };
    return kg.el(
      "li",
      {},
      kg.el(
        "button",
        { ...attributes, onclick: () => kg.groups.toggle(key(id)) },
        swatch,
        kg.el("span", {}, kg.groups.name(key(id))),
        kg.el("span", { class: "count" }, kg.number(size)),
      ),
    );
  };

  kg.words.add({
    th: {
      groups: "กลุ่ม",
      "groups.open": "ขยายทั้งหมด",
      "groups.close": "ยุบทั้งหมด",
      "groups.members": "กลุ่มที่มักปรากฏร่วมกัน {0} จุด คลิกเพื่อขยาย",
      groupsDrawn: "กลุ่มที่มักปรากฏร่วมกัน ตั้งชื่อตามหน่วยงานที่มีข่าวมากที่สุด คลิกเพื่อขยาย",
    },
    en: {
      groups: "Communities",
      "groups.open": "Expand all",
      "groups.close": "Collapse all",
      "groups.members": "Community of {0} that often stand together; click to open",
      groupsDrawn: "Who often stands together, each community named by its busiest agencies; click to open one",
    },
  });
  const button = kg.button("", () => show(!active), { id: "groups", "aria-pressed": "false", "data-t": "groups" });
  kg.byId("ties").after(button);
  kg.on("language", () => active && kg.graph.refresh());
})();
