/**
 * What the search page loads first: so little that a reader who only looks pays nothing for the search. The rest comes when
 * the field is touched, or at once for an address that names a search.
 */
const page = document.querySelector('app-search');
const load = () => void import('./search-page.ts');

if (page && location.search === '') {
  page.setAttribute('data-state', 'ready');
  page.querySelector('[data-no-script]')?.remove();
  page.querySelector('form')?.addEventListener('focusin', load, { once: true });
} else if (page) {
  load();
}
