/** A function that does its work at the first call, and gives the same result from then on. */
export interface Once<Result> {
  (): Promise<Result>;
  /** What was made, or undefined while nobody has asked. */
  made(): Promise<Result> | undefined;
}

/** Puts off work until it is asked for. When it fails, the next call tries again. */
export function once<Result>(work: () => Promise<Result>): Once<Result> {
  let made: Promise<Result> | undefined;
  const ask = () => {
    const asked = (made ??= work());
    asked.catch(() => (made = undefined));
    return asked;
  };
  return Object.assign(ask, { made: () => made });
}
