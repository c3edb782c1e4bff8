import { describe, expect, test } from 'vitest';
import { localAccount } from '#schemas/strategy/local-accounts.ts';
import { schemaFaults } from '#mdx/schema-faults.ts';
import { changed, fixture, fixtureWith, modelOf, pick } from '../fixture.ts';
import { at } from '../schools/directory.ts';
import { recordAfter, texts } from './record.ts';

const views = recordAfter();
const page = (id: string) => at(views.localAccounts, `/local-account/${id}/`);

describe('a whole edition of the Local Account', () => {
  const { account, head } = page('2010-11');

  test('tells for each priority what was said, what was done and what comes next', () => {
    if (account.kind !== 'edition') return expect.fail('not an edition');
    expect(account.priorities.map(({ id, said, did, next }) => [id, said.length, did.length, next.length])).toEqual([
      ['priority-1', 1, 1, 1],
      ['priority-2', 1, 1, 0],
    ]);
    expect(account.priorities[0]?.indicators.map(({ code }) => code)).toEqual(['N 3']);
  }); // prettier-ignore

  test('tells what did not go well, and what people say', () => {
    expect(account).toMatchObject({
      notWell: ['Meals came late on 12 days, and we changed the round.'],
      voices: [{ words: 'The carers are kind.', who: 'A woman who has care at home' }],
    });
  });

  test('is called after the years it covers, not after those of its paper', () => {
    expect(head.documentTitle).toBe('Account of care for adults (2010/11)');
    expect(page('2009-10').head.documentTitle).toBe('Account of care for adults 2009/10');
  });

  test('cannot leave out what did not go well', () => {
    const data = changed(pick(fixture()['local-accounts'], '2010-11').data);
    const told = (change: object) =>
      schemaFaults(localAccount, { ...data, account: { ...data.account, ...change } }, {}).faults;
    expect(told({ notWell: [] })[0]?.fault).toContain(
      '“account.notWell” must say at least one thing that did not go well',
    );
    expect(told({ notWell: undefined })[0]?.fault).toContain('account.notWell');
  });
});

describe('an edition that the site does not hold', () => {
  test('says what was in it and what is missing', () => {
    expect(page('2009-10').account).toEqual({
      kind: 'reported',
      elements: ['the challenges of the year'],
      themes: [{ title: 'independence', text: 'help to live at home' }],
      missing: ['The account itself was not supplied to this site.'],
    });
  });

  test('leads to the decision that approved it, which leads back', () => {
    const { views: all } = modelOf(
      fixtureWith((content) => {
        pick(content['local-accounts'], '2009-10').data.approvedBy = 'new-buses';
      }),
    );
    const approved = at(all.localAccounts, '/local-account/2009-10/');
    expect(approved.approvedBy).toMatchObject({
      link: { href: '/decisions/new-buses/' },
      date: { text: 'about May 2010' },
    });
    expect(approved.related).toEqual([]);
    const { related } = at(all.decisions, '/decisions/new-buses/');
    expect(related.find(({ id }) => id === 'local-accounts')?.links).toEqual([
      { text: 'Account of care for adults 2009/10', href: '/local-account/2009-10/' },
    ]);
  });
});

describe('the editions', () => {
  test('are listed with the newest first, and lead to each other', () => {
    expect(views.localAccountsList.items.map(({ href, meta }) => [href, meta])).toEqual([
      ['/local-account/2010-11/', ['Northshire County Council', '2010/11', 'In full']],
      ['/local-account/2009-10/', ['Northshire County Council', '2009/10', 'As reported in a paper']],
    ]);
    expect(texts(page('2010-11').others)).toEqual(['Account of care for adults 2009/10']);
  }); // prettier-ignore

  test('stand under the list of Local Accounts', () => {
    expect(page('2010-11').head.breadcrumbs.at(-1)).toEqual({
      text: 'Local Accounts',
      href: '/local-account/',
    });
  });
});
