import { describe, expect, test } from 'vitest';
import { searchWordFaults } from '#model/search-words.ts';
import { fixtureWith } from './fixture.ts';

const faultsOf = (means: string[]) =>
  searchWordFaults(
    fixtureWith((content) => {
      content.search = {
        synonyms: {
          file: 'content/search/synonyms.yaml',
          lines: { 'synonyms.0.means.0': 7 },
          data: { synonyms: [{ say: ['coach'], means }] },
        },
      };
    }),
  );

describe('what the synonyms mean', () => {
  test('stands on a page, in one form or another', () => {
    expect(faultsOf(['bus pass', 'library'])).toEqual([]);
  });

  test('is told with its line and the nearest word when it stands on none', () => {
    expect(faultsOf(['libary'])).toEqual([
      {
        file: 'content/search/synonyms.yaml',
        line: 7,
        fault: 'No page has the word “libary” of “libary”.',
        remedy: expect.stringContaining('Did you mean “library”?') as string,
      },
    ]);
  });
});
