// What every other part uses: elements, events between parts, files, addresses. Adds window.kgPage.
(() => {
  "use strict";
  const listeners = new Map();
  const kg = { data: null, nodes: [], byIri: new Map(), network: null };
  kg.given = JSON.parse(document.getElementById("kg-given").textContent);

  kg.on = (name, fn) => {
    if (!listeners.has(name)) listeners.set(name, []);
    listeners.get(name).push(fn);
  };
  kg.emit = (name, value) => (listeners.get(name) || []).forEach((fn) => fn(value));
  kg.byId = (id) => document.getElementById(id);

  // Children that are strings become text nodes: nothing from the data is ever parsed as HTML.
  kg.el = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  };

  kg.button = (text, onclick, attributes = {}) =>
    kg.el("button", { type: "button", class: "button", onclick, ...attributes }, text);

  // Only web addresses become links; anything else stays text.
  kg.link = (url, text) => {
    if (!/^https?:\/\/[^\s]+$/i.test(url || "")) return document.createTextNode(text);
    return kg.el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, text);
  };

  kg.save = (name, blob) => {
    const address = URL.createObjectURL(blob);
    const anchor = kg.el("a", { href: address, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };

  // A cell that a spreadsheet would run gets an apostrophe before it; the mark at the start tells Excel that this is UTF-8.
  kg.csv = (header, rows) => {
    const cell = (value) => {
      const text = String(value ?? "");
      const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    };
    return "\ufeff" + [header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
  };

  // Does something for each number below `count` while nobody waits, in turns so short that the page answers between them.
  const TURN = 12; // milliseconds
  kg.inTurns = (count, each, done = () => {}) => {
    let at = 0;
    const turn = () => {
      const began = performance.now();
      while (at < count && performance.now() - began < TURN) each(at++);
      if (at < count) setTimeout(turn);
      else done();
    };
    setTimeout(turn);
  };

  kg.narrow = () => window.matchMedia("(max-width: 820px)").matches;
  kg.clear = (element) => element.replaceChildren();

  const partsOf = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  // Relative luminance (WCAG 2.2), from 0 to 1.
  const luminance = (colour) => {
    const [r, g, b] = partsOf(colour)
      .map((part) => part / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // Black or white, whichever is easier to read on a colour.
  kg.inkOn = (colour) => {
    const light = luminance(colour);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
  };
  // A colour as it stands out of the page's ground by 3:1 (WCAG 2.2, 1.4.11): in the dark scheme as much lighter as that
  // takes; on white the goals' colours are known as they are.
  const DARK_GROUND = 0.014; // the luminance of the dark scheme's surface
  kg.standingOut = (colour) => {
    if (document.documentElement.dataset.theme !== "dark" || !/^#[0-9a-f]{6}$/i.test(colour)) return colour;
    const lighter = (share) =>
      `#${partsOf(colour)
        .map((part) =>
          Math.round(part + (255 - part) * share)
            .toString(16)
            .padStart(2, "0"),
        )
        .join("")}`;
    let found = colour;
    for (let share = 0; (luminance(found) + 0.05) / (DARK_GROUND + 0.05) < 3; share += 0.05) found = lighter(share);
    return found;
  };

  window.kgPage = kg;
})();
