/** Puts a service on the reader’s list, or takes it off, and says what came of it. */
import { showCount } from './shortlist-count.ts';
import { mostServices, servicesWords, withId, withoutId } from './shortlist-state.ts';
import { keepList, notKept, readList } from './shortlist-store.ts';

export interface Changed {
  /** Whether the service is on the list now. */
  listed: boolean;
  /** What to say aloud. */
  said: string;
  /** What went wrong. Empty when all went well. */
  fault: string;
}

/** Changes the list, and with it the links that count it. */
export function changeList(id: string, title: string, wanted: boolean): Changed {
  const list = readList();
  const next = wanted ? withId(list, id) : withoutId(list, id);
  if (wanted && !next.includes(id)) {
    const fault = `The shortlist is full: it holds at most ${mostServices} services.`;
    return { listed: false, said: fault, fault };
  }
  const fault = keepList(next) ? '' : notKept;
  showCount();
  const what = wanted ? 'added to your shortlist' : 'taken off your shortlist';
  const said = `${title} ${what}, which now has ${servicesWords(next.length)}. ${fault}`.trim();
  return { listed: wanted, said, fault };
}
