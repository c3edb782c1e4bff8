/** Builds the site at the start and after each publishing: one build at a time, always of the newest main. */
import type { Fault } from '#schemas/fault.ts';
import { Letter, messageOf } from '#tools/lib/command.ts';
import { eachChange } from '#tools/serve/changes.ts';

export interface Rebuild {
  /** Says that main has moved: it is built as soon as the build at work has ended. */
  moved: () => void;
  state: () => { built: string; building: boolean; faults: Fault[] };
  /** Builds for the first time. A failure is told, not thrown. */
  first: () => Promise<void>;
  /** Resolves when the signal has ended the rebuilding. */
  ended: Promise<void>;
}

/**
 * @param options.write writes the newest main out and gives its commit
 * @param options.build builds the site from what was written
 */
export function keepBuilt({
  write,
  build,
  print,
  signal,
}: {
  write: () => Promise<string>;
  build: () => Promise<void>;
  print: (line: string) => void;
  signal: AbortSignal;
}): Rebuild {
  let built = '';
  let building = false;
  let faults: Fault[] = [];
  let moved = () => {};
  const turns = eachChange((changed) => (moved = changed), signal);

  const buildOnce = async () => {
    building = true;
    try {
      const commit = await write();
      await build();
      built = commit;
      faults = [];
    } catch (error) {
      if (signal.aborted) return;
      print(messageOf(error));
      faults = [faultOf(error)];
    } finally {
      building = false;
    }
  };
  const rebuild = async () => {
    for await (const _ of turns) {
      const start = performance.now();
      print('\nPublished: building the site again.');
      await buildOnce();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!signal.aborted && faults.length === 0) print(`On the site after ${seconds} s.`);
    }
  };
  return {
    moved: () => {
      building = true;
      moved();
    },
    state: () => ({ built, building, faults }),
    first: buildOnce,
    ended: rebuild(),
  };
}

function faultOf(error: unknown): Fault {
  if (error instanceof Letter) {
    const [file, fault, remedy] = error.parts;
    return { file, fault, remedy };
  }
  const remedy = 'Tell the person who runs the editor. The last good site is still there.';
  return { file: 'build', fault: `The site could not be built: ${messageOf(error)}`, remedy };
}
