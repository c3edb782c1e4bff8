/**
 * The shortlist without the page: which services it holds, how a link carries them, and what a spreadsheet gets. A link may
 * hold anything; only what is the id of a service comes through.
 */

/** The most services that a list holds. */
export const mostServices = 50;

/** What a link or a stored list asked for, held against the services there are. */
export interface Picked {
  /** Each once, in the order asked for. */
  ids: string[];
  /** How many names are no service of this site. */
  unknown: number;
  /** How many services were too many. */
  over: number;
}

/** The names after `#ids=`, as they stand; nothing when the fragment asks for no list. Broken encoding stays as it is. */
export function namesOfFragment(fragment: string): string[] | undefined {
  const names = namesOf(new URLSearchParams(fragment.replace(/^#/, '')).get('ids') ?? '');
  return names.length > 0 ? names : undefined;
}

/** The parts of a list that commas separate. */
export const namesOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Keeps what is a service, each once, and counts the rest. */
export function pickKnown(names: readonly string[], isKnown: (id: string) => boolean): Picked {
  const asked = [...new Set(names)];
  const known = asked.filter(isKnown);
  return {
    ids: known.slice(0, mostServices),
    unknown: asked.length - known.length,
    over: Math.max(0, known.length - mostServices),
  };
}

/** What was left out, in one sentence; nothing when all is there. */
export function leftOutWords({ unknown, over }: Picked): string {
  const verb = (count: number) => (count === 1 ? 'was' : 'were');
  const parts = [
    ...(unknown > 0
      ? [`${servicesWords(unknown)} in this list ${verb(unknown)} not found and left out`]
      : []),
    ...(over > 0
      ? [
          `${servicesWords(over)} ${verb(over)} left out because a list holds at most ${mostServices}`,
        ]
      : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

/** “1 service”, “2 services”. */
export const servicesWords = (count: number): string =>
  `${count} ${count === 1 ? 'service' : 'services'}`;

/** The fragment of a list, with its number sign. */
export const fragmentOf = (ids: readonly string[]): string => `#ids=${ids.join(',')}`;

/** A list with one service more, at its end, or the same list when it is full or holds it already. */
export const withId = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) || ids.length >= mostServices ? [...ids] : [...ids, id];

/** A list with one service fewer. */
export const withoutId = (ids: readonly string[], id: string): string[] =>
  ids.filter((one) => one !== id);

/** A cell of the comparison. `none` marks words that stand for nothing, such as “Not given in the source”. */
interface Cell {
  text: string;
  none?: true;
}

/** A service as the shortlist shows it: a row of the comparison, with a cell for each column after the service itself. */
export interface Row {
  id: string;
  href: string;
  title: string;
  cells: Cell[];
  asAt: string;
  source: string;
}

/**
 * Which columns of a list are worth their room. One in which every service lacks the same is told in words instead, such as
 * “Teams: Not given in the source”.
 */
export function columnsOf(
  labels: readonly string[],
  rows: readonly Row[],
): { shown: number[]; empty: string[] } {
  const [first] = rows;
  const shown: number[] = [];
  const empty: string[] = [];
  for (const [at, label] of labels.entries()) {
    const { text, none } = first?.cells[at] ?? {};
    if (none && rows.every(({ cells }) => cells[at]?.text === text))
      empty.push(`${label}: ${text}`);
    else shown.push(at);
  }
  return { shown, empty };
}

/** Signs with which a spreadsheet begins a formula, the wide ones of East Asian fonts among them. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The list as CSV (RFC 4180), one service a row. It begins with a byte order mark, without which Excel garbles “£”; cells that
 * a spreadsheet could run as a formula are made harmless. `origin` comes before each address.
 */
export function shortlistCsv(
  columns: readonly string[],
  rows: readonly Row[],
  origin: string,
): string {
  const lines = [
    ['Service', ...columns, 'As at', 'Source', 'Address'],
    ...rows.map(({ title, cells, asAt, source, href }) => [
      title,
      ...cells.map(({ text }) => text),
      asAt,
      source,
      `${origin}${href}`,
    ]),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}
