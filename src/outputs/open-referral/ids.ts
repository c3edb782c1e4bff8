import { v5 } from 'uuid';

/**
 * Id of a thing: a UUID of version 5 (RFC 9562) of its address. The same address has the same id in every build, so
 * that those who copy the data know a thing again.
 */
export const idOf = (address: string): string => v5(address, v5.URL);
