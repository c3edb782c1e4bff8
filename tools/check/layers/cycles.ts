/**
 * Finds the rings in a graph: each a path that ends where it began. One ring is given for each knot
 * of nodes that reach each other.
 */
export function cycles(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const done = new Set<string>();
  const rings: string[][] = [];
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const ring = ringThrough(graph, start);
    if (ring) {
      rings.push([...ring, start]);
      for (const node of ring) done.add(node);
    }
    done.add(start);
  }
  return rings;
}

/** The shortest way from a node back to itself, found by looking ever further out. */
function ringThrough(
  graph: ReadonlyMap<string, ReadonlySet<string>>,
  start: string,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return wayTo(cameFrom, start, node);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    way.unshift(node);
  }
  return way;
}

/** A graph from pairs. */
export function graphOf(edges: Iterable<readonly [string, string]>): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}
