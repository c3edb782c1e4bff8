/** Saves an entry as a draft. decap-server would overwrite what somebody else wrote, and keep anything that it is given. */
import type { z } from 'zod';
import { codeFaults } from '#mdx/code-faults.ts';
import { readYaml, splitFrontMatter } from '#mdx/front-matter.ts';
import { mostOf } from '#mdx/read-entry.ts';
import { limits, textFaults } from '#mdx/text-limits.ts';
import type { Fault } from '#schemas/fault.ts';
import { count } from '#tools/lib/command.ts';
import type { EntryName } from '#schemas/forms.ts';
import { entryAt, type persistEntry } from './actions.ts';
import type { Backend } from './backend.ts';
import type { Git } from './git.ts';
import { heal } from './heal.ts';
import { keepPictures } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { branchOf, draftOf, dropEmptyDraft, nameOfText, refreshDraft, textAt } from './workflow.ts'; // prettier-ignore

type Save = z.infer<typeof persistEntry>;

/**
 * Writes an entry, with its pictures, into its draft; makes the draft where there is none. Must run alone in the clone.
 *
 * @throws Refusal when the text is no readable file or holds code, when somebody changed the entry meanwhile, or when there
 *   is nothing to save; nothing is changed then
 */
export async function saveDraft(git: Git, backend: Backend, params: Save): Promise<EntryName> {
  const { options, assets } = params;
  const [file] = params.dataFiles;
  const entry = file && entryAt(file.path);
  if (!entry || entry.collection !== options.collectionName || entry.slug !== file.slug) {
    throw new Refusal(400, file?.path ?? 'save', 'The names of the entry do not agree.', 'Reload the page and save again.'); // prettier-ignore
  }
  refuseCode(file.path, file.raw);
  const draft = await draftOf(git, entry);
  if (draft) await refuseConflict(git, entry, file.path);
  await refuseStale(git, file.path, draft ? branchOf(entry) : 'main', options.base ?? undefined);
  if (assets.length === 0 && file.raw === (await textAt(git, 'main', file.path))) {
    throw new Refusal(
      422,
      file.path,
      'This text is the same as the published one: there is nothing to save.',
      draft
        ? 'To drop the draft choose “Delete unpublished changes”.'
        : 'Change something, and save again.',
    );
  }
  const pictures = await keepPictures(git, entry, assets);
  const { status } = await backend.ask('persistEntry', {
    branch: 'main',
    dataFiles: [{ slug: entry.slug, path: file.path, raw: file.raw }],
    assets: pictures,
    options: {
      collectionName: entry.collection,
      // Decap's own words would put what an editor typed into the log.
      commitMessage: `${options.base ? 'Change' : 'Add'} ${entry.collection}/${entry.slug}`,
      useWorkflow: true,
      status: options.status,
    },
  });
  if (status === 200) return entry;
  await heal(git);
  if (!draft) await dropEmptyDraft(git, entry).catch(() => {});
  throw new Refusal(502, file.path, 'The text could not be saved. What you typed is still on the page.', 'Save again. If it fails again, copy the text and tell the person who runs the editor.'); // prettier-ignore
}

/** A file that no reader could read, or that holds code, is not even kept as a draft. */
function refuseCode(path: string, raw: string): void {
  if (Buffer.byteLength(raw) > limits.bytes) {
    throw new Refusal(413, path, `The text is longer than ${limits.bytes / 1000} kB.`, 'Split it into several entries.'); // prettier-ignore
  }
  const faults = unreadable(path, raw).map((fault): Fault => ({ file: path, ...fault }));
  if (faults.length === 0) return;
  throw new Refusal(
    422,
    path,
    `The text has ${count(faults.length, 'fault')} that cannot be kept: ${faults.map(({ fault }) => fault).join(' ')}`,
    faults.map(({ remedy }) => remedy).join(' '),
    faults,
  );
}

function unreadable(path: string, raw: string): Omit<Fault, 'file'>[] {
  const limitsBroken = textFaults(raw);
  if (limitsBroken.length > 0) return limitsBroken;
  if (path.endsWith('.yaml')) return readYaml(raw, 1, mostOf(path)).faults;
  const { faults, body } = splitFrontMatter(raw);
  return [...faults, ...codeFaults(body)];
}

/** The form shows the draft; what main has changed in it since would be undone by saving. */
async function refuseConflict(git: Git, entry: EntryName, path: string): Promise<void> {
  if (await refreshDraft(git, entry)) return;
  throw new Refusal(
    409,
    path,
    `The published entry was changed ${await lastChange(git, 'main', path)}, in the same lines as this draft. Nothing is lost.`,
    'Copy your text, choose “Delete unpublished changes”, open the entry again and put your changes in.',
  );
}

async function refuseStale(git: Git, path: string, ref: string, base: string | undefined) {
  const now = await textAt(git, ref, path);
  if (base === (now === undefined ? undefined : nameOfText(now))) return;
  if (now === undefined) {
    throw new Refusal(409, path, 'This entry is no longer there: it was deleted or renamed since you opened it. Nothing is lost.', 'Copy your text, and make a new entry.'); // prettier-ignore
  }
  throw new Refusal(
    409,
    path,
    base === undefined
      ? `There is an entry of this name already: it was changed ${await lastChange(git, ref, path)}.`
      : `Somebody else changed this entry since you opened it: ${await lastChange(git, ref, path)}. Nothing is lost: your text is still on this page.`,
    base === undefined
      ? 'Open that entry, or choose another name.'
      : 'Copy what you changed, reload the page to see the newer text, and put your changes in.',
  );
}

/** “by Ann Editor on 4 March 2026 at 14:05”. */
async function lastChange(git: Git, ref: string, path: string): Promise<string> {
  const log = await git('log', '-1', '--format=%an%x00%aI', ref, '--', path);
  const [name = '', date = ''] = log.trim().split('\0');
  const when = new Date(date);
  if (Number.isNaN(when.getTime())) return 'meanwhile';
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' }); // prettier-ignore
  return `by ${name} on ${format.format(when)}`;
}
