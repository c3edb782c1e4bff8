/**
 * Turns calls into turns: gives one turn for any number of changes since the last one was taken, so
 * that work on them never runs twice at once and never misses a change, from the moment of the call
 * on. Ends when the signal fires.
 *
 * @param listen gets the function to call at each change
 */
export function eachChange(
  listen: (changed: () => void) => void,
  signal: AbortSignal,
): AsyncGenerator<void, void> {
  let waiting = false;
  let wake = () => {};
  listen(() => {
    waiting = true;
    wake();
  });
  signal.addEventListener('abort', () => wake());
  // The body of a generator runs only when its first turn is asked for; listening must not wait for that.
  return (async function* () {
    while (!signal.aborted) {
      if (!waiting) await new Promise<void>((resolve) => (wake = resolve));
      if (signal.aborted) return;
      waiting = false;
      yield;
    }
  })();
}
