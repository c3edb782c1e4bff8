/** What the error summary lists: the faults of all checks, each once. Pure. */
import type { ServerFault } from '../api.ts';
import type { FormFault } from './form-faults.ts';

/** One line of the summary. */
export interface SummaryItem {
  /** The way to the field; empty when the fault is not in one field. */
  path: readonly string[];
  /** Id of the field on the page, where Decap itself found the fault. */
  fieldId?: string;
  text: string;
}

/** The faults that the three checks found. */
export interface Found {
  /** Decap's own, by id of the field. */
  decap: ReadonlyMap<string, readonly string[]>;
  /** Ids of fields by path, so that Decap's and ours are known for the same. */
  idOf: (path: readonly string[]) => string | undefined;
  form: readonly FormFault[];
  server: readonly ServerFault[];
}

/**
 * The lines of the summary, in the order of the checks; a field that the schema faults is not told again by the others.
 * A fault of the server without a field is in the body: its line in the file means nothing to who sees only a form.
 */
export function summaryItems({ decap, idOf, form, server }: Found): SummaryItem[] {
  const told = new Set(form.map(({ path }) => path.join('.')));
  const toldIds = new Set(form.map(({ path }) => idOf(path)));
  const ours = form.map(({ path, fault, remedy }) => ({ path, text: `${fault} ${remedy}` }));
  const theirs = server
    .filter(({ field }) => field === undefined || !told.has(field))
    .map((fault) => ({
      path: fault.field?.split('.') ?? ['body'],
      text: `${fault.fault} ${fault.remedy}`,
    }));
  const others = [...decap]
    .filter(([id]) => !toldIds.has(id))
    .map(([fieldId, texts]) => ({ path: [], fieldId, text: texts.join(' ') }));
  const seen = new Set<string>();
  return [...ours, ...others, ...theirs].filter(({ text }) => {
    const fresh = !seen.has(text);
    seen.add(text);
    return fresh;
  });
}

/** Faults of the server without those about pictures that it has not got yet: they travel with the save. */
export function withoutPictures(
  faults: readonly ServerFault[],
  addresses: readonly string[],
): ServerFault[] {
  return faults.filter(({ fault }) => !addresses.some((one) => fault.includes(`“${one}”`)));
}
