// Where things stand: ways to lay nodes out in the box of pixels that the canvas has free; the same each time.
(() => {
  "use strict";
  const kg = window.kgPage;
  const LABEL = { across: 132, down: 58 }; // the room of a node with its name, in pixels
  const GOLDEN = Math.PI * (3 - Math.sqrt(5)); // turns by which a spiral fills a disk evenly (Vogel 1979)
  const TURNS = 720; // steps in which the way around an ellipse is measured
  const TURNED = 0.37; // of a place on a ring, by which the next is turned: no two of four rings stand alike
  const INNER = 0.76; // the share of the box that is left inside a ring of goals
  const RIM = 52; // pixels that a goal on the ring and a node inside it need between their middles

  // The box that nodes may fill: the canvas without the room of outer names, of the notice and of the buttons.
  const box = () => {
    const canvas = kg.graph.size();
    const [width, height] = [Math.max(canvas.width, 300), Math.max(canvas.height, 300)];
    const aside = width < 560 ? 50 : 84;
    const left = aside + kg.groups.legendWidth();
    const [top, bottom] = width < 560 ? [98, 92] : [86, 92];
    return {
      x: (left - aside) / 2,
      y: (top - bottom) / 2,
      a: Math.max(90, (width - left - aside) / 2),
      b: Math.max(80, (height - top - bottom) / 2),
    };
  };

  // The room of each of so many nodes in a box: a name's while there is space, in a crowd less.
  const cell = (count, { a, b }) => {
    const area = (0.62 * 4 * a * b) / Math.max(1, count);
    const across = Math.min(LABEL.across, Math.sqrt(area * 1.7));
    return { across, down: Math.min(LABEL.down, area / across) };
  };

  // Places are {x, y} by the number of a node in its list. Fruchterman and Reingold (1991) in a box from -1 to 1:
  // links pull, all nodes push each other, a weak pull to the middle holds the parts together.
  const forces = (places, links, fixed, rounds, heat) => {
    const count = places.length;
    const [x, y] = [Float64Array.from(places, (at) => at.x), Float64Array.from(places, (at) => at.y)];
    const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
    const apart = 1.1 / Math.sqrt(Math.max(1, count));
    for (let round = 0; round < rounds; round += 1) {
      for (let i = 0; i < count; i += 1) {
        dx[i] -= 1.5 * x[i];
        dy[i] -= 1.5 * y[i];
        for (let j = i + 1; j < count; j += 1) {
          const [across, down] = [x[i] - x[j] || (i - j) * 1e-4, y[i] - y[j]];
          const push = (apart * apart) / Math.max(1e-5, across * across + down * down);
          dx[i] += across * push;
          dy[i] += down * push;
          dx[j] -= across * push;
          dy[j] -= down * push;
        }
      }
      for (const [i, j] of links) {
        const [across, down] = [x[i] - x[j], y[i] - y[j]];
        const pull = Math.hypot(across, down) / apart;
        dx[i] -= across * pull;
        dy[i] -= down * pull;
        dx[j] += across * pull;
        dy[j] += down * pull;
      }
      const limit = heat * (1 - round / rounds);
      for (let i = 0; i < count; i += 1) {
        const step = fixed.has(i) ? 0 : Math.min(1, limit / Math.max(1e-9, Math.hypot(dx[i], dy[i])));
        x[i] += dx[i] * step;
        y[i] += dy[i] * step;
        dx[i] = 0;
        dy[i] = 0;
      }
    }
    return places.map((_, at) => ({ x: x[at], y: y[at] }));
  };

  // Nodes pushed apart, along the shorter way, until each has its room {across, down} or the rounds are over.
  const spread = (places, rooms, rounds = 40) => {
    const [x, y] = [Float64Array.from(places, (at) => at.x), Float64Array.from(places, (at) => at.y)];
    const [w, h] = [Float64Array.from(rooms, (room) => room.across), Float64Array.from(rooms, (room) => room.down)];
    for (let round = 0, still = false; round < rounds && !still; round += 1) {
      still = true;
      for (let i = 0; i < x.length; i += 1)
        for (let j = i + 1; j < x.length; j += 1) {
          const across = x[j] - x[i];
          const wide = (w[i] + w[j]) / 2 - Math.abs(across);
          if (wide <= 0.5) continue;
          const down = y[j] - y[i];
          const high = (h[i] + h[j]) / 2 - Math.abs(down);
          if (high <= 0.5) continue;
          still = false;
          const [side, push] =
            wide / w[i] < high / h[i] ? [x, across < 0 ? -wide : wide] : [y, down < 0 ? -high : high];
          side[i] -= push / 4;
          side[j] += push / 4;
        }
    }
    return places.map((_, at) => ({ x: x[at], y: y[at] }));
  };

  // Stretched to fill the box, few nodes only as much of it as they need to stand at ease.
  const filling = (places, { x, y, a, b }) => {
    const ease = 150 * Math.sqrt(places.length);
    return stretched(places, { x, y, a: Math.min(a, ease), b: Math.min(b, ease) });
  };
  const stretched = (places, { x, y, a, b }) => {
    const side = (axis, middle, half) => {
      const all = places.map((at) => at[axis]);
      const [least, most] = [Math.min(...all), Math.max(...all)];
      const scale = most - least > 1e-6 ? (2 * half) / (most - least) : 0;
      return (at) => middle + (at[axis] - (least + most) / 2) * scale;
    };
    const [across, down] = [side("x", x, a), side("y", y, b)];
    return places.map((at) => ({ x: across(at), y: down(at) }));
  };
  // Made smaller where it is larger than the box.
  const within = (places, into) => {
    const half = (axis, middle) => Math.max(1, ...places.map((at) => Math.abs(at[axis] - middle)));
    const [across, down] = [Math.min(1, into.a / half("x", into.x)), Math.min(1, into.b / half("y", into.y))];
    return places.map(({ x, y }) => ({ x: into.x + (x - into.x) * across, y: into.y + (y - into.y) * down }));
  };

  // Shifted, and where that is not enough moved closer, so that disks of these radii stay inside the box.
  const inside = (places, radii, { x, y, a, b }) => {
    const side = (axis, middle, half) => {
      const ends = (sign) => places.map((at, number) => at[axis] + sign * radii[number]);
      const [least, most] = [Math.min(...ends(-1)), Math.max(...ends(1))];
      const scale = Math.min(1, (2 * half) / Math.max(1, most - least));
      return (at) => middle + (at[axis] - (least + most) / 2) * scale;
    };
    const [across, down] = [side("x", x, a), side("y", y, b)];
    return places.map((at) => ({ x: across(at), y: down(at) }));
  };

  const spiral = (at, count) => {
    const radius = 0.8 * Math.sqrt((at + 0.5) / count);
    return { x: radius * Math.cos(at * GOLDEN), y: radius * Math.sin(at * GOLDEN) };
  };

  // Nodes drawn together by links [i, j]; those in `ring`, if any, stand around the others in their order. `starts`
  // are places or undefined; nodes that have one move little from it.
  const drawn = (starts, links, ring, into) => {
    const count = starts.length;
    const known = starts.filter(Boolean);
    const begun = known.length > 1 ? stretched(known, { x: 0, y: 0, a: 0.8, b: 0.8 }) : [];
    const first = starts.map((at, number) => (at && begun.length ? begun.shift() : spiral(number, count)));
    ring.forEach((number, at) => {
      const turn = (2 * Math.PI * at) / ring.length;
      first[number] = { x: Math.sin(turn), y: -Math.cos(turn) };
    });
    const found = forces(first, links, new Set(ring), count <= 60 ? 160 : 60, known.length * 2 > count ? 0.06 : 0.2);
    if (!ring.length) return eased(filling(found, into), into);
    const inner = found.map((_, at) => at).filter((at) => !ring.includes(at));
    const core = { ...into, a: Math.min(into.a * INNER, into.a - RIM), b: Math.min(into.b * INNER, into.b - RIM) };
    const cloud = evened(
      stretched(
        inner.map((at) => found[at]),
        core,
      ),
      core,
    );
    const moved = eased(cloud, core);
    inner.forEach((at, number) => (found[at] = moved[number]));
    ring.forEach((at) => (found[at] = { x: into.x + found[at].x * into.a, y: into.y + found[at].y * into.b }));
    return found;
  };
  const eased = (places, into) => {
    const room = cell(places.length, into);
    return within(
      spread(
        places,
        places.map(() => room),
      ),
      into,
    );
  };

  // Nodes of a cloud moved part of the way to where they would fill its box evenly: a crowd in the middle opens.
  const EVENED = 0.6; // the part of the way: more would make all clouds look alike
  const evened = (places, { x, y, a, b }) => {
    const far = places.map((at) => Math.hypot((at.x - x) / a, (at.y - y) / b));
    const order = far.map((_, at) => at).sort((one, other) => far[one] - far[other] || one - other);
    const moved = places.map((at) => ({ ...at }));
    order.forEach((at, rank) => {
      const share = (EVENED * Math.sqrt((rank + 0.5) / places.length)) / Math.max(far[at], 0.02) + 1 - EVENED;
      moved[at] = { x: x + (places[at].x - x) * share, y: y + (places[at].y - y) * share };
    });
    return moved;
  };

  // The way around an ellipse, counted in rooms of names: total, and the place after so many.
  const ellipse = ({ x, y, a, b }, share) => {
    const at = (step) => {
      const turn = (2 * Math.PI * step) / TURNS;
      return { x: x + share * a * Math.sin(turn), y: y - share * b * Math.cos(turn) };
    };
    const way = [0];
    for (let step = 1; step <= TURNS; step += 1) {
      const [from, to] = [at(step - 1), at(step)];
      const rooms = Math.max(Math.abs(to.x - from.x) / LABEL.across, Math.abs(to.y - from.y) / LABEL.down);
      way.push(way[step - 1] + rooms);
    }
    const total = way[TURNS];
    return { total, after: (rooms) => at(way.findIndex((so) => so >= rooms)) };
  };
  const onRing = (count, into, share, turned = 0) => {
    const round = ellipse(into, share);
    return Array.from({ length: count }, (_, at) => round.after((round.total * (at + turned)) / count));
  };

  // Rings around a middle: the first of `near` innermost, each ring sorted by `group`; `rim` stands on the outermost.
  // Each ring is turned a little from the last, so that fewer lines to the middle run through nodes.
  const around = (near, rim, group, into) => {
    const outer = rim.length ? 1 : 0;
    const room = (rings) => Array.from({ length: rings }, (_, at) => (at + 1) / (rings + outer));
    const holds = (rings) => room(rings).reduce((sum, share) => sum + Math.floor(ellipse(into, share).total), 0);
    let rings = 1;
    while (rings < 4 && holds(rings) < near.length) rings += 1;
    const more = Math.max(1, near.length / Math.max(1, holds(rings)));
    const places = new Map();
    let rest = [...near];
    room(rings).forEach((share, at) => {
      const most = at === rings - 1 ? rest.length : Math.floor(ellipse(into, share).total * more);
      const few = rest.slice(0, most).sort((one, other) => group(one) - group(other));
      rest = rest.slice(most);
      // A ring that is not full stays closer, as far out as the nodes on it need.
      const filled = few.length < 4 ? 0.7 * share : share;
      onRing(few.length, into, filled, TURNED * (at + 1)).forEach((place, number) => places.set(few[number], place));
    });
    onRing(rim.length, into, 1).forEach((place, number) => places.set(rim[number], place));
    return places;
  };

  // One after another, from side to side, or from top to bottom where the box is narrow.
  const row = (count, { x, y, a, b }) => {
    const upright = a < 300;
    const step = count > 1 ? Math.min(upright ? 110 : 210, (2 * (upright ? b : a)) / (count - 1)) : 0;
    return Array.from({ length: count }, (_, at) => {
      const along = (at - (count - 1) / 2) * step;
      const aside = (at % 2 ? 1 : -1) * (count > 2 ? 34 : 0);
      return upright ? { x: x + aside, y: y + along } : { x: x + along, y: y + aside };
    });
  };

  kg.arrange = { box, cell, drawn, spread, stretched, evened, inside, around, row, spiral };
})();
