/** When a notice has ended. Pure: it knows nothing of the page. */

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in London at a moment, ISO. */
export function londonDay(now: Date): string {
  const part = (type: string) =>
    parts.formatToParts(now).find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whether a notice with a last day (ISO) has ended at a moment. It holds to the end of that day in London. */
export const hasEnded = (until: string, now: Date): boolean => until < londonDay(now);
