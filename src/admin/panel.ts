/** A panel over the editor: a dialog of the browser, which keeps the focus and closes with Escape. */
import { button, make } from './dom.ts';

/** Opens a panel; what it shows goes into `body`. The focus goes back to where it was when it closes. */
export function panel(title: string): { body: HTMLElement; close: () => void } {
  const body = make('div', { class: 'ed-panel__body' });
  const dialog = make('dialog', { class: 'ed-panel', 'aria-labelledby': 'ed-panel-title' });
  const close = () => dialog.close();
  dialog.append(
    make('div', { class: 'ed-panel__head' }, [
      make('h2', { id: 'ed-panel-title' }, [title]),
      button('Close', close, { class: 'ed-button ed-button--plain' }),
    ]),
    body,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { body, close };
}
