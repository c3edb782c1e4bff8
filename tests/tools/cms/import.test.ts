import { expect, test } from 'vitest';
import { cabinetPaper } from '../import/own-papers.ts';
import { wordFile } from '../import/word-files.ts';
import { ask, faultOf, git, startNew } from './repository.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const bringIn = (url: string, body: Uint8Array, type = WORD) =>
  ask(url, '/admin/api/import?name=paper.docx', {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': type },
    body,
  });

test('a Word paper becomes drafts, with what it was unsure of, and nothing is published', async () => {
  const { url, act, clone } = await startNew();
  const before = git(clone, 'rev-parse', 'main');
  const { status, body } = await bringIn(url, await wordFile(cabinetPaper, 'styled'));
  expect(status).toBe(200);
  const { entries, doubts } = body as { entries: { collection: string; slug: string }[]; doubts: object[] }; // prettier-ignore
  expect(entries.map(({ collection }) => collection)).toEqual(
    expect.arrayContaining(['documents', 'papers', 'decisions']),
  );
  expect(doubts.length).toBeGreaterThan(0);
  const drafts = (await act('unpublishedEntries')).body as string[];
  const named = entries.map(({ collection, slug }) => `${collection}/${slug}`);
  expect(drafts.toSorted()).toEqual(named.toSorted());
  expect(git(clone, 'rev-parse', 'main')).toBe(before);
});

test('the same paper again gets other names, and takes the place of no draft', async () => {
  const { url, act } = await startNew();
  const bytes = await wordFile(cabinetPaper, 'styled');
  await bringIn(url, bytes);
  const first = (await act('unpublishedEntries')).body as string[];
  expect((await bringIn(url, bytes)).status).toBe(200);
  const both = (await act('unpublishedEntries')).body as string[];
  expect(both).toEqual(expect.arrayContaining(first));
  expect(both).toHaveLength(2 * first.length);
});

test('a file that is no Word file is refused with a letter, and makes no draft', async () => {
  const { url, act } = await startNew();
  const refused = await bringIn(url, Buffer.from('%PDF-1.7'));
  expect(refused.status).toBe(422);
  expect(faultOf(refused)).not.toBe('');
  expect((await bringIn(url, Buffer.from('a,b'), 'text/csv')).status).toBe(415);
  expect((await act('unpublishedEntries')).body).toEqual([]);
});

test('a paper of which one entry cannot be kept leaves no draft at all', async () => {
  const { url, act, clone } = await startNew();
  // Git cannot have a branch below the name of another.
  git(clone, 'branch', 'cms/decisions', 'main');
  const refused = await bringIn(url, await wordFile(cabinetPaper, 'styled'));
  expect(refused.status).toBe(502);
  expect((await act('unpublishedEntries')).body).toEqual([]);
  expect(git(clone, 'status', '--short', '--branch')).toBe('## main');
});
