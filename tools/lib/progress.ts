/** Lines that say how far a tool has got, each with the seconds since it began. */
export type Say = (text: string) => void;

/** Gives a function that prints a line with the time since now. */
export function progress(print: (line: string) => void = console.log): Say {
  const start = performance.now();
  return (text) => {
    print(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  };
}
