/** Keeps what Decap knows of the drafts true: it reads them once, and never hears of what our panels and other editors do. */
import type { EntryName } from '#schemas/forms.ts';
import type { WorkflowStatus } from './api.ts';
import { FORGET_DRAFTS, store } from './decap.ts';

/** Has Decap read all drafts again each time the board of drafts is opened. */
export function refreshBoard(): void {
  // Before Decap's own listener draws the board, which reads what it does not know.
  window.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a') : undefined;
      if (link?.hash.startsWith('#/workflow')) store().dispatch({ type: FORGET_DRAFTS });
    },
    true,
  );
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
