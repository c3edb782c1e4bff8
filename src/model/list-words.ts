function joined(words: readonly string[], last: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Words as an English list: “a, b or c”. */
export const orWords = (words: readonly string[]): string => joined(words, 'or');

/** Words as an English list: “a, b and c”. */
export const andWords = (words: readonly string[]): string => joined(words, 'and');
