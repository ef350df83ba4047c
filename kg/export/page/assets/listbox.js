// A text field with suggestions, and where these stand: over everything, as wide as they need, where there is room.
(() => {
  "use strict";
  const kg = window.kgPage;
  const GAP = 4; // pixels between the field and its list
  const LEAST = 180; // pixels of height below which the other side is better, if it has more
  const WIDE = 320; // pixels that names want, where the window has them
  let open = null; // the field and the list that are shown

  const put = () => {
    if (!open) return;
    const [input, list] = open;
    if (list.hidden || !input.isConnected) {
      open = null;
      return;
    }
    const field = input.getBoundingClientRect();
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    const [above, below] = [field.top - 2 * GAP, height - field.bottom - 2 * GAP];
    const up = below < LEAST && above > below;
    const wide = Math.min(Math.max(field.width, WIDE), width - 2 * GAP);
    list.style.width = `${wide}px`;
    list.style.left = `${Math.max(GAP, Math.min(field.left, width - wide - GAP))}px`;
    list.style.top = up ? "auto" : `${field.bottom + GAP}px`;
    list.style.bottom = up ? `${height - field.top + GAP}px` : "auto";
    list.style.maxHeight = `${Math.min(up ? above : below, 0.6 * height)}px`;
  };

  // Puts a list to its field, and keeps it there while something scrolls.
  kg.putList = (input, list) => {
    open = [input, list];
    put();
  };
  // The field, and the list that search.js fills for it; they stand together in an element of the class "finder".
  kg.combobox = (id, results, label, attributes = {}) => {
    const input = kg.el("input", {
      id,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      "aria-expanded": "false",
      "aria-controls": results,
      ...attributes,
    });
    return [input, kg.el("ul", { id: results, role: "listbox", "aria-label": label, hidden: true })];
  };
  window.addEventListener("resize", put);
  document.addEventListener("scroll", put, { capture: true, passive: true });
})();
