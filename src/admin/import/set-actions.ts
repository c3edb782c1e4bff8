/** The buttons that move a whole set of drafts: to review, to ready, to the site. */
import type { EntryName } from '#schemas/forms.ts';
import { publish, setStatus } from '../api.ts';
import { button, make } from '../dom.ts';
import { boardIsOld, noteStatus } from '../known-drafts.ts';
import { onTheSite } from '../publish.ts';

/** The buttons with a line that says how it goes. A refusal is shown in the server's words, and nothing has moved. */
export function setActions(entries: readonly EntryName[]): HTMLElement {
  const say = make('div', { role: 'status', class: 'ed-progress' });
  const buttons: HTMLButtonElement[] = [];
  const step = (label: string, doing: string, work: () => Promise<string | Node>) => {
    const made = button(label, () => {
      for (const one of buttons) one.disabled = true;
      say.replaceChildren(doing);
      say.classList.remove('ed-progress--bad');
      void work()
        .catch((error: unknown) => {
          say.classList.add('ed-progress--bad');
          return error instanceof Error ? error.message : 'That did not work.';
        })
        .then((words) => say.replaceChildren(words))
        .finally(() => {
          for (const one of buttons) one.disabled = false;
          made.focus();
          boardIsOld();
        });
    });
    buttons.push(made);
    return made;
  };
  return make('div', { role: 'group', 'aria-label': 'The whole set', class: 'ed-actions' }, [
    step('Send all for review', 'Sending …', async () => {
      await setStatus(entries, 'pending_review');
      noteStatus(entries, 'pending_review');
      return 'All drafts are in review.';
    }),
    step('Mark all ready', 'Marking …', async () => {
      await setStatus(entries, 'pending_publish');
      noteStatus(entries, 'pending_publish');
      return 'All drafts are ready to be published.';
    }),
    step('Publish all', 'Publishing …', async () => {
      await publish(entries);
      noteStatus(entries);
      say.replaceChildren('Published. The site is being built …');
      return onTheSite(entries);
    }),
    say,
  ]);
}
