/** Sums of money as an editor types them, and as the files keep them: in whole pence. */

const scales: Readonly<Record<string, number>> = {
  '': 0,
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  billion: 9,
  bn: 9,
};
const typedSum =
  /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(thousand|k|million|m|billion|bn)?$/i;

/**
 * Reads a sum in pounds, such as `2,060,000`, `£12.50` or `2.06 million`, and gives whole pence. Gives undefined for
 * anything else, and for a part of a penny.
 */
export function penceOf(typed: string): number | undefined {
  const [, whole = '', part = '', scale = ''] = typedSum.exec(typed.trim()) ?? [];
  if (whole === '') return undefined;
  // Moved as text: 2.06 times a hundred million is no whole number to a computer.
  const places = (scales[scale.toLowerCase()] ?? 0) + 2;
  const rest = part.replace(/0+$/, '');
  if (rest.length > places) return undefined;
  const pence = Number(whole.replaceAll(',', '') + rest.padEnd(places, '0'));
  return Number.isSafeInteger(pence) ? pence : undefined;
}

/** Writes whole pence as pounds, such as `2,060,000` or `12.50`. */
export function poundsOf(pence: number): string {
  const digits = String(Math.abs(pence)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const part = digits.slice(-2);
  return `${pence < 0 ? '-' : ''}${whole}${part === '00' ? '' : `.${part}`}`;
}
