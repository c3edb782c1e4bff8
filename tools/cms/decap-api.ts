/** `POST /admin/api/v1`: Decap's own protocol, between its page and decap-server. Safe actions pass; the rest is ours. */
import { z } from 'zod';
import { type EntryName, fileOf } from '#schemas/forms.ts';
import { type ActionName, actions } from './actions.ts';
import type { Editing } from './editing.ts';
import { setStatus } from './publish.ts';
import { Refusal } from './refusal.ts';
import { saveDraft } from './save.ts';
import { branchOf, draftOf, draftsOf, dropEmptyDraft, nameOfText, refreshDraft, textAt } from './workflow.ts'; // prettier-ignore

const NO_DELETING = [
  'Nothing that is published can be deleted here, since its address must go on leading somewhere.',
  'Ask the person who runs the site: docs/how-to/retire-or-move-a-page.md says how.',
] as const;

/** Actions of decap-server that go straight to main, and what to do instead. */
const STRAIGHT_TO_MAIN = new Map<string, readonly [fault: string, remedy: string]>([
  [
    'persistMedia',
    [
      'Pictures are not put on the site directly.',
      'Add the picture inside an entry: it is then checked and published with it.',
    ],
  ],
  ['deleteFile', NO_DELETING],
  ['deleteFiles', NO_DELETING],
]);

/**
 * Does one action, and gives what Decap expects.
 *
 * @throws Refusal
 */
export async function decapAction(editing: Editing, request: unknown): Promise<unknown> {
  const { action, params = {} } = z
    .object({ action: z.string(), params: z.unknown().optional() })
    .catch({ action: '' })
    .parse(request);
  const refused = STRAIGHT_TO_MAIN.get(action);
  if (refused) throw new Refusal(403, action, ...refused);
  if (!Object.hasOwn(actions, action)) {
    throw new Refusal(400, 'editor', 'This action is not known.', 'Reload the page.');
  }
  const name = action as ActionName;
  if (name === 'getDeployPreview') return null;
  return editing.alone(() => perform(editing, name, params));
}

async function perform(editing: Editing, name: ActionName, given: unknown): Promise<unknown> {
  const { git } = editing;
  if (name === 'persistEntry') {
    const entry = await saveDraft(git, editing.backend, parse('persistEntry', given));
    await editing.layOutPictures(entry);
    return { message: 'entry persisted' };
  }
  if (name === 'publishUnpublishedEntry') {
    await editing.publish([parse(name, given)]);
    return { message: 'published' };
  }
  if (name === 'updateUnpublishedEntryStatus') {
    const { newStatus, ...entry } = parse(name, given);
    await setStatus(git, [entry], newStatus);
    return { message: 'status changed' };
  }
  if (name === 'entriesByFolder') {
    const params = parse(name, given);
    const published = (await pass(editing, name, params)) as Listed[];
    return [...published, ...(await newDrafts(editing, params.folder))];
  }
  if (name === 'unpublishedEntries') {
    parse(name, given);
    return (await draftsOf(git)).map(({ collection, slug }) => `${collection}/${slug}`);
  }
  if (name === 'unpublishedEntry') {
    const entry = entryOf(parse(name, given));
    await readyDraft(editing, entry);
    return pass(editing, name, { branch: 'main', ...entry });
  }
  if (name === 'unpublishedEntryDataFile' || name === 'unpublishedEntryMediaFile') {
    const params = parse(name, given);
    await readyDraft(editing, params);
    return pass(editing, name, params);
  }
  if (name === 'deleteUnpublishedEntry') {
    const params = parse(name, given);
    if (!(await draftOf(git, params))) throw noDraft(params);
    return pass(editing, name, params);
  }
  return pass(editing, name, parse(name, given));
}

/** An entry of a list, as Decap has it. */
interface Listed {
  data: string;
  file: { path: string; id: string };
}

/** The entries of a folder that are drafts only. Without them a decision could not name a paper that comes with it. */
async function newDrafts({ git }: Editing, folder: string): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const draft of await draftsOf(git)) {
    const path = fileOf(draft);
    if (`content/${draft.collection}` !== folder || (await textAt(git, 'main', path))) continue;
    const data = await textAt(git, draft.commit, path);
    if (data !== undefined) found.push({ data, file: { path, id: nameOfText(data) } });
  }
  return found;
}

/** Decap names a draft by an id, or by collection and slug. */
function entryOf(params: z.infer<(typeof actions)['unpublishedEntry']>): EntryName {
  const [collection = params.collection, slug = params.slug] = params.id?.split('/', 2) ?? [];
  const branch = 'main';
  const { data } = actions.deleteUnpublishedEntry.safeParse({ branch, collection, slug });
  if (data) return data;
  throw new Refusal(400, 'draft', 'The draft is not named rightly.', 'Reload the page.');
}

/** Makes sure that there is such a draft, that it has changes, and that these are its own and no more. */
async function readyDraft({ git }: Editing, entry: EntryName): Promise<void> {
  if (!(await draftOf(git, entry)) || (await dropEmptyDraft(git, entry))) throw noDraft(entry);
  await refreshDraft(git, entry);
}

const noDraft = (entry: EntryName) =>
  new Refusal(404, branchOf(entry), `There is no draft of ${fileOf(entry)}.`, 'Reload the page.');

function parse<Name extends ActionName>(
  name: Name,
  params: unknown,
): z.infer<(typeof actions)[Name]> {
  const { data, error } = actions[name].safeParse(params);
  if (data) return data as z.infer<(typeof actions)[Name]>;
  const issues = error?.issues ?? [];
  throw new Refusal(
    400,
    name,
    issues.map(({ path, message }) => `${path.join('.') || 'It'}: ${message}.`).join(' '),
    'Reload the page, and try again.',
  );
}

async function pass({ backend }: Editing, name: ActionName, params: object) {
  const { status, body } = await backend.ask(name, params);
  if (status === 200) return body;
  throw new Refusal(502, name, 'decap-server could not do this.', 'Reload the page, and try again.'); // prettier-ignore
}
