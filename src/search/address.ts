/** The addresses of pages as the search data holds them: most end in the page’s name, which is there already. */

/** A name as an address has it: “Health & Safety” is `health-and-safety`. */
const inAddress = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .replace(/&/g, 'and')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An address with a star for the name, where it ends in it: `/services/*`. */
export function packAddress(address: string, heading: string): string {
  const end = `${inAddress(heading)}/`;
  return end !== '/' && address.endsWith(`/${end}`) ? `${address.slice(0, -end.length)}*` : address;
}

/** The address that was packed. */
export const unpackAddress = (packed: string, heading: string): string =>
  packed.replace(/\*$/, () => `${inAddress(heading)}/`);
