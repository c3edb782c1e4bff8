/** Our own parts of the page around Decap: a bar with what it does not offer, and a place for messages. */
import { collectionEditing, settingsEditing } from '#schemas/editing/collections.ts';
import { isSingleFile, settingsCollection } from '#schemas/forms.ts';
import type { CollectionName } from '#schemas/index.ts';
import { button, make } from './dom.ts';
import { showImport } from './import/panel.ts';
import { showRecovery } from './recovery/panel.ts';

/** Puts the bar and the place for messages before Decap's part. */
export function buildPage(siteName: string): void {
  const bar = make('div', { id: 'ed-bar', role: 'region', 'aria-label': 'This editor' }, [
    make('p', { class: 'ed-bar__name' }, [`Editor of ${siteName}`]),
    button('Import a Word paper', showImport),
    button('Recover unsaved text', () => void showRecovery()),
    helpLink(),
    make('a', { href: '/', target: '_blank' }, ['See the site (opens in a new tab)']),
  ]);
  const notices = make('div', { id: 'ed-notices', role: 'status' });
  document.body.prepend(bar, notices);
}

/** The writing guide to what is on the page, and how that is called; nothing where no form is open. */
function guideTo(hash: string): { label?: string; guide?: string } {
  const [, name = '', slug = ''] =
    /^#\/collections\/([a-z-]+)(?:\/entries\/([a-z-]+))?/.exec(hash) ?? [];
  if (name === settingsCollection) return settingsEditing[isSingleFile(slug) ? slug : 'site'];
  const { label } = { ...collectionEditing[name as CollectionName] };
  return label === undefined ? {} : { label, guide: name };
}

/** A link to the writing guide of the collection that is on the page. */
function helpLink(): HTMLAnchorElement {
  const link = make('a', { target: '_blank' });
  const follow = () => {
    const { label = '', guide = '' } = guideTo(window.location.hash);
    link.href = guide === '' ? '/admin/help/' : `/admin/help/${guide}/`;
    link.textContent = `${label === '' ? 'Help' : `Help: ${label}`} (opens in a new tab)`;
  };
  follow();
  window.addEventListener('hashchange', follow);
  return link;
}
