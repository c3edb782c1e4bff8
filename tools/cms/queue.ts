/** Runs work one after another, in the order in which it was asked for. */
export type Queue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Gives a queue. A failure belongs to whoever asked for that work; the next is done all the same. */
export function serialQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}
