// A table of any length: only the rows that are seen are made, each one line that opens; sorted and filtered by column.
(() => {
  "use strict";
  const kg = window.kgPage;
  const BEYOND = 8; // rows made above and below what is seen, so that a quick scroll shows no hole
  const GUESSED = 36; // pixels of a row before one was measured
  const TITLED = 600; // letters of what is shown at the pointer
  const ARROWS = { none: "↕", ascending: "↑", descending: "↓" };

  // A cell as it stands in a row, on one line.
  const inLine = (column, item) => {
    const plain = column.value(item);
    const number = typeof plain === "number";
    const content = column.show ? column.show(item) : number ? kg.number(plain) : plain;
    const none = content === "" || content === null || content === undefined;
    return kg.el(
      column.main ? "th" : "td",
      {
        role: column.main ? "rowheader" : "cell",
        scope: column.main ? "row" : null,
        class: [column.kind || "", none ? "none" : "", column.main ? "main" : ""].join(" ").trim() || null,
        "data-column": column.key,
        "data-label": column.head,
        title: typeof plain === "string" && plain.length > 8 ? plain.slice(0, TITLED) : null,
      },
      content,
    );
  };

  // All that a row holds, each with its heading.
  const whole = (columns, item, more) => {
    const told = columns
      .map((column) => [column.head, (column.whole || column.show || column.value)(item)])
      .filter(([, content]) => content !== "" && content !== null && content !== undefined);
    const line = ([head, content]) => [
      kg.el("dt", {}, head),
      kg.el("dd", {}, typeof content === "number" ? kg.number(content) : content),
    ];
    return [kg.el("dl", {}, ...told.map(line)), ...(more ? more(item) : [])];
  };

  // Puts these children into an element and leaves alone those that stay, with their focus.
  const fill = (element, children) => {
    const kept = new Set(children);
    for (const child of [...element.children]) if (!kept.has(child)) child.remove();
    let at = element.firstChild;
    for (const child of children) {
      if (child === at) at = at.nextSibling;
      else element.insertBefore(child, at);
    }
  };

  // `state` is kept by the caller: {column, down, typed, open}. `more(item)` gives what else an opened row shows;
  // `onchange(rows)` hears which rows there are. What `hidden` columns hold stands only in opened rows.
  kg.grid = (place, { label, columns, hidden = [], items, state, more, onchange }) => {
    const made = new Map();
    let rows = [];
    let height = GUESSED;
    let opened = 0; // pixels of the opened row's whole

    const gap = () =>
      kg.el("tr", { class: "gap", "aria-hidden": "true" }, kg.el("td", { colspan: columns.length + 1 }));
    const [above, below] = [gap(), gap()];
    const body = kg.el("tbody", { role: "rowgroup" });
    const width = columns.reduce((sum, column) => sum + column.width, 2);

    // --- Rows ---

    const row = (item) => {
      const press = kg.el("button", {
        type: "button",
        class: "row-opens",
        "aria-label": kg.t("grid.open"),
        "aria-expanded": "false",
        onclick: () => toggle(item),
      });
      const line = kg.el(
        "tr",
        { role: "row" },
        kg.el("td", { role: "cell" }, press),
        ...columns.map((column) => inLine(column, item)),
      );
      line.addEventListener("click", (event) => {
        if (!event.target.closest("button, a") && getSelection().isCollapsed) toggle(item);
      });
      return { line, press, told: null };
    };
    const rowOf = (item, at) => {
      if (!made.has(item)) made.set(item, row(item));
      const { line, press } = made.get(item);
      line.setAttribute("aria-rowindex", at + 2);
      press.setAttribute("aria-expanded", String(state.open === item));
      return line;
    };
    const toldOf = (item) => {
      const of = made.get(item);
      of.told ??= kg.el(
        "tr",
        { role: "row", class: "told" },
        kg.el(
          "td",
          { role: "cell", colspan: columns.length + 1 },
          kg.el("div", {}, ...whole([...columns, ...hidden], item, more)),
        ),
      );
      return of.told;
    };
    const toggle = (item) => {
      state.open = state.open === item ? null : item;
      draw();
    };

    // --- Which of them are seen ---

    const offset = (at, open) => at * height + (open >= 0 && at > open ? opened : 0);
    const indexAt = (y, open) => {
      const past = open >= 0 && y > (open + 1) * height;
      return Math.floor(past ? Math.max((open + 1) * height, y - opened) / height : y / height);
    };
    const seen = (open) => {
      const frame = place.getBoundingClientRect();
      const start = body.getBoundingClientRect().top;
      const [from, to] = [Math.max(frame.top, 0) - start, Math.min(frame.bottom, innerHeight) - start];
      const last = Math.min(rows.length, Math.max(0, indexAt(to, open)) + 1 + BEYOND);
      return [Math.min(Math.max(0, indexAt(from, open) - BEYOND), last), last];
    };
    const between = (element, pixels) => {
      element.firstChild.style.height = `${pixels}px`;
      return pixels > 0 ? [element] : [];
    };
    const draw = () => {
      const open = state.open ? rows.indexOf(state.open) : -1;
      const [first, last] = seen(open);
      const lines = rows.slice(first, last).flatMap((item, at) => {
        const line = rowOf(item, first + at);
        return item === state.open ? [line, toldOf(item)] : [line];
      });
      const kept = new Set(rows.slice(first, last));
      for (const item of made.keys()) if (!kept.has(item)) made.delete(item);
      fill(body, [
        ...between(above, offset(first, open)),
        ...lines,
        ...between(below, offset(rows.length, open) - offset(last, open)),
      ]);
      measure(lines[0], open >= first && open < last ? made.get(state.open).told : null);
    };
    const measure = (line, told) => {
      if (told) opened = told.getBoundingClientRect().height;
      const found = line ? line.getBoundingClientRect().height : 0;
      if (!found || Math.abs(found - height) < 0.5) return;
      height = found;
      draw();
    };

    // --- Headings ---

    const sortBy = (column) => {
      const first = items.length ? (column.sort || column.value)(items[0]) : "";
      Object.assign(state, {
        column: column.key,
        down: state.column === column.key ? !state.down : typeof first === "number" || column.kind === "day",
      });
      work();
    };
    const heading = (column) => {
      const arrow = kg.el("span", { class: "arrow", "aria-hidden": "true" });
      const press = kg.el(
        "button",
        { type: "button", title: column.head, onclick: () => sortBy(column) },
        column.head,
        arrow,
      );
      const field = kg.el("input", {
        type: "search",
        "aria-label": kg.t("grid.filter", column.head),
        placeholder: column.kind === "number" ? ">5" : "…",
        autocomplete: "off",
        spellcheck: "false",
        value: state.typed[column.key] || "",
      });
      field.addEventListener("input", () => {
        state.typed[column.key] = field.value;
        work();
      });
      return {
        column,
        arrow,
        th: kg.el("th", { role: "columnheader", scope: "col", class: column.kind || null }, press, field),
      };
    };
    const headings = columns.map(heading);
    const sized = (share) => {
      const column = kg.el("col");
      column.style.width = `${(100 * share) / width}%`;
      return column;
    };

    // --- Together ---

    const work = () => {
      const fitting = kg.rows.fit(items, columns, state.typed);
      const by = columns.find(({ key }) => key === state.column);
      rows = by ? kg.rows.order(fitting, by, state.down) : fitting;
      for (const { column, arrow, th } of headings) {
        const sorted = column === by ? (state.down ? "descending" : "ascending") : "none";
        th.setAttribute("aria-sort", sorted);
        arrow.textContent = ARROWS[sorted];
      }
      table.setAttribute("aria-rowcount", rows.length + 1);
      if (place.scrollTop) place.scrollTop = 0;
      draw();
      onchange?.(rows);
    };
    const table = kg.el(
      "table",
      { role: "table" },
      kg.el("caption", { class: "away" }, label),
      kg.el("colgroup", {}, sized(2), ...columns.map((column) => sized(column.width))),
      kg.el(
        "thead",
        { role: "rowgroup" },
        kg.el("tr", { role: "row" }, kg.el("td", { role: "cell" }), ...headings.map(({ th }) => th)),
      ),
      body,
    );
    table.style.minWidth = `${width}rem`;
    place.replaceChildren(table);
    const band = kg.byId("time"); // stays at the top of a phone's screen, and the headings under it
    table.tHead.style.top = kg.narrow() ? `${band.offsetHeight}px` : "";
    follow(place, table, draw);
    work();
    return () => rows;
  };

  // Draws again whenever what is seen of a table changes, for as long as the table is there.
  const follow = (place, table, draw) => {
    const scrolled = (event) => {
      if (!table.isConnected) document.removeEventListener("scroll", scrolled, true);
      else if (event.target === document || event.target.contains(place)) draw();
    };
    document.addEventListener("scroll", scrolled, { capture: true, passive: true });
    const sized = new ResizeObserver(() => (table.isConnected ? requestAnimationFrame(draw) : sized.disconnect()));
    sized.observe(place);
  };

  kg.words.add({
    th: { "grid.open": "ดูทั้งแถว", "grid.filter": "กรอง {0}" },
    en: { "grid.open": "Show the whole row", "grid.filter": "Filter {0}" },
  });
})();
