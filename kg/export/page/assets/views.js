// The tabs and what stands in them: a view is drawn when it is looked at, and again when what it shows has changed.
(() => {
  "use strict";
  const kg = window.kgPage;
  const TABS = ["story", "graph", "map", "articles", "compare", "tables", "ask", "about"];
  const WHOLE = new Set(["ask", "about"]); // these have no use for filters
  const stale = new Set(TABS);
  const views = new Map();

  // `render(place)` fills the view's section; it is called when that is seen and filters, language or theme changed.
  kg.view = (name, render) => views.set(name, render);

  kg.tabs = () => TABS.filter((tab) => tab !== "story" || kg.articles.length > 1);
  kg.firstTab = () => (kg.articles.length > 1 ? "story" : "graph");
  kg.tabNow = () => document.body.dataset.tab || kg.firstTab();

  const draw = (name) => {
    if (!stale.delete(name) || !views.has(name)) return;
    views.get(name)(kg.byId(`view-${name}`));
  };
  const changed = () => {
    TABS.forEach((tab) => stale.add(tab));
    if (document.body.dataset.tab) draw(document.body.dataset.tab);
  };
  for (const event of ["filter", "language", "theme"]) kg.on(event, changed);
  // Draws a view again whose own state changed.
  kg.redraw = (name) => {
    stale.add(name);
    if (kg.tabNow() === name) draw(name);
  };

  kg.showTab = (name) => {
    for (const tab of TABS) {
      const on = tab === name;
      kg.byId(`tab-${tab}`).setAttribute("aria-selected", String(on));
      kg.byId(`tab-${tab}`).tabIndex = on ? 0 : -1;
      kg.byId(`view-${tab}`).hidden = !on;
    }
    document.body.dataset.tab = name;
    document.body.classList.toggle("whole", WHOLE.has(name));
    draw(name);
    kg.emit("tab", name);
  };

  kg.startViews = () => {
    TABS.forEach((tab) => {
      const button = kg.byId(`tab-${tab}`);
      button.hidden = !kg.tabs().includes(tab);
      button.addEventListener("click", () => kg.showTab(tab));
      button.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step) return;
        const tabs = kg.tabs();
        const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
        kg.showTab(next);
        kg.byId(`tab-${next}`).focus();
      });
    });
  };
})();
