import type { Table } from './table.ts';

/** A stretch of days of travel on which the same rows are in force. */
export interface Era {
  /** First day, ISO. */
  from: string;
  /** Last day, ISO; missing for the era that is still running. */
  to?: string;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The eras of a table, oldest first: a new one begins wherever a row begins or has ended. */
export function erasOf({ rows }: Table): Era[] {
  const starts = [
    ...new Set(rows.flatMap(({ from, to }) => [from, ...(to ? [dayAfter(to)] : [])])),
  ].sort();
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return next ? { from, to: dayBefore(next) } : { from };
  });
}

/** The era of a day of travel; nothing for a day before the first rules. */
export function eraOn(eras: readonly Era[], day: string): Era | undefined {
  return eras.find(({ from, to }) => from <= day && (to === undefined || day <= to));
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] as const; // prettier-ignore

const monthSlug = (day: string) => `${months[Number(day.slice(5, 7)) - 1]}-${day.slice(0, 4)}`;

/** Name of an era in addresses: `since-september-2018`, `september-2012-to-august-2018`. */
export function eraSlug({ from, to }: Era): string {
  return to === undefined ? `since-${monthSlug(from)}` : `${monthSlug(from)}-to-${monthSlug(to)}`;
}
