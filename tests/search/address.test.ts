import { describe, expect, test } from 'vitest';
import { packAddress, unpackAddress } from '#search/address.ts';
import { shortName } from '#search/engine.ts';

describe('an address in the search data', () => {
  test.each([
    ['/services/health-and-safety/', 'Health & Safety', '/services/*'],
    ['/teams/children-and-young-peoples-service/', 'Children and Young People’s Service', '/teams/*'],
    ['/groups/termly-liaison-group/', 'Termly liaison group (x5)', '/groups/termly-liaison-group/'],
    ['/services/ict/', 'ICT', '/services/*'],
    ['/services/district/', 'ICT', '/services/district/'],
    ['/', 'Home', '/'],
    ['/', '', '/'],
  ])('packs %s under “%s” and gives it back', (address, heading, packed) => {
    expect(packAddress(address, heading)).toBe(packed);
    expect(unpackAddress(packed, heading)).toBe(address);
  }); // prettier-ignore

  test('takes signs of a name as they are', () => {
    expect(unpackAddress('/a/*', '$& $1')).toBe('/a/and-1/');
  });
});

test('the name of a page is cut behind its language', () => {
  expect(shortName('en_b7a2db5', 4)).toBe('b7a2');
  expect(shortName('b7a2db5', 4)).toBe('b7a2');
});
