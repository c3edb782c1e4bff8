/**
 * Finds everything that leads back to itself. `leadsTo` names what each thing leads to; what it names but does not hold
 * leads nowhere. Takes time in proportion to the links, and no stack, however long a chain is (Tarjan’s way to find
 * strongly connected components).
 */
export function inCircles(leadsTo: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  /** When each thing was first seen, and the earliest thing on the path that it can get back to. */
  const seen = new Map<string, { at: number; back: number; onPath: boolean }>();
  const path: string[] = [];
  const open: { id: string; next: number }[] = [];

  const enter = (id: string) => {
    seen.set(id, { at: seen.size, back: seen.size, onPath: true });
    path.push(id);
    open.push({ id, next: 0 });
  };
  const reach = (id: string, back: number) => {
    const state = seen.get(id);
    if (state) state.back = Math.min(state.back, back);
  };
  /** Takes a thing and all that hangs together with it off the path. */
  const leave = (id: string) => {
    const group = path.splice(path.lastIndexOf(id));
    for (const member of group) {
      const state = seen.get(member);
      if (state) state.onPath = false;
      if (group.length > 1 || leadsTo.get(member)?.includes(member)) found.add(member);
    }
  };

  for (const start of leadsTo.keys()) {
    if (seen.has(start)) continue;
    enter(start);
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { id } = top;
      const target = leadsTo.get(id)?.[top.next];
      if (target === undefined) {
        open.pop();
        const state = seen.get(id);
        const holder = open.at(-1);
        if (state && holder) reach(holder.id, state.back);
        if (state && state.back === state.at) leave(id);
        continue;
      }
      top.next += 1;
      const other = seen.get(target);
      if (!other) enter(target);
      else if (other.onPath) reach(id, other.at);
    }
  }
  return found;
}
