/**
 * Runs before Decap. It holds Decap back until our own bundle has told it about forms and formats, and keeps hold of its
 * store through the hook that every Redux store offers to developer tools, so that our panels see what the form holds.
 */
import type { Store } from './decap.ts';

type Action = Parameters<Store['dispatch']>[0];
type State = ReturnType<Store['getState']>;
type Reducer = (state: unknown, action: Action) => unknown;
type MakeStore = (reducer: Reducer, state?: unknown) => Store;

// Decap asks whether to use what it kept, restores nothing, and deletes it on “no”. Our recovery panel does this work.
const withoutPrompt =
  (reducer: Reducer): Reducer =>
  (state, action) =>
    action.type === 'DRAFT_LOCAL_BACKUP_RETRIEVED' && !action.fromPanel
      ? state
      : reducer(state, action);

// The text field rewrites the style of Markdown as soon as it opens, and Decap takes that for a change by the editor.
const withoutFalseChange =
  (reducer: Reducer): Reducer =>
  (state, action) => {
    const next = reducer(state, action) as State;
    if (action.type !== 'DRAFT_CHANGE_FIELD' || !window.editorIsUnchanged?.(next.entryDraft)) {
      return next;
    }
    return { ...next, entryDraft: next.entryDraft.set('hasChanged', false) };
  };

// Decap fetches its board of drafts once; see board.ts. Without this note of having done so it does it again.
const withFreshBoard =
  (reducer: Reducer): Reducer =>
  (state, action) => {
    if (action.type !== 'EDITOR_BOARD_IS_OLD') return reducer(state, action);
    const { editorialWorkflow, ...others } = state as State;
    return { ...others, editorialWorkflow: editorialWorkflow.delete('pages') };
  };

Object.assign(window, {
  CMS_MANUAL_INIT: true,
  __REDUX_DEVTOOLS_EXTENSION_COMPOSE__:
    (enhance: (make: MakeStore) => MakeStore) =>
    (make: MakeStore): MakeStore =>
    (reducer, state) => {
      const store = enhance(make)(
        withFreshBoard(withoutFalseChange(withoutPrompt(reducer))),
        state,
      );
      window.editorStore = store;
      return store;
    },
});
