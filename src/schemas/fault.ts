/**
 * Something wrong in a content file, told to the person who can put it right.
 * All faults of a run are collected and shown together.
 */
export interface Fault {
  /** Path of the file from the root of the project, such as `content/decisions/x.mdx`. */
  file: string;
  /** Line in that file, counted from 1, where it is known. */
  line?: number;
  /** What is wrong, in one plain sentence. */
  fault: string;
  /** How to put it right, in one plain sentence. */
  remedy: string;
}
