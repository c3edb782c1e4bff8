/**
 * What the script of the school transport checker knows beside the page: exact figures, the day of travel, and answers that
 * wait behind a question. It stands in the fragment of the address, which no browser sends. Pure: it knows nothing of the page.
 */

export interface Answer {
  field: string;
  band: string;
}

/** Hundredths of a mile by question, the day of travel, and answers to come, each as its part of an address. */
export interface Kept {
  walk?: number;
  road?: number;
  on?: string;
  keep: string[];
}

/** Reads a fragment. What it does not know, or what cannot be, it leaves out. */
export function parseKept(fragment: string): Kept {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const kept: Kept = {
    keep: (params.get('keep') ?? '').split(',').filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug)),
  };
  for (const name of ['walk', 'road'] as const) {
    const text = params.get(name) ?? '';
    if (/^\d{1,5}$/.test(text)) kept[name] = Number(text);
  }
  const on = params.get('on') ?? '';
  if (isDay(on)) kept.on = on;
  return kept;
}

/** The fragment, with its number sign, or nothing. */
export function serialiseKept({ walk, road, on, keep }: Kept): string {
  const parts = Object.entries({ walk, road, on, keep: keep.join(',') || undefined });
  const text = parts
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join('&');
  return text && `#${text}`;
}

/** What stays when a question gets an answer: a figure that was typed for it before does not. */
export function withFigure({ walk, road, ...rest }: Kept, field: string, figure?: number): Kept {
  const figures = Object.entries({ walk, road, [field]: figure });
  return { ...rest, ...Object.fromEntries(figures.filter(([, value]) => value !== undefined)) };
}

/** An answer as its part of an address, as `src/rules/states.ts` writes it. */
export const slugOf = ({ field, band }: Answer) =>
  band === 'not-sure' ? `${field}-${band}` : band;

/** What goes along to the page of a changed answer: the answers which that page’s address does not hold wait in `keep`. */
export function afterChange(
  kept: Kept,
  answers: readonly Answer[],
  field: string,
  path: string,
): Kept {
  const held = path.split('/');
  const waiting = answers
    .filter((answer) => answer.field !== field)
    .map(slugOf)
    .filter((slug) => !held.includes(slug));
  return { ...withFigure(kept, field), keep: [...new Set([...waiting, ...kept.keep])] };
}

/** A day in words: “8 October 2012”. */
export function dayWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The day of a clock, in its own time zone. */
export function dayOf(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar. A month that is too short for it would roll over to another. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}
