// The address that keeps a view: short, readable, and only what differs from the first sight.
(() => {
  "use strict";
  const kg = window.kgPage;
  const kept = [];
  let writing = false;
  let last = null; // the step that the address tells of, null before the first
  let at = ""; // the part of the address behind "#" that was written or read last

  // A part of a view's state that the address keeps: `get()` gives its text, "" for none, `set(text)` takes it back.
  kg.keep = (key, get, set) => kept.push({ key, get, set });

  // How the address says a thing, and the number of the thing that it says, -1 for none.
  kg.tail = (id) =>
    kg.nodes[id].kind === "goal" ? `sdg/${kg.nodes[id].note}` : kg.nodes[id].iri.replace(kg.data.base, "");
  kg.thing = (tail) => {
    const goal = kg.goals.find((each) => tail === `sdg/${each.note}`);
    return goal ? goal.id : (kg.byIri.get(tail) ?? kg.byIri.get(kg.data.base + tail) ?? -1);
  };

  // What Back goes back over: another view, or something else that is looked at.
  const stepOf = () => {
    const { node, edge, tie, to, list } = kg.chosen();
    return [kg.tabNow(), node, edge, tie, to, list ? list.title : ""].join(" ");
  };

  // The view as the part of the address behind "#".
  const write = () => {
    if (writing || !kg.filters.state) return;
    const { node, edge, tie, to } = kg.chosen();
    const tab = kg.tabNow();
    const state = kg.filters.state;
    const parts = new URLSearchParams();
    if (kg.language() !== "th") parts.set("lang", kg.language());
    if (tab !== kg.firstTab()) parts.set("tab", tab);
    if (node >= 0) parts.set("node", kg.tail(node));
    if (to >= 0) parts.set("to", kg.tail(to));
    const ends = edge >= 0 ? kg.edges[edge] : tie >= 0 ? kg.ties[tie] : null;
    if (ends) {
      parts.set("node", kg.tail(ends.a));
      parts.set(edge >= 0 ? "edge" : "tie", kg.tail(ends.b));
    }
    if (state.kinds.size < kg.data.kinds.length) parts.set("kinds", [...state.kinds].join(","));
    if (state.goals.size) parts.set("goals", [...state.goals].map((id) => kg.nodes[id].note).join(","));
    if (state.agency >= 0) parts.set("agency", kg.tail(state.agency));
    for (const key of ["from", "to"]) if (state[key]) parts.set(key === "to" ? "until" : key, state[key]);
    if (state.sure) parts.set("sure", state.sure);
    if (state.province) parts.set("province", state.province);
    if (state.words.trim()) parts.set("words", state.words.trim());
    for (const { key, get } of kept) if (get()) parts.set(key, get());
    const hash = parts.toString();
    const address = hash ? `#${hash}` : window.location.pathname;
    const step = stepOf();
    if (last !== null && step !== last) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    [last, at] = [step, window.location.hash];
  };

  const read = () => {
    writing = true;
    const parts = new URLSearchParams(window.location.hash.slice(1));
    const day = (key) => (/^\d{4}-\d{2}-\d{2}$/.test(parts.get(key) || "") ? parts.get(key) : "");
    const kinds = parts.has("kinds")
      ? new Set(
          parts
            .get("kinds")
            .split(",")
            .filter((kind) => kg.data.kinds.includes(kind)),
        )
      : new Set(kg.data.kinds);
    const goals = new Set(
      kg.goals.filter((goal) => (parts.get("goals") || "").split(",").includes(goal.note)).map((goal) => goal.id),
    );
    const sure = Math.min(100, Math.max(0, Number(parts.get("sure")) || 0));
    if (parts.get("lang") === "en" && kg.language() !== "en") kg.setLanguage("en");
    const [province, words] = [parts.get("province") || "", parts.get("words") || ""];
    kg.filters.set({
      kinds,
      goals,
      agency: kg.thing(parts.get("agency")),
      from: day("from"),
      to: day("until"),
      sure,
      province,
      words,
    });
    kg.controls.render();
    for (const { key, set } of kept) set(parts.get(key) || "");
    kg.showTab(kg.tabs().includes(parts.get("tab")) ? parts.get("tab") : kg.firstTab());
    const node = kg.thing(parts.get("node"));
    const joined = (list, key) =>
      list.find(({ a, b }) => [a, b].includes(node) && [a, b].includes(kg.thing(parts.get(key))) && a !== b);
    const edge = parts.has("edge") ? joined(kg.edges, "edge") : null;
    const tie = parts.has("tie") ? joined(kg.ties, "tie") : null;
    if (edge) kg.selectEdge(edge.id);
    else if (tie) kg.selectEdge(`t${tie.id}`);
    else if (node >= 0 && kg.thing(parts.get("to")) >= 0) kg.selectPath(node, kg.thing(parts.get("to")));
    else kg.select(node);
    writing = false;
    [last, at] = [stepOf(), window.location.hash];
  };

  kg.address = {
    write,
    read,
    listen: () => {
      for (const event of ["select", "filter", "tab", "keep"]) kg.on(event, write);
      // Some browsers tell of an address typed anew by the second event alone. A list of facts stands in no address.
      window.addEventListener("popstate", read);
      window.addEventListener("hashchange", () => window.location.hash !== at && read());
    },
  };
})();
