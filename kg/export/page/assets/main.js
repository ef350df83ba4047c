// The start: data, language, canvas, then everything that listens.
(() => {
  "use strict";
  const kg = window.kgPage;

  kg.setLanguage = (language) => {
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
      kg.setLanguage(kg.language() === "th" ? "en" : "th");
      kg.address.write();
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
    kg.search.box(kg.byId("search"), kg.byId("results"), choose, "", true);
    kg.byId("canvas").addEventListener("keydown", onKey);
    kg.address.listen();
  };

  const choose = (id, byKey) => {
    if (id < 0) {
      kg.filters.set({ words: kg.byId("search").value.trim() });
      kg.readArticle(-1);
      return;
    }
    kg.select(id);
    if (byKey) kg.byId("panel").focus();
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
    kg.startTime();
    kg.setLanguage("th");
    listen();
    if (window.location.hash.length > 1) kg.address.read();
    else kg.showTab(kg.firstTab());
    document.documentElement.dataset.ready = "yes";
    kg.fulltext.start();
    // What somebody typed before all was ready is searched now.
    if (kg.byId("search").value) kg.byId("search").dispatchEvent(new Event("input"));
  };
  start();
})();
