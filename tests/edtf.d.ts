/** The part of the `edtf` package that the tests hold our own reader against; it brings no types. */
declare module 'edtf' {
  /** Reads EDTF; throws when the text is none. */
  export default function edtf(text: string): { min: number; max: number };
}
