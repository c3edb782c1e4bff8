import { readdirSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFile, keyOrder, toFile } from '#outputs/cms/format.ts';
import { collections, collectionNames } from '#schemas/index.ts';
import { ROOT } from '#tools/lib/root.ts';
import { test } from './editor.ts';
test.use({ content: 'content' });
test.setTimeout(1_500_000);
const log = '/tmp/bodies.log';
test('bodies', async ({ editor }) => {
  writeFileSync(log, '');
  const all = collectionNames.filter((n) => collections[n].format === 'mdx').flatMap((n) => {
    let files: string[] = [];
    try { files = readdirSync(join(ROOT, 'content', n)); } catch { return []; }
    return files.map((f) => ({ n, f, text: readFileSync(join(ROOT, 'content', n, f), 'utf8') }));
  }).filter(({ text }) => String(fromFile(text, 'mdx')['body'] ?? '').length > 0)
    .toReversed().sort((a, b) => (/^\||^\[\^|^<|^- |^1\. |\\|_/m.test(b.text.split('\n---\n')[1] ?? '') ? 1 : 0) - (/^\||^\[\^|^<|^- |^1\. |\\|_/m.test(a.text.split('\n---\n')[1] ?? '') ? 1 : 0));
  appendFileSync(log, `${all.length} entries\n`);
  for (const { n, f, text } of all) {
    try {
      await editor.openEntry(n, f.replace('.mdx', ''));
      await editor.settled();
      const before = await editor.formData();
      const opened = toFile(before, 'mdx', keyOrder(n)) === text;
      await editor.body.locator('[data-slate-string="true"]').first().click({ timeout: 5000 });
      await editor.page.waitForTimeout(300);
      await editor.page.keyboard.press('End');
      await editor.page.keyboard.type(' zebra');
      await editor.page.waitForFunction(() => String((window as any).editorStore?.getState().entryDraft.getIn(['entry', 'data', 'body'])).includes('zebra'), undefined, { timeout: 6000 }).catch(() => {});
      const data = await editor.formData();
      const out = toFile(data, 'mdx', keyOrder(n));
      const A = text.split('\n'), B = out.split('\n');
      let s = 0; while (s < A.length && A[s] === B[s]) s++;
      let e = 0; while (e < Math.min(A.length, B.length) - s && A[A.length - 1 - e] === B[B.length - 1 - e]) e++;
      const lines = Math.max(A.length, B.length) - s - e;
      appendFileSync(log, `${opened ? 'same' : 'OPENED-CHANGED'} ${lines} ${n}/${f} typed=${String(data['body']).includes('zebra')}\n`);
      if (lines !== 1) appendFileSync(log, `--- ${n}/${f}\n${A.slice(s, A.length - e).slice(0, 12).map((l) => `- ${l}`).join('\n')}\n${B.slice(s, B.length - e).slice(0, 12).map((l) => `+ ${l}`).join('\n')}\n`);
    } catch (error) { appendFileSync(log, `ERR ${n}/${f} ${String(error).slice(0, 200)}\n`); }
  }
});
