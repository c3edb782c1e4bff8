/** Our own parts of the page around Decap: a bar with what it does not offer, and a place for messages. */
import { button, make } from './dom.ts';
import { showImport } from './import/panel.ts';
import { showRecovery } from './recovery/panel.ts';

/** Puts the bar and the place for messages before Decap's part. */
export function buildPage(siteName: string): void {
  const bar = make('div', { id: 'ed-bar', role: 'region', 'aria-label': 'This editor' }, [
    make('p', { class: 'ed-bar__name' }, [`Editor of ${siteName}`]),
    button('Import a Word paper', showImport),
    button('Recover unsaved text', () => void showRecovery()),
    make('a', { href: '/admin/help/', target: '_blank' }, ['Help (opens in a new tab)']),
    make('a', { href: '/', target: '_blank' }, ['See the site (opens in a new tab)']),
  ]);
  const notices = make('div', { id: 'ed-notices', role: 'status' });
  document.body.prepend(bar, notices);
}
