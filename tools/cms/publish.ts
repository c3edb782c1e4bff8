/** Changes the state of a set of drafts: all or none. */
import type { Fault } from '#schemas/fault.ts';
import { count } from '#tools/lib/command.ts';
import { type EntryName, fileOf } from '#schemas/forms.ts';
import type { Git } from './git.ts';
import { Refusal } from './refusal.ts';
import { branchOf, draftsOf, type Status } from './workflow.ts';

/** Sets the status of every draft. @throws Refusal when one of them does not exist; none is changed then */
export async function setStatus(
  git: Git,
  entries: readonly EntryName[],
  status: Status,
): Promise<void> {
  await findDrafts(git, entries);
  for (const entry of entries) {
    await git('config', `branch.${branchOf(entry)}.description`, `decap-cms/${status}`);
  }
}

/**
 * Publishes a set of drafts at once. What main would then be is made aside and judged first; main moves in one step. Must
 * run alone in the clone. Gives the new commit of main.
 *
 * @param judge gives the faults of the content of a commit
 * @throws Refusal when a draft is missing or not marked as ready, conflicts, or when there would be faults; nothing changes
 */
export async function publishDrafts(
  git: Git,
  entries: readonly EntryName[],
  judge: (commit: string) => Promise<readonly Fault[]>,
): Promise<string> {
  const drafts = await findDrafts(git, entries);
  const early = drafts.filter(({ status }) => status !== 'pending_publish');
  if (early.length > 0) {
    throw new Refusal(409, early.map(fileOf).join(', '), 'This is not marked as ready yet.', 'Set its status to “Ready”, and publish again.'); // prettier-ignore
  }
  let candidate: string;
  try {
    candidate = await merge(git, drafts);
  } finally {
    await git('checkout', '--quiet', '--force', 'main');
  }
  const faults = await judge(candidate);
  if (faults.length > 0) {
    throw new Refusal(
      422,
      entries.map(fileOf).join(', '),
      `The site would have ${count(faults.length, 'fault')} with this, so nothing was published.`,
      'Put right what is named, and publish again.',
      faults,
    );
  }
  await git('merge', '--quiet', '--ff-only', candidate);
  for (const draft of drafts) await git('branch', '--quiet', '-D', branchOf(draft));
  return candidate;
}

async function findDrafts(git: Git, entries: readonly EntryName[]) {
  const drafts = await draftsOf(git);
  return entries.map((entry) => {
    const found = drafts.find((one) => branchOf(one) === branchOf(entry));
    if (found) return found;
    throw new Refusal(404, fileOf(entry), 'There is no draft of this entry: it was published or deleted meanwhile.', 'Reload the page.'); // prettier-ignore
  });
}

/** Puts the drafts together on top of main, on no branch, and gives the commit. */
async function merge(git: Git, drafts: readonly EntryName[]): Promise<string> {
  await git('checkout', '--quiet', '--detach', 'main');
  for (const draft of drafts) {
    const message = `Publish ${draft.collection}/${draft.slug}`;
    const { code } = await git.run(['merge', '--quiet', '-m', message, branchOf(draft)]);
    if (code === 0) continue;
    await git.run(['merge', '--abort']);
    throw new Refusal(
      409,
      fileOf(draft),
      'What is published has changed in the same lines since this draft was begun. Nothing was published, and nothing is lost.',
      'Copy the text of the draft, choose “Delete unpublished changes”, open the entry again and put the changes in.',
    );
  }
  return (await git('rev-parse', 'HEAD')).trim();
}
