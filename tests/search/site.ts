/** A small site for the tests of the query layer. */
import type { PageLine, SearchData } from '#search/data.ts';
import { packPages } from '#search/pack.ts';
import { packIndexWords } from '#search/query/index-words.ts';
import { openData } from '#search/query/lexicon.ts';
import type { Engine } from '#search/query/ask.ts';
import { wordsOf } from '#search/query/words.ts';

/** A page, with the words that stand on it. */
type TestPage = Partial<PageLine> & { id: string; heading: string; text: string };

const home = 'Northshire County Council';

const testPages: TestPage[] = [
  { id: 'attendance', heading: 'Education welfare and attendance', kind: 'Service', text: 'Officers work with schools to raise attendance and tackle persistent absence.' },
  { id: 'pay', heading: 'Payroll', kind: 'Service', text: 'Payroll for school staff.' },
  { id: 'pay-other', heading: 'Payroll services', kind: 'Report section', authority: 'Southshire County Council', text: 'Payroll was praised by schools. Payroll payroll payroll.' },
  { id: 'buses', heading: 'Home-to-school transport', kind: 'Service', topics: ['School transport'], text: 'Buses and transport to school for pupils.' },
  { id: 'faith', heading: 'Faith school travel subsidy removed', kind: 'Decision', day: '2011-09-30', years: ['2011'], topics: ['School transport'], text: 'Cabinet removed the subsidy for travel to faith schools.' },
  { id: 'transcript', heading: 'Cabinet Issues', kind: 'Document', day: '2011-09-30', years: ['2011'], text: 'Cabinet removed the subsidy for travel to faith schools. Payroll. Attendance.' },
  { id: 'old-music', heading: 'Music', kind: 'Service', history: true, text: 'Music lessons for schools.' },
  { id: 'new-music', heading: 'Music hub', kind: 'Service', history: false, text: 'Music lessons for schools today.' },
  { id: 'forum-group', heading: 'Schools Forum', kind: 'Consultative group', text: 'A forum about money.' },
  { id: 'forum-partner', heading: 'Schools Forum', kind: 'Partnership', text: 'A forum about money.' },
]; // prettier-ignore

const linesOf = (pages: readonly TestPage[]): PageLine[] =>
  pages.map(({ text: _, ...page }) => ({
    address: `/${page.id}/`,
    kind: 'Page',
    summary: page.heading,
    authority: home,
    ...page,
  }));

const stemsOf = (text: string) => new Set(wordsOf(text, 200).map(({ stem }) => stem));

/** An engine like the real one in what matters: all words must be there; a name counts more than the text. */
const engineFor =
  (pages: readonly TestPage[]): Engine =>
  (words) => {
    const wanted = wordsOf(words).map(({ stem }) => stem);
    return Promise.resolve(
      pages.flatMap(({ id, heading, text }) => {
        const [name, all] = [stemsOf(heading), stemsOf(`${heading} ${text}`)];
        if (!wanted.every((stem) => all.has(stem))) return [];
        return { id, score: wanted.reduce((sum, stem) => sum + (name.has(stem) ? 4 : 1), 0) };
      }),
    );
  };

/** The data of the small site, with changes. */
function testData(changes: Partial<SearchData> = {}): SearchData {
  const counts = new Map<string, number>();
  for (const { heading, text } of testPages) {
    for (const word of new Set(wordsOf(`${heading} ${text}`, 200).map((one) => one.text))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return {
    home,
    words: packIndexWords(counts),
    abbreviations: { ewo: ['education welfare officers'] },
    synonyms: [
      { say: ['truancy', 'bunking off'], means: ['attendance'], near: ['absence'] },
      { say: ['church school'], means: ['faith schools'] },
      { say: ['bus pass'], means: ['transport'] },
    ],
    bestBets: [{ queries: ['do we get free transport'], pages: ['/faith/'] }],
    pages: packPages(linesOf(testPages)),
    everyPart: [],
    ...changes,
  };
}

export const testLexicon = (changes: Partial<SearchData> = {}) => openData(testData(changes));
export const testEngine = engineFor(testPages);
