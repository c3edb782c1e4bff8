/** The error summary above the form, in the manner of GOV.UK: it takes the focus, and each line leads to its field. */
import { button, make } from '../dom.ts';
import { focusField, formPane } from './locate.ts';
import type { SummaryItem } from './summary-items.ts';

const ID = 'ed-summary';

/** Takes the summary away. */
export function hideSummary(): void {
  document.getElementById(ID)?.remove();
}

/** Shows why something was refused, moves the focus there, and leaves the form as it is. */
export function showSummary(title: string, items: readonly SummaryItem[]): void {
  hideSummary();
  const lines = items.map((item) => make('li', {}, [lineOf(item)]));
  const summary = make(
    'div',
    {
      id: ID,
      class: 'ed-summary',
      role: 'alert',
      tabindex: '-1',
      'aria-labelledby': `${ID}-title`,
    },
    [
      make('h2', { id: `${ID}-title` }, [title]),
      make('p', {}, ['Nothing that you typed is lost. Put these right and save again:']),
      make('ul', { class: 'ed-list' }, lines),
      button('Close this list', hideSummary, { class: 'ed-button ed-button--plain' }),
    ],
  );
  const pane = formPane();
  if (pane) pane.prepend(summary);
  else document.getElementById('ed-notices')?.append(summary);
  summary.scrollIntoView({ block: 'nearest' });
  summary.focus();
}

/** A link where there is a field to lead to; the bare words where there is none. */
function lineOf({ path, fieldId, text }: SummaryItem): Node | string {
  if (path.length === 0 && fieldId === undefined) return text;
  const link = make('a', { href: `#${fieldId ?? path.join('.')}` }, [text]);
  link.addEventListener('click', (event) => {
    // Decap's own addresses are after the “#”: the browser must not follow this one.
    event.preventDefault();
    focusField({ path, id: fieldId });
  });
  return link;
}
