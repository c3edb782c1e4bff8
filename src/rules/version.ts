/**
 * Short code of a rule set: the 64-bit FNV-1a hash of its JSON, as 12 letters and numbers. It tells two rule sets apart on a
 * printed page; it is no protection against a forger.
 */
export function versionOf(rules: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(rules))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(36).padStart(13, '0').slice(-12);
}
