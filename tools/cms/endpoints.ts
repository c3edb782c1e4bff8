/** The endpoints below `/admin/api/`, beside Decap's own protocol. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { Fault } from '#schemas/fault.ts';
import { knownContent } from '#tools/import/content-folder.ts';
import { importWord } from '#tools/import/word.ts';
import { Letter } from '#tools/lib/command.ts';
import { type EntryName, fileOf } from '#schemas/forms.ts';
import { entryName } from './actions.ts';
import { amongSound } from './among.ts';
import { decapAction } from './decap-api.ts';
import type { Draft, draftDesk } from './drafts.ts';
import { type Editing, foldersIn } from './editing.ts';
import { readBody, readJson } from './guard.ts';
import type { startPreview } from './preview.ts';
import { setStatus } from './publish.ts';
import { Refusal } from './refusal.ts';
import { saveDraft } from './save.ts';
import { branchOf, draftsOf, STATUSES, textAt } from './workflow.ts';

export interface Parts {
  editing: Editing;
  desk: ReturnType<typeof draftDesk>;
  /** The renderer of drafts; it takes a while to be made. */
  preview: () => ReturnType<typeof startPreview>;
  state: () => SiteState;
}

/** What is published, and what readers see of it. */
interface SiteState {
  /** The newest commit of main. */
  main: string;
  /** The commit that the site was built from. */
  built: string;
  building: boolean;
  /** Why the last build failed. */
  faults: Fault[];
}

const KB = 1000;
const MB = 1_000_000;

const textOfDraft = entryName.and(z.object({ text: z.string() }));
const entries = z.array(entryName).min(1).max(200);

/**
 * Answers one request of the editor's page with what will be sent as JSON.
 *
 * @param what the path after `/admin/api/`
 * @throws Letter or Refusal
 */
export async function answerApi(
  parts: Parts,
  request: IncomingMessage,
  what: string,
  query: URLSearchParams,
): Promise<unknown> {
  const { editing } = parts;
  if (request.method === 'GET' && what === 'state') return parts.state();
  if (request.method !== 'POST') throw new Refusal(405, what, 'This cannot be asked for so.', 'Reload the page.'); // prettier-ignore
  if (what === 'v1') return decapAction(editing, await readJson(request, 40 * MB));
  if (what === 'check') {
    const draft = toDraft(shaped(textOfDraft, await readJson(request, 500 * KB)));
    const others = await editing.alone(() => editing.otherDrafts(nameOf(draft)));
    return amongSound(draft, others, (drafts) => ({ faults: parts.desk.check(drafts) }));
  }
  if (what === 'preview') {
    const draft = toDraft(shaped(textOfDraft, await readJson(request, 500 * KB)));
    const others = await editing.alone(() => editing.otherDrafts(nameOf(draft)));
    return (await parts.preview()).render(draft, others);
  }
  if (what === 'status') {
    const asked = z.object({ entries, status: z.enum(STATUSES) });
    const { entries: names, status } = shaped(asked, await readJson(request, 100 * KB));
    await editing.alone(() => setStatus(editing.git, names, status));
    return { status };
  }
  if (what === 'publish') {
    const { entries: names } = shaped(z.object({ entries }), await readJson(request, 100 * KB));
    await editing.alone(() => editing.publish(names));
    return { main: editing.main };
  }
  if (what === 'import') {
    // The importer itself says what is wrong with a file, too large ones among them.
    const bytes = await readBody(request, /^application\/(octet-stream|vnd\.openxmlformats)/i, 50 * MB); // prettier-ignore
    return editing.alone(() => importPaper(editing, bytes, query.get('name') ?? 'paper.docx'));
  }
  throw new Refusal(404, what, 'There is nothing at this address.', 'Reload the page.');
}

/** The whole page of a draft, with a note that it is one. */
export async function draftPage(parts: Parts, entry: EntryName): Promise<string> {
  const { editing } = parts;
  const { text, others } = await editing.alone(async () => ({
    text: await textAt(editing.git, branchOf(entry), fileOf(entry)),
    others: await editing.otherDrafts(entry),
  }));
  if (text === undefined) throw new Refusal(404, fileOf(entry), 'There is no draft of this entry.', 'Save the entry in the editor first.'); // prettier-ignore
  const { html, faults } = await (
    await parts.preview()
  ).render(toDraft({ ...entry, text }), others);
  if (html !== undefined) return withNote(html);
  const [first] = faults;
  throw first
    ? new Refusal(422, first.file, first.fault, first.remedy, faults)
    : new Refusal(404, fileOf(entry), 'An entry of this kind has no page of its own.', 'Look at the pages that list it, after it is published.'); // prettier-ignore
}

function withNote(html: string): string {
  const note =
    '<div class="govuk-width-container"><p class="govuk-body govuk-!-margin-top-3" role="note"><strong>This is a draft.</strong> It is not published.</p></div>';
  return html.replace(/<body[^>]*>/, (body) => body + note);
}

/** Brings a Word paper in as drafts: all of its entries, or none. Must run alone. */
async function importPaper(editing: Editing, bytes: Uint8Array, fileName: string) {
  const { git, backend } = editing;
  const { existing, ...known } = knownContent(foldersIn(editing.places.desk)[0], 'content');
  for (const { collection, slug } of await draftsOf(git)) existing.add(`${collection}/${slug}`);
  const imported = await importWord(bytes, {
    ...known,
    fileName,
    existing,
    today: editing.today(),
  });
  const made: EntryName[] = [];
  try {
    for (const { collection, id: slug, text: raw } of imported.entries) {
      const path = fileOf({ collection, slug });
      await saveDraft(git, backend, {
        branch: 'main',
        dataFiles: [{ slug, path, raw }],
        assets: [],
        options: { collectionName: collection, useWorkflow: true, status: 'draft' },
      });
      made.push({ collection, slug });
    }
  } catch (error) {
    for (const draft of made) await git('branch', '--quiet', '-D', branchOf(draft));
    throw error;
  }
  return {
    entries: imported.entries.map(({ collection, id, title }) => ({ collection, slug: id, title })),
    doubts: imported.doubts,
  };
}

const toDraft = ({ collection, slug, text }: EntryName & { text: string }): Draft => ({
  collection,
  id: slug,
  text,
});

const nameOf = ({ collection, id }: Draft): EntryName => ({ collection, slug: id });

function shaped<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(value);
  if (error) {
    const [issue] = error.issues;
    throw new Refusal(400, issue?.path.join('.') || 'request', issue?.message ?? 'It has another shape.', 'Reload the page, and try again.'); // prettier-ignore
  }
  return data;
}

/** An error in the form in which the page gets it. */
export function errorAnswer(error: unknown): { status: number; body: object } {
  if (!(error instanceof Letter)) {
    console.error(error);
    const fault = 'The editing server made a mistake. What you typed is still on the page.';
    const remedy = 'Try again. If it fails again, tell the person who runs the editor.';
    return { status: 500, body: { error: { place: 'editor', fault, remedy } } };
  }
  const [place, fault, remedy] = error.parts;
  const { status, faults } = error instanceof Refusal ? error : { status: 422, faults: [] };
  return {
    status,
    body: { error: { place, fault, remedy }, ...(faults.length > 0 ? { faults } : {}) },
  };
}
