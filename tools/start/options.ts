/** What both ways of starting need. */
export interface StartOptions {
  /** Where the built site goes. */
  out: string;
  /** The first port to try. */
  port: number;
  /** Fires when the person stops the program. */
  signal: AbortSignal;
  /** Prints where the site is, and the sentence that says when it is built again. */
  printAddresses: (url: string, whenBuilt: string) => void;
}
