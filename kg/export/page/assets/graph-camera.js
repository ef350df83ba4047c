// The reader's eye on the graph: what of the canvas is in view, and what is next to look at.
(() => {
  "use strict";
  const kg = window.kgPage;

  kg.graph.view = () => {
    const { width, height } = kg.graph.size();
    return { ...kg.network.getViewPosition(), scale: kg.network.getScale(), width, height };
  };
  kg.graph.fit = (animation = { duration: 300 }) => {
    const { scene } = kg.graph.now();
    const ids = scene.nodes.map(({ id }) => id);
    const places = kg.network.getPositions(ids);
    const moved = scene.nodes.some(({ id, x, y }) => Math.hypot(places[id].x - x, places[id].y - y) > 2);
    if (moved) return kg.graph.fitTo(ids, animation);
    return kg.network.moveTo({ position: { x: 0, y: 0 }, scale: 1, animation });
  };
  // Brings some nodes into the free box of the canvas.
  kg.graph.fitTo = (ids, animation) => {
    const places = Object.values(kg.network.getPositions(ids));
    const { x, y, a, b } = kg.arrange.box();
    const side = (axis) => {
      const all = places.map((at) => at[axis]);
      return [(Math.min(...all) + Math.max(...all)) / 2, Math.max(1, (Math.max(...all) - Math.min(...all)) / 2)];
    };
    const [[middleX, wide], [middleY, high]] = [side("x"), side("y")];
    const scale = Math.min(1.6, a / wide, b / high);
    kg.network.moveTo({ position: { x: middleX - x / scale, y: middleY - y / scale }, scale, animation });
  };
  kg.graph.zoom = (factor) =>
    kg.network.moveTo({
      scale: Math.min(6, Math.max(0.03, kg.network.getScale() * factor)),
      animation: { duration: 150 },
    });
  // Brings nodes and what is lit around them into view, if they are not there already.
  kg.graph.look = (ids) => {
    const { light } = kg.graph.now();
    const there = [...new Set([...ids, ...(light ? light.nodes : [])])].filter(kg.graph.has);
    const { x, y, scale, width, height } = kg.graph.view();
    const inView = (at) => Math.abs(at.x - x) * scale < width / 2 - 40 && Math.abs(at.y - y) * scale < height / 2 - 40;
    const calm = scale > 0.7 && there.every((id) => inView(kg.network.getPosition(id)));
    if (!calm && there.length) kg.graph.fitTo(there, { duration: 300 });
  };

  // The nearest shown node in the direction of an arrow key.
  kg.graph.next = (id, key) => {
    const [dx, dy] = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
    const from = id >= 0 && kg.graph.has(id) ? kg.network.getPosition(id) : kg.network.getViewPosition();
    let best = -1;
    let least = Infinity;
    for (const spot of kg.graph.spots()) {
      const [x, y] = [spot.x - from.x, spot.y - from.y];
      const along = x * dx + y * dy;
      const cost = Math.hypot(x, y) + 2 * Math.abs(x * dy - y * dx);
      if (!spot.group && spot.id !== id && along > 1 && cost < least) [best, least] = [spot.id, cost];
    }
    return best;
  };
})();
