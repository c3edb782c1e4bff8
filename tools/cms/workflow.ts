/** The drafts: one branch an entry, `cms/<collection>/<slug>`, as decap-server keeps them. */
import { createHash } from 'node:crypto';
import { type EntryName, isEntryName } from '#schemas/forms.ts';
import type { Git } from './git.ts';

/** Decap's names for the steps of a draft. */
export const STATUSES = ['draft', 'pending_review', 'pending_publish'] as const;
export type Status = (typeof STATUSES)[number];

/** A draft as it stands. */
export interface DraftBranch extends EntryName {
  /** The commit at its tip. */
  commit: string;
  status: Status;
}

export const branchOf = ({ collection, slug }: EntryName) => `cms/${collection}/${slug}`;

/** Every draft, by name. A branch that is called otherwise is none of ours. */
export async function draftsOf(git: Git): Promise<DraftBranch[]> {
  const refs = await git('for-each-ref', '--format=%(objectname) %(refname:lstrip=2)', 'refs/heads/cms/'); // prettier-ignore
  const statuses = await statusesOf(git);
  return refs.split('\n').flatMap((line) => {
    const [, commit = '', branch = '', collection = '', slug = ''] =
      /^(\w+) (cms\/([a-z-]+)\/([a-z0-9-]+))$/.exec(line) ?? [];
    const name = { collection, slug };
    if (!isEntryName(name)) return [];
    return [{ ...name, commit, status: statuses.get(branch) ?? 'draft' }];
  });
}

/** The status of each draft, where decap-server writes it: the description of the branch. */
async function statusesOf(git: Git): Promise<Map<string, Status>> {
  const { out } = await git.run(['config', '--get-regexp', '^branch\\.cms/.*\\.description$']);
  const found = out.matchAll(/^branch\.(cms\/\S+)\.description decap-cms\/(\w+)$/gm);
  return new Map([...found].map(([, branch = '', status = '']) => [branch, status as Status]));
}

/** One draft, or undefined where the entry has none. */
export async function draftOf(git: Git, { collection, slug }: EntryName) {
  const drafts = await draftsOf(git);
  return drafts.find((one) => one.collection === collection && one.slug === slug);
}

/** The text of a file at a branch or commit, or undefined when it is not there. */
export async function textAt(git: Git, ref: string, file: string): Promise<string | undefined> {
  const { code, out } = await git.run(['show', `${ref}:${file}`]);
  return code === 0 ? out : undefined;
}

/** Names a text, so that two can be compared without sending them: SHA-256 in hex, as decap-server does. */
export const nameOfText = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Puts a draft on top of main, so that it differs from main in nothing but its own changes. Gives false, and leaves it, when
 * main has changed the same lines meanwhile. The clone is on main before and after.
 */
export async function refreshDraft(git: Git, entry: EntryName): Promise<boolean> {
  const branch = branchOf(entry);
  if (await git.ok('merge-base', '--is-ancestor', 'main', branch)) return true;
  const { code } = await git.run(['rebase', '--quiet', 'main', branch]);
  if (code !== 0) await git.run(['rebase', '--abort']);
  await git('checkout', '--quiet', '--force', 'main');
  return code === 0;
}

/** Deletes a draft that differs from main in nothing: decap-server cannot read such a one. Tells whether it did. */
export async function dropEmptyDraft(git: Git, entry: EntryName): Promise<boolean> {
  const branch = branchOf(entry);
  if (!(await git.ok('diff', '--quiet', `main...${branch}`))) return false;
  await git('branch', '--quiet', '-D', branch);
  return true;
}
