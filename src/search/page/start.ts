/**
 * What the search page loads first: so little that a reader who only looks pays nothing for the search. The rest comes when
 * the field is touched, or at once for an address that names a search.
 */
const page = document.querySelector('app-search');
const form = page?.querySelector('form');
let loaded = false;

async function load(): Promise<void> {
  await import('./search-page.ts');
  loaded = true;
}

if (page && form && location.search === '') {
  page.setAttribute('data-state', 'ready');
  page.querySelector('[data-no-script]')?.remove();
  form.addEventListener('focusin', () => void load(), { once: true });
  form.addEventListener('submit', (event) => {
    if (loaded) return;
    // Sent before the rest was there: it is sent again once it is.
    event.preventDefault();
    void load().then(() => {
      form.requestSubmit();
    });
  });
} else if (page) {
  void load();
}
