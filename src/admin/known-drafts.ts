/** Keeps what Decap knows of the drafts true: it reads them once, and never hears of what our panels and other editors do. */
import type { EntryName } from '#schemas/forms.ts';
import type { WorkflowStatus } from './api.ts';
import { FORGET_DRAFTS, store } from './decap.ts';

const BOARD = '#/workflow';

/** Has Decap read all drafts anew whenever their board is opened. */
export function watchBoard(): void {
  // Before Decap's own handlers, which draw the board at once.
  const onLink = ({ target }: Event) => {
    if (target instanceof Element && target.closest(`a[href$="${BOARD}"]`)) forget();
  };
  window.addEventListener('click', onLink, true);
  window.addEventListener('hashchange', () => window.location.hash === BOARD && forget(), true);
}

/** Says that the drafts are others now. A board that is on the page is drawn anew. */
export function boardIsOld(): void {
  if (window.location.hash !== BOARD) return;
  forget();
  window.location.hash = '#/collections';
  setTimeout(() => (window.location.hash = BOARD), 100);
}

function forget(): void {
  store().dispatch({ type: FORGET_DRAFTS });
}

/** Tells Decap of a new status of drafts, or with none that they are published: an open form shows it. */
export function noteStatus(entries: readonly EntryName[], status?: WorkflowStatus): void {
  const { dispatch, getState } = store();
  for (const { collection, slug } of entries) {
    // Decap would make half a draft of one that it does not know.
    if (getState().editorialWorkflow.getIn(['entities', `${collection}.${slug}`]) === undefined) {
      continue;
    }
    dispatch({
      type:
        status === undefined
          ? 'UNPUBLISHED_ENTRY_PUBLISH_SUCCESS'
          : 'UNPUBLISHED_ENTRY_STATUS_CHANGE_SUCCESS',
      payload: { collection, slug, newStatus: status },
    });
  }
}
