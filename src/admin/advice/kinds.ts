/** One piece of advice. */
export interface Advice {
  /** The field that it is about, where it is one. */
  field?: string;
  /** What was noticed, in one sentence. */
  what: string;
  /** What would be better. */
  remedy: string;
  /** The places, in the editor's own words. */
  examples?: string[];
}
