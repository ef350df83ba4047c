// What the canvas shows: which nodes and lines, and where. One scene for each state: all, filtered, around one, a way.
(() => {
  "use strict";
  const kg = window.kgPage;
  const FEW = 60; // nodes up to which a graph is laid out anew, and a thing chosen is lit where it stands
  const LINES = 3; // lines that a node of a crowd keeps at least; more are a web that hides what it binds
  const RING = 5; // goals from which on they stand around all others
  const ROOM = 2300; // pixels of the canvas for each node, so that a node is more than a dot
  const MOST = 250; // as many as Python laid out; more are a crowd on any screen
  const NEAR = { wide: 64, narrow: 14 }; // neighbours around one thing: as many as can be named, and some more
  const BASE = { person: 9, organization: 10, goal: 15, event: 9 };
  const GROWN = { person: 16, organization: 16, goal: 7, event: 12 }; // pixels by which the most important is larger
  let homes = null; // Python's places by node

  const startHomes = () => {
    homes = new Map(kg.data.drawing.nodes.map(({ id, x, y }) => [id, { x, y }]));
  };
  const room = () => {
    const { a, b } = kg.arrange.box();
    return Math.max(40, Math.min(MOST, Math.round((4 * a * b) / ROOM)));
  };

  // How important a node is among the facts that are shown.
  const importance = () => {
    const { facts } = kg.filters;
    if (facts.every(Boolean)) return (id) => kg.nodes[id].weight;
    const known = new Map();
    return (id) => {
      if (!known.has(id))
        known.set(
          id,
          kg.nodes[id].facts.reduce((sum, fact) => sum + facts[fact], 0),
        );
      return known.get(id);
    };
  };

  const linesAmong = (ids) => {
    const among = new Set(ids);
    return ids.flatMap((id) =>
      kg.nodes[id].edges.filter((line) => {
        const { a, b } = kg.edges[line];
        return a === id && kg.filters.edges[line] && among.has(b);
      }),
    );
  };
  // The lines of a crowd: each is among those with the most facts of one of its ends.
  const heaviest = (lines) => {
    const drawn = new Map();
    const count = (id) => drawn.get(id) || 0;
    return [...lines]
      .sort((one, other) => kg.edges[other].facts.length - kg.edges[one].facts.length || one - other)
      .filter((line) => {
        const { a, b } = kg.edges[line];
        if (Math.min(count(a), count(b)) >= LINES) return false;
        drawn.set(a, count(a) + 1).set(b, count(b) + 1);
        return true;
      });
  };
  // The strongest ties among nodes, at most so many for each node; they come the strongest first.
  const tiesAmong = (ids) => {
    const among = new Set(ids);
    const near = [...new Set(ids.flatMap((id) => kg.nodes[id].ties))].sort((a, b) => a - b);
    return near.filter((tie) => among.has(kg.ties[tie].a) && among.has(kg.ties[tie].b)).slice(0, LINES * ids.length);
  };

  // The nodes to show of all that pass: the most important, without those that hang together with nothing.
  const choose = (tied) => {
    const weight = importance();
    const passing = kg.nodes.filter((node) => kg.filters.nodes[node.id]).map((node) => node.id);
    const sorted = passing.sort(
      (a, b) => (kg.nodes[b].kind === "goal") - (kg.nodes[a].kind === "goal") || weight(b) - weight(a) || a - b,
    );
    const ids = sorted.slice(0, room());
    const narrowed = kg.filters.state.kinds.size < kg.data.kinds.length;
    const said = linesAmong(ids).filter((line) => kg.edges[line].facts.length);
    const loose = narrowed && said.length < ids.length / 2;
    const ties = tied === null ? loose && ids.length > 1 : tied;
    if (passing.length <= FEW) return { ids, ties, loose, all: passing.length };
    const bound = new Set(linesAmong(ids).flatMap((line) => [kg.edges[line].a, kg.edges[line].b]));
    if (ties) for (const tie of tiesAmong(ids)) bound.add(kg.ties[tie].a).add(kg.ties[tie].b);
    const kept = ids.filter((id) => bound.has(id));
    return { ids: kept.length > 1 ? kept : ids, ties, loose, all: passing.length };
  };

  const sizes = (ids, into) => {
    const weight = importance();
    const { down } = kg.arrange.cell(ids.length, into);
    const share = Math.min(1, Math.max(0.5, down / 52));
    const most = Math.max(1, ...ids.map(weight));
    return (id) => {
      const { kind } = kg.nodes[id];
      const grown = Math.min(2.4 * Math.sqrt(weight(id)), GROWN[kind] * Math.sqrt(weight(id) / most));
      return Math.round((kind === "goal" ? Math.max(11, BASE.goal * share) : BASE[kind] * share) + grown * share);
    };
  };

  // `tied` is whether computed ties are shown, null where that follows from what is shown.
  const base = (tied) => {
    const { ids, ties, loose, all } = choose(tied);
    const into = kg.arrange.box();
    const every = linesAmong(ids);
    const lines = ids.length > FEW ? heaviest(every) : every;
    const bonds = ties ? tiesAmong(ids) : [];
    const places = laidOut(ids, every, bonds, into);
    const size = sizes(ids, into);
    const nodes = ids.map((id, at) => ({ id, ...places[at], size: size(id) }));
    return { nodes, lines, bonds, ties, loose, all, crowd: ids.length > FEW || kg.narrow() };
  };
  const laidOut = (ids, lines, bonds, into) => {
    const known = ids.map((id) => homes.get(id));
    const goals = ids.filter((id) => kg.nodes[id].kind === "goal");
    const ring =
      goals.length < RING || goals.length === ids.length
        ? []
        : kg.goals.map(({ id }) => ids.indexOf(id)).filter((at) => at >= 0);
    if (ids.length === homes.size && known.every(Boolean)) return kg.arrange.stretched(known, into);
    const at = new Map(ids.map((id, number) => [id, number]));
    const ends = [...lines.map((line) => kg.edges[line]), ...bonds.map((tie) => kg.ties[tie])];
    return kg.arrange.drawn(
      known,
      ends.map(({ a, b }) => [at.get(a), at.get(b)]),
      ring,
      into,
    );
  };
  // A thing with those that stand beside it, the strongest bound innermost, goals on the rim as on the wheel.
  const around = ({ centre, edges }) => {
    const into = kg.arrange.box();
    const strength = new Map();
    for (const line of edges) {
      const other = kg.otherEnd(kg.edges[line], centre);
      strength.set(other, (strength.get(other) || 0) + kg.edges[line].facts.length);
    }
    const near = [...strength.keys()]
      .filter((id) => kg.filters.nodes[id])
      .sort((a, b) => strength.get(b) - strength.get(a) || kg.nodes[b].weight - kg.nodes[a].weight || a - b);
    const most = into.a < 300 ? NEAR.narrow : NEAR.wide;
    const inner = near.filter((id) => kg.nodes[id].kind !== "goal").slice(0, most);
    const rim = kg.goals.map(({ id }) => id).filter((id) => strength.has(id) && near.includes(id));
    const group = (id) => kg.data.kinds.indexOf(kg.nodes[id].kind);
    const places = kg.arrange.around(inner, rim, group, into);
    places.set(centre, { x: into.x, y: into.y });
    const ids = [centre, ...inner, ...rim];
    const size = sizes(ids, into);
    const between = linesAmong([...inner]);
    const lines = [...[...edges].filter((line) => places.has(kg.otherEnd(kg.edges[line], centre))), ...between];
    const nodes = ids.map((id) => ({ id, ...places.get(id), size: size(id) }));
    return { nodes, lines, bonds: [], ties: false, loose: false, all: near.length + 1, crowd: false, ego: true };
  };

  // Some nodes in their order, and the lines between them.
  const way = ({ nodes: path, edges, ties = [] }) => {
    const ids = [...path];
    const into = kg.arrange.box();
    const places = kg.arrange.row(ids.length, into);
    const size = sizes(ids, into);
    const nodes = ids.map((id, at) => ({ id, ...places[at], size: size(id) }));
    return { nodes, lines: [...edges], bonds: ties, ties: false, loose: false, all: ids.length, crowd: false };
  };

  kg.words.add({
    th: {
      partDrawn: "กราฟวาด {0} จุดที่สำคัญที่สุดจาก {1} จุด ที่เหลือปรากฏเมื่อกรอง ค้นหา หรือเปิดดู",
      partNear: "กราฟวาด {0} จุดที่ผูกกันแน่นที่สุดจาก {1} จุดรอบจุดนี้",
      tiesAlone: "เปิดเองเพราะจุดที่แสดงแทบไม่มีข้อเท็จจริงเชื่อมกัน",
    },
    en: {
      partDrawn: "The {0} most important of {1} nodes are drawn; filters, search and selection bring up the others",
      partNear: "The {0} most strongly bound of {1} nodes around this one are drawn",
      tiesAlone: "Switched on by itself: facts bind hardly any of what is shown",
    },
  });

  kg.scene = { importance, FEW, RING, start: startHomes, base, around, way, sizes, room };
})();
