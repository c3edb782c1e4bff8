import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { collectionNames } from '#schemas/index.ts';
import { didYouMean } from '#schemas/suggest.ts';
import { lineOfPath } from './references.ts';

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that the shape of pages adds to what editors write, such as the kinds of pages. */
const ownWords =
  'about accessibility admissions checker compare data decision open portal privacy statement';

/** The words of a word’s plain forms: an editor may write “reviews” where a page has “review”. */
const forms = (word: string): string[] => [
  word,
  `${word}s`,
  word.replace(/(?:es|s|ed|d|ing)$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/y$/, 'ies'),
  `${word}ed`,
  `${word}d`,
];

/** Every word that the content has, whatever the field. */
function contentWords(content: Content): Set<string> {
  const words = new Set(wordsIn(ownWords));
  const add = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsIn(value)) words.add(word);
    else if (Array.isArray(value)) value.forEach(add);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(add);
  };
  for (const name of collectionNames) {
    for (const { data, body } of content[name]) {
      add(data);
      add(body.text);
    }
  }
  add(content.site);
  return words;
}

/**
 * What the synonyms mean must stand on a page: a word that the content has nowhere can find nothing. Tells each such word with its
 * line.
 */
export function searchWordFaults(content: Content): Fault[] {
  const said = content.search?.synonyms;
  if (!said) return [];
  const words = contentWords(content);
  const known = (word: string) => forms(word).some((form) => words.has(form));
  const list = [...words];
  return said.data.synonyms.flatMap((rule, at) =>
    (['means', 'near'] as const).flatMap((field) =>
      (rule[field] ?? []).flatMap((phrase, place) =>
        wordsIn(phrase)
          .filter((word) => !known(word))
          .map((word) => ({
            file: said.file,
            line: lineOfPath(said.lines, `synonyms.${at}.${field}.${place}`),
            fault: `No page has the word “${word}” of “${phrase}”.`,
            remedy: `Write a word that the pages have.${didYouMean(word, list)}`,
          })),
      ),
    ),
  );
}
