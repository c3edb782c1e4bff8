/** “Import a Word paper”: the file in, its drafts and doubts listed, and the whole set sent on its way. */
import { importPaper, type Imported } from '../api.ts';
import { boardIsOld } from '../known-drafts.ts';
import { button, bullets, make } from '../dom.ts';
import { focusNextView } from '../focus.ts';
import { kindOf } from '../names.ts';
import { goTo, hashOf } from '../navigate.ts';
import { panel } from '../panel.ts';
import { setActions } from './set-actions.ts';

const LARGEST = 10_000_000;

/** What an import left, so that the panel can be opened again while its drafts are worked on. */
let last: Imported | undefined;

/** Opens the panel. */
export function showImport(): void {
  const { body, close } = panel('Import a Word paper');
  const chosen = make('input', {
    type: 'file',
    id: 'ed-paper',
    accept: '.docx',
    'aria-describedby': 'ed-paper-hint',
  });
  const say = make('div', { role: 'alert' });
  const result = make('div', { 'aria-live': 'polite' });
  const start = button('Import', () => void run());
  body.append(
    make('label', { for: 'ed-paper', class: 'ed-label' }, ['The paper, as a Word file (.docx)']),
    make('p', { id: 'ed-paper-hint', class: 'ed-hint' }, [
      'A Cabinet Issues paper or a committee report. It becomes drafts: the document, its paper, and one decision for each item; or a report. Nothing is published, and nothing that exists is changed.',
    ]),
    chosen,
    make('p', {}, [start]),
    say,
    result,
  );
  if (last) result.replaceChildren(...resultOf(last, close));

  async function run(): Promise<void> {
    const [file] = chosen.files ?? [];
    const problem = problemWith(file);
    say.textContent = problem ?? '';
    if (!file || problem) return;
    start.disabled = true;
    result.replaceChildren(make('p', {}, ['Reading the paper …']));
    try {
      last = await importPaper(file);
      result.replaceChildren(...resultOf(last, close));
      result.querySelector('h3')?.focus();
      boardIsOld();
    } catch (error) {
      result.replaceChildren();
      say.textContent = error instanceof Error ? error.message : 'The paper could not be read.';
    } finally {
      start.disabled = false;
      // A button that is off loses the focus, and the page with it.
      if (document.activeElement === document.body) start.focus();
    }
  }
}

/** What keeps a file from being sent, told to who chose it. */
export function problemWith(file: Pick<File, 'name' | 'size'> | undefined): string | undefined {
  if (!file) return 'Choose a file first.';
  if (/\.docm$/i.test(file.name))
    return 'This file can hold macros. Save it in Word as “Word Document (.docx)” and choose that.';
  if (!/\.docx$/i.test(file.name))
    return 'This is not a Word file. Choose a file that ends with .docx; in Word, use “Save as”.';
  if (file.size > LARGEST)
    return 'This file is larger than 10 MB. Take large pictures out of it and try again.';
  return undefined;
}

function resultOf(imported: Imported, close: () => void): Node[] {
  const { entries, doubts } = imported;
  const drafts = entries.map(({ collection, slug, title }) => {
    const link = make('a', { href: hashOf(collection, slug) }, [title]);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      close();
      focusNextView(true);
      goTo(collection, slug);
    });
    const own = doubts.filter(({ entry }) => entry === `${collection}/${slug}`);
    return make('div', {}, [
      `${kindOf(collection, slug)}: `,
      link,
      ...(own.length > 0 ? [bullets(own.map(({ what }) => what))] : []),
    ]);
  });
  const general = doubts.filter(
    ({ entry }) => !entries.some(({ collection, slug }) => entry === `${collection}/${slug}`),
  );
  return [
    make('h3', { tabindex: '-1' }, [
      `${entries.length === 1 ? '1 draft was' : `${entries.length} drafts were`} made`,
    ]),
    make('p', {}, [
      doubts.length === 0
        ? 'Nothing was doubtful. Read each draft against the paper all the same.'
        : `${doubts.length === 1 ? '1 thing was' : `${doubts.length} things were`} doubtful: open the draft and look.`,
    ]),
    ...(general.length > 0 ? [bullets(general.map(({ what }) => what))] : []),
    bullets(drafts),
    setActions(entries),
  ];
}
