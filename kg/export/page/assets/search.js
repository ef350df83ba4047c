// Finding by name: any form, in Thai or English, without minding spaces, titles or a slip of the finger.
(() => {
  "use strict";
  const kg = window.kgPage;
  const SHOWN = 12;
  const TEXTS = -1; // what is chosen to search the texts
  let forms = [];
  let titles = [];

  // What Python's kg.text.fold goes by comes with the page's data; the steps and their order are the same there.
  let rules = null;
  const compiled = () => {
    const given = kg.data.folding;
    const every = (pattern) => new RegExp(pattern, "gu");
    const any = (mapped) => every(`[${Object.keys(mapped).join("")}]`);
    const pairs = (listed) => listed.map(([pattern, replacement]) => [every(pattern), replacement]);
    return {
      sound: new RegExp(given.sound, "u"),
      characters: pairs(given.characters),
      restyled: every(given.restyled),
      variant: any(given.variants),
      variants: given.variants,
      repairs: pairs(given.repairs),
      ignored: every(given.ignored),
      digit: any(given.digits),
      digits: given.digits,
    };
  };
  const replaced = (text, pairs) =>
    pairs.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
  const plain = (text) =>
    replaced(text, rules.characters)
      .replace(rules.restyled, (found) => found.normalize("NFKC"))
      .replace(rules.variant, (found) => rules.variants[found])
      .normalize("NFC");

  const mended = (text) => {
    let done = plain(text);
    for (let before = ""; before !== done;) {
      before = done;
      done = plain(replaced(done, rules.repairs));
    }
    return done;
  };
  const fold = (text) => {
    rules = rules || compiled();
    const done = rules.sound.test(text) ? text : mended(text);
    return plainest(done);
  };
  const plainest = (text) =>
    text
      .replace(rules.ignored, "")
      .replace(rules.digit, (found) => rules.digits[found])
      .toLowerCase();

  // One letter of a sound text as it stands in the text folded.
  const letter = (one) => {
    rules = rules || compiled();
    return plainest(one);
  };

  kg.search = { fold, letter };
  kg.search.index = () => {
    titles = [...new Set((kg.data.titles || []).map(fold))].filter(Boolean).sort((a, b) => b.length - a.length);
    forms = [];
    for (const node of kg.nodes) {
      const names = new Set(
        [node.name, node.en, ...node.aliases, ...numbered(node)]
          .filter(Boolean)
          .map((name) => fold(name).slice(0, 200)),
      );
      for (const key of names) if (key) forms.push({ key, id: node.id });
    }
  };

  // A goal is also found by its number alone, before those whose number only begins with it.
  const numbered = ({ kind, note }) => (kind === "goal" ? kg.t("goalForms", note).split("|") : []);

  const withoutTitle = (key) => {
    const title = titles.find((each) => key.startsWith(each) && key.length - each.length >= 2);
    return title ? key.slice(title.length) : key;
  };

  // How well a form fits: 0 the same, 1 begins with it, 2 holds it, none otherwise.
  const fit = (form, key) => {
    const at = form.indexOf(key);
    return at < 0 ? -1 : form.length === key.length ? 0 : at === 0 ? 1 : 2;
  };

  const collect = (score) => {
    const best = new Map();
    for (const form of forms) {
      const found = score(form.key);
      if (found >= 0 && (!best.has(form.id) || best.get(form.id) > found)) best.set(form.id, found);
    }
    return best;
  };

  kg.search.find = (query, most = SHOWN) => {
    const whole = fold(query);
    if (!whole) return [];
    const keys = [...new Set([whole, withoutTitle(whole)])];
    let found = collect((form) =>
      keys.reduce((best, key) => {
        const now = fit(form, key);
        return now >= 0 && (best < 0 || now < best) ? now : best;
      }, -1),
    );
    if (!found.size) {
      const words = query.split(/\s+/).map(fold).filter(Boolean);
      if (words.length > 1) found = collect((form) => (words.every((word) => form.includes(word)) ? 3 : -1));
    }
    if (!found.size) {
      const key = keys[keys.length - 1].slice(0, 31);
      const slips = key.length >= 8 ? 2 : key.length >= 4 ? 1 : 0;
      if (slips) found = collect(near(key, slips));
    }
    return [...found.entries()]
      .sort(([a, x], [b, y]) => x - y || kg.nodes[b].weight - kg.nodes[a].weight || a - b)
      .slice(0, most)
      .map(([id]) => id);
  };

  // Bit-parallel approximate matching (Wu & Manber, "Fast text searching allowing errors", CACM 35, 1992):
  // the fewest slips with which the pattern occurs anywhere in a form, plus 4; -1 when more than allowed.
  const near = (pattern, allowed) => {
    const masks = new Int32Array(0x10000);
    for (let at = 0; at < pattern.length; at += 1) masks[pattern.charCodeAt(at)] |= 1 << at;
    const goal = 1 << (pattern.length - 1);
    return (form) => {
      if (form.length < pattern.length - allowed) return -1;
      let [exact, one, two] = [0, 1, 3]; // the rows of states after none, one and two slips
      let best = allowed + 1;
      for (let at = 0; at < form.length; at += 1) {
        const mask = masks[form.charCodeAt(at)];
        const [before, once] = [exact, one];
        exact = ((exact << 1) | 1) & mask;
        one = (((one << 1) | 1) & mask) | before | ((before | exact) << 1) | 1;
        two = (((two << 1) | 1) & mask) | once | ((once | one) << 1) | 1;
        if (exact & goal) return 4;
        if (one & goal) best = Math.min(best, 1);
        else if (two & goal) best = Math.min(best, 2);
      }
      return best > allowed ? -1 : best + 4;
    };
  };

  // A text field whose suggestions are a list box: arrow keys move, Enter and click choose, Escape closes.
  // `kind` keeps only nodes of that kind, or of those; with `texts` the last one stands for a search of the texts.
  kg.search.box = (input, list, choose, kind = "", texts = false) => {
    let found = [];
    let active = -1;
    // A search box has no expanded state in ARIA 1.2, a combo box must have one.
    const expand = (on) => input.getAttribute("role") === "combobox" && input.setAttribute("aria-expanded", String(on));
    const close = () => {
      found = [];
      active = -1;
      list.hidden = true;
      kg.clear(list);
      expand(false);
      input.removeAttribute("aria-activedescendant");
    };
    const options = () => [...list.querySelectorAll("[role=option]:not(.none)")];
    const mark = (at) => {
      active = at;
      options().forEach((item, number) => item.setAttribute("aria-selected", String(number === at)));
      if (at >= 0) {
        input.setAttribute("aria-activedescendant", options()[at].id);
        options()[at].scrollIntoView({ block: "nearest" });
      } else input.removeAttribute("aria-activedescendant");
    };
    const take = (id, byKey = false) => {
      close();
      choose(id, byKey);
    };
    const show = () => {
      if (!input.value.trim()) return close();
      found = kg.search
        .find(input.value, kind ? 200 : SHOWN)
        .filter((id) => !kind || kind.includes(kg.nodes[id].kind))
        .slice(0, SHOWN);
      kg.clear(list);
      list.append(...found.map((id, at) => option(list.id, id, at, take)));
      if (!found.length)
        list.append(kg.el("li", { class: "none", role: "option", "aria-disabled": "true" }, kg.t("nothing")));
      if (texts) {
        list.append(textOption(list.id, input.value, () => take(TEXTS)));
        found.push(TEXTS);
      }
      list.hidden = false;
      kg.putList(input, list);
      expand(true);
      mark(-1);
      return undefined;
    };
    input.addEventListener("input", show);
    input.addEventListener("focus", () => input.select());
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" && found.length) mark((active + 1) % found.length);
      else if (event.key === "ArrowUp" && found.length) mark((active - 1 + found.length) % found.length);
      else if (event.key === "Enter" && found.length) take(found[Math.max(active, 0)], true);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
    // Who is back at the field by then types on in it.
    input.addEventListener("blur", () => setTimeout(() => document.activeElement === input || close(), 150));
  };

  // What leads from the search of names to that of texts.
  const textOption = (prefix, words, take) =>
    kg.el(
      "li",
      {
        id: `${prefix}-texts`,
        role: "option",
        "aria-selected": "false",
        class: "texts",
        onmousedown: (event) => {
          event.preventDefault();
          take();
        },
      },
      kg.t("searchTexts", words.trim()),
    );

  const option = (prefix, id, at, take) => {
    const node = kg.nodes[id];
    const other = node.kind === "goal" ? `SDG ${node.note}` : kg.t(`kind.${node.kind}`);
    const name = kg.nameOf(id);
    const second = name === node.name ? node.en : node.name;
    return kg.el(
      "li",
      {
        id: `${prefix}-${at}`,
        role: "option",
        "aria-selected": "false",
        onmousedown: (event) => {
          event.preventDefault();
          take(id);
        },
      },
      kg.mark(node),
      kg.el(
        "span",
        { class: "found" },
        kg.el("b", {}, name),
        kg.el("small", {}, second ? `${other} · ${second}` : other),
      ),
    );
  };
})();
