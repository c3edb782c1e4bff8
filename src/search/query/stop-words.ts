/** Words that carry no meaning in a question, one list for the index and for queries. */
const list =
  'a about again all also am an and any anybody anyone anything are as ask at be because been being but by can cannot cant ' +
  'could did do does doing dont each etc ever every find for from get getting give given gives go going got had has have ' +
  'having he her here hers him his how i id if im in information into is isnt it its itself ive just know let like look looking ' +
  'made make many may me might mine more most much must my myself need needs no not of off on only or other our ours out ' +
  'over own page per please should show so some somebody someone something such tell than that the their them then there these ' +
  'they thing things this those to too under until up upon us very want wants was we were what whats when where wheres ' +
  'which while who whom whos whose why will with would you your yours';

const stopWords: ReadonlySet<string> = new Set(list.split(' '));

/** Whether a word carries no meaning by itself. */
export const isStopWord = (text: string): boolean => stopWords.has(text) || text.length < 2;
