/**
 * Keeps “Drafts and reviews” true. Decap fetches the drafts once and then adds those that are saved in its own form: what an
 * import brings, what a panel sends to review, and what somebody else saves would show only after the page is reloaded.
 */
import { store } from './decap.ts';

const BOARD = '#/workflow';

/** Has the drafts fetched anew whenever the board is opened. */
export function watchBoard(): void {
  // Before Decap's own handler, which draws the board at once.
  const onLink = ({ target }: Event) => {
    if (target instanceof Element && target.closest(`a[href$="${BOARD}"]`)) forget();
  };
  window.addEventListener('click', onLink, true);
  window.addEventListener('hashchange', () => window.location.hash === BOARD && forget(), true);
}

/** Says that the drafts are others now. A board that is on the page is drawn anew. */
export function boardIsOld(): void {
  forget();
  if (window.location.hash !== BOARD) return;
  window.location.hash = '#/collections';
  setTimeout(() => (window.location.hash = BOARD), 100);
}

function forget(): void {
  store().dispatch({ type: 'EDITOR_BOARD_IS_OLD' });
}
