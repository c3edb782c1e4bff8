/** Links to the shortlist, `<a data-shortlist>`, say how many services are on it. Those that wait hidden for script are shown. */
import { onListChange, readList } from './shortlist-store.ts';

/** Writes the number into each link. */
export function showCount(): void {
  const count = readList().length;
  for (const link of document.querySelectorAll<HTMLElement>('a[data-shortlist]')) {
    link.textContent = count > 0 ? `Your shortlist (${count})` : 'Your shortlist';
    link.hidden = false;
  }
}

/** Does so now and whenever the list changes outside this page. */
export function keepCount(): void {
  showCount();
  onListChange(showCount);
}
