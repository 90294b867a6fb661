"use strict";
/* Where boxes and arrows stand: dagre's layout in the direction that fits the width better. */
const Layout = (() => {
  const GAPS = { nodesep: 22, ranksep: 32, edgesep: 14, marginx: 16, marginy: 16 };

  function arranged(rankdir, boxes, arrows) {
    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir, ...GAPS });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const box of boxes) graph.setNode(box.id, { width: box.width, height: box.height });
    /* The last first: so dagre lays the ways out of a step in the order in which they are tried. */
    [...arrows.entries()].reverse().forEach(([number, arrow]) => {
      const room = arrow.width ? { width: arrow.width + 10, height: arrow.height + 6, labelpos: "c" } : {};
      graph.setEdge(arrow.from, arrow.to, room, String(number));
    });
    dagre.layout(graph);
    const { width, height } = graph.graph();
    return {
      width: Math.ceil(width), height: Math.ceil(height),
      boxes: boxes.map((box) => corner(graph.node(box.id), box.width, box.height)),
      arrows: arrows.map((arrow, number) => {
        const edge = graph.edge(arrow.from, arrow.to, String(number));
        return { points: edge.points, label: arrow.width ? corner(edge, arrow.width, arrow.height) : null };
      }),
    };
  }

  const corner = (centre, width, height) => ({ x: centre.x - width / 2, y: centre.y - height / 2, width, height });

  /* From top to bottom, unless that is too wide and from left to right is narrower. */
  function best(boxes, arrows, room) {
    const down = arranged("TB", boxes, arrows);
    if (down.width <= room) return down;
    const across = arranged("LR", boxes, arrows);
    return across.width < down.width ? across : down;
  }

  /* A line through the points without corners. */
  function line(points) {
    const [first, ...rest] = points;
    const words = [`M ${first.x} ${first.y}`];
    rest.forEach((point, number) => {
      const next = rest[number + 1];
      if (!next) words.push(`L ${point.x} ${point.y}`);
      else words.push(`Q ${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`);
    });
    return words.join(" ");
  }

  return { best, line };
})();
