// The start: data, language, canvas, then everything that listens; and the address that keeps a view.
(() => {
  "use strict";
  const kg = window.kgPage;
  const kept = [];
  let writing = false;

  // A part of a view's state that the address keeps: `get()` gives its text, "" for none, `set(text)` takes it back.
  kg.keep = (key, get, set) => kept.push({ key, get, set });

  // The view as the part of the address behind "#": short, readable, and only what differs from the first sight.
  const write = () => {
    if (writing || !kg.filters.state) return;
    const { node, edge, tie, to } = kg.chosen();
    const tab = kg.tabNow();
    const state = kg.filters.state;
    const parts = new URLSearchParams();
    const tail = (id) =>
      kg.nodes[id].kind === "goal" ? `sdg/${kg.nodes[id].note}` : kg.nodes[id].iri.replace(kg.data.base, "");
    if (kg.language() !== "th") parts.set("lang", kg.language());
    if (tab !== kg.firstTab()) parts.set("tab", tab);
    if (node >= 0) parts.set("node", tail(node));
    if (to >= 0) parts.set("to", tail(to));
    const ends = edge >= 0 ? kg.edges[edge] : tie >= 0 ? kg.ties[tie] : null;
    if (ends) {
      parts.set("node", tail(ends.a));
      parts.set(edge >= 0 ? "edge" : "tie", tail(ends.b));
    }
    if (state.kinds.size < kg.data.kinds.length) parts.set("kinds", [...state.kinds].join(","));
    if (state.goals.size) parts.set("goals", [...state.goals].map((id) => kg.nodes[id].note).join(","));
    if (state.agency >= 0) parts.set("agency", tail(state.agency));
    for (const key of ["from", "to"]) if (state[key]) parts.set(key === "to" ? "until" : key, state[key]);
    if (state.sure) parts.set("sure", state.sure);
    for (const { key, get } of kept) if (get()) parts.set(key, get());
    const hash = parts.toString();
    history.replaceState(null, "", hash ? `#${hash}` : window.location.pathname);
  };

  const read = () => {
    writing = true;
    const parts = new URLSearchParams(window.location.hash.slice(1));
    const find = (key) => {
      const tail = parts.get(key);
      const goal = kg.goals.find((each) => tail === `sdg/${each.note}`);
      return goal ? goal.id : (kg.byIri.get(tail) ?? kg.byIri.get(kg.data.base + tail) ?? -1);
    };
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
    if (parts.get("lang") === "en" && kg.language() !== "en") setLanguage("en");
    kg.filters.set({ kinds, goals, agency: find("agency"), from: day("from"), to: day("until"), sure });
    kg.controls.render();
    for (const { key, set } of kept) set(parts.get(key) || "");
    kg.showTab(kg.tabs().includes(parts.get("tab")) ? parts.get("tab") : kg.firstTab());
    const node = find("node");
    const joined = (list, key) =>
      list.find(({ a, b }) => [a, b].includes(node) && [a, b].includes(find(key)) && a !== b);
    const edge = parts.has("edge") ? joined(kg.edges, "edge") : null;
    const tie = parts.has("tie") ? joined(kg.ties, "tie") : null;
    if (edge) kg.selectEdge(edge.id);
    else if (tie) kg.selectEdge(`t${tie.id}`);
    else if (node >= 0 && find("to") >= 0) kg.selectPath(node, find("to"));
    else kg.select(node);
    writing = false;
  };

  const setLanguage = (language) => {
    kg.speak(language);
    kg.byId("language").textContent = kg.t("languageName");
    kg.byId("language").lang = language === "th" ? "en" : "th";
    kg.controls.render();
    setTheme(document.documentElement.dataset.theme);
  };
  const setTheme = (theme) => {
    document.documentElement.dataset.theme = theme;
    kg.byId("theme").textContent = kg.t(theme === "dark" ? "themeNameDark" : "themeName");
    kg.emit("theme", theme);
  };

  const pressed = (button, act) =>
    button.addEventListener("click", () => {
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      act(on);
    });

  const listen = () => {
    kg.startViews();
    kg.byId("language").addEventListener("click", () => {
      setLanguage(kg.language() === "th" ? "en" : "th");
      write();
    });
    kg.byId("theme").addEventListener("click", () =>
      setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"),
    );
    kg.byId("zoom-in").addEventListener("click", () => kg.graph.zoom(1.4));
    kg.byId("zoom-out").addEventListener("click", () => kg.graph.zoom(1 / 1.4));
    kg.byId("fit").addEventListener("click", () => kg.graph.fit());
    kg.byId("skip").addEventListener("click", (event) => {
      event.preventDefault();
      kg.byId("search").focus();
    });
    pressed(kg.byId("ties"), kg.graph.showTies);
    pressed(kg.byId("motion"), kg.graph.move);
    kg.search.box(kg.byId("search"), kg.byId("results"), (id, byKey) => {
      kg.select(id);
      if (byKey) kg.byId("panel").focus();
    });
    kg.byId("canvas").addEventListener("keydown", onKey);
    kg.on("select", write);
    kg.on("filter", write);
    kg.on("tab", write);
    kg.on("keep", write);
    window.addEventListener("hashchange", read);
  };

  const onKey = (event) => {
    if (event.key.startsWith("Arrow")) {
      const next = kg.graph.next(kg.chosen().node, event.key);
      if (next >= 0) kg.select(next);
    } else if (event.key === "+" || event.key === "=") kg.graph.zoom(1.4);
    else if (event.key === "-") kg.graph.zoom(1 / 1.4);
    else if (event.key === "0") kg.graph.fit();
    else if (event.key === "Enter") kg.byId("panel").focus();
    else if (event.key === "Escape") kg.select(-1);
    else return;
    event.preventDefault();
  };

  const start = async () => {
    // The module behind the Ask tab runs after all other scripts; an address may open that tab at once.
    if (document.readyState === "loading")
      await new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
    document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    await kg.load();
    kg.filters.start();
    kg.search.index();
    if (kg.narrow()) kg.byId("filters").open = false;
    kg.graph.start();
    setLanguage("th");
    listen();
    if (window.location.hash.length > 1) read();
    else kg.showTab(kg.firstTab());
    document.documentElement.dataset.ready = "yes";
    // What somebody typed before all was ready is searched now.
    if (kg.byId("search").value) kg.byId("search").dispatchEvent(new Event("input"));
  };
  start();
})();
