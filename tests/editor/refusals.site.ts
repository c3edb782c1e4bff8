/** A save that is refused: ten different faults, and after each of them every word is still in the form. */
import { expect, test, type Editor } from './editor.ts';

const ENTRY = ['decisions', 'new-buses'] as const;
const MARK = 'A word that must not be lost';

/** What an editor does wrong, and what the summary then says. */
const faults: readonly (readonly [
  what: string,
  work: (editor: Editor) => Promise<void>,
  says: RegExp,
])[] = [
  [
    'a title that is empty',
    (editor) => editor.type(editor.field('title'), ''),
    /“Title”.* is missing/,
  ],
  [
    'a title that is too long',
    (editor) => editor.type(editor.field('title'), 'long '.repeat(60)),
    /“Title” must be at most/,
  ],
  [
    'HTML in a summary',
    (editor) => editor.type(editor.field('summary'), `${MARK} <b>bold</b>`),
    /“Summary” must be plain text/,
  ],
  [
    'a summary that is too long',
    (editor) => editor.type(editor.field('summary'), `${MARK} `.repeat(30)),
    /“Summary” must be at most/,
  ],
  [
    'a word with letters of two alphabets',
    (editor) => editor.type(editor.field('title'), 'Twelve new bus\u0435s bought'),
    /alphabets/,
  ],
  [
    'a hidden character',
    (editor) => editor.type(editor.field('title'), 'Twelve\u200b new buses bought'),
    /hidden character/,
  ],
  [
    'an item number that is none',
    (editor) => editor.type(editor.field('item'), '0'),
    /“Item number”/,
  ],
  [
    'a link that leads to code',
    (editor) => typeInBody(editor, '[a link](javascript:alert)'),
    /javascript/,
  ],
  [
    'a link that leads nowhere',
    (editor) => typeInBody(editor, '[a link](/decisions/no-such-decision/)'),
    /no-such-decision/,
  ],
  [
    'a component that is empty',
    (editor) => typeInBody(editor, '<Notice type="info">\n\n\n\n</Notice>'),
    /Notice/,
  ],
];

for (const [what, work, says] of faults) {
  test(`${what} is refused, and everything that was typed stays`, async ({ editor }) => {
    const { page } = editor;
    await editor.openEntry(...ENTRY);
    await editor.settled();
    const drafts = editor.site.git('branch', '--list', 'cms/*');
    await editor.type(editor.field('printedTitle'), MARK);
    await work(editor);
    const typed = await editor.formData();
    await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
    await expect(editor.summary).toBeFocused();
    await expect(editor.summary).toContainText(says);
    expect(await editor.formData()).toEqual(typed);
    await expect(editor.field('printedTitle')).toHaveValue(MARK);
    expect(editor.site.git('branch', '--list', 'cms/*')).toBe(drafts);
  });
}

test('a line of the summary leads to its field, which says what is wrong to who cannot see it', async ({
  editor,
}) => {
  const { page } = editor;
  await editor.openEntry(...ENTRY);
  await editor.type(editor.field('summary'), 'A <b>bold</b> word');
  await editor.press(page.getByRole('button', { name: 'Save', exact: true }));
  await editor.press(editor.summary.getByRole('link', { name: /“Summary”/ }));
  const field = editor.field('summary');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-describedby', /hint-of-summary-field/);
});

test('a field that is left with a fault says so at once, and no longer when it is mended', async ({
  editor,
}) => {
  await editor.openEntry(...ENTRY);
  const field = editor.field('summary');
  await editor.type(field, 'A <b>bold</b> word');
  await editor.field('title').click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await editor.type(field, 'A plain word');
  await editor.field('title').click();
  await expect(field).not.toHaveAttribute('aria-invalid');
});

/** Types at the end of the text as Markdown, since the buttons would not let some of it through. */
async function typeInBody(editor: Editor, text: string): Promise<void> {
  const { page } = editor;
  const mode = page.getByRole('switch').last();
  // Decap remembers the mode from one entry to the next.
  if (!(await mode.isChecked())) await mode.click();
  await expect(mode).toBeChecked();
  await editor.settled();
  const source = page.locator('[data-slate-editor="true"]').first();
  await source.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(`\n\n${text}`);
  // The form takes a text a moment after it was typed.
  await expect.poll(async () => String((await editor.formData())['body'])).toContain(text);
}
