import { describe, expect, test } from 'vitest';
import { kindOf, titleOf } from '../../src/admin/names.ts';

describe('what an entry is called', () => {
  test('is its kind and its title', () => {
    expect(titleOf('decisions', 'new-buses', { title: 'Twelve new buses' })).toBe(
      'Decision: Twelve new buses',
    );
    expect(titleOf('teams', 'buses', { name: 'Buses team' })).toBe('Team: Buses team');
  });

  test('is the name of its file where it has no title, and new where it has neither', () => {
    expect(titleOf('decisions', 'new-buses', { title: ' ' })).toBe('Decision: new-buses');
    expect(titleOf('decisions', '', {})).toBe('Decision: a new entry');
  });

  test('of settings is that of their form', () => {
    expect(titleOf('settings', 'synonyms', {})).toBe('Search: words people use');
  });

  test('of a collection that is gone is the collection: a browser keeps copies for years', () => {
    expect(kindOf('gone')).toBe('Gone');
  });
});
