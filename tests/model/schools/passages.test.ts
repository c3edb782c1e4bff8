import { expect, test } from 'vitest';
import { passageWords } from '#model/build-views/schools/passage-words.ts';
import { buildGraph } from '#model/graph.ts';
import { fixtureWith, pick } from '../fixture.ts';

/** The caption of a passage in a document of some headings, each with its level. */
function captionOf(headings: [level: number, text: string][], at: number): string {
  const { documents } = buildGraph(
    fixtureWith((content) => {
      pick(content.documents, 'schools-handbook').body.anchors = headings.map(
        ([level, text], index) => ({ id: `h${index}`, level, text }),
      );
    }),
  );
  return passageWords(pick(documents, 'schools-handbook'), `h${at}`);
}

const printed: [number, string][] = [
  [2, 'Foreword'],
  [2, 'Section 8: Communications with schools'],
  [3, 'a) Electronic communications'],
  [4, 'email'],
  [4, 'The service encompasses the following:'],
  [2, 'Appendix A'],
  [3, 'b) Performance data'],
  [4, 'Overview'],
  [3, 'Consultative groups'],
  [2, 'Strong families'],
  [3, 'How we compare'],
  [7, '2.3'],
];

test.each([
  [0, 'Handbook 2012, Foreword'],
  [1, 'Handbook 2012, Section 8: Communications with schools'],
  [2, 'Handbook 2012, 8a: Electronic communications'],
  [3, 'Handbook 2012, 8a: email'],
  [4, 'Handbook 2012, 8a: The service encompasses the following'],
  [6, 'Handbook 2012, Appendix A b: Performance data'],
  [7, 'Handbook 2012, Appendix A b: Overview'],
  [8, 'Handbook 2012, Appendix A: Consultative groups'],
  [10, 'Handbook 2012, Strong families: How we compare'],
  [11, 'Handbook 2012, paragraph 2.3'],
])('a passage is named with its document and section: %j', (at, caption) => {
  expect(captionOf(printed, at)).toBe(caption);
});

test('a document without the heading is named alone', () => {
  expect(captionOf([], 0)).toBe('Handbook 2012');
});
