/** Checks drafts against all that is published, without writing or running anything. */
import { join } from 'node:path';
import {
  contentOf,
  type FolderRead,
  nameFaults,
  pictureFaults,
  readFolder,
} from '#mdx/read-content.ts';
import { type EntryResult, readEntry, readSingle } from '#mdx/read-entry.ts';
import { draftModel, type Model } from '#model/build.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { fileOf, type FormName, settingsCollection } from '#schemas/forms.ts';
import { type CollectionName, collections } from '#schemas/index.ts';

/** What an editor has written, saved or not. */
export interface Draft {
  collection: FormName;
  /** Name of its file without the ending. */
  id: string;
  /** The whole file. */
  text: string;
}

export type DraftDesk = ReturnType<typeof draftDesk>;

/** A draft whose name and collection are those of an entry. */
type EntryDraft = Draft & { collection: CollectionName };

const isEntry = (draft: Draft): draft is EntryDraft => draft.collection !== settingsCollection;

const fileName = ({ collection, id }: EntryDraft) => `${id}.${collections[collection].format}`;

/** Path of the file of a draft, from the root of the project. */
export const fileOfDraft = ({ collection, id }: Pick<Draft, 'collection' | 'id'>): string =>
  fileOf({ collection, slug: id });

const inOrder = <Item extends { file: string }>(items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => (a.file < b.file ? -1 : 1));

/** Reads an entry, or gives its last reading again when its bytes are still the same: few files change at a time. */
function rememberingReader(): typeof readEntry {
  const last = new Map<string, { bytes: Uint8Array; result: EntryResult }>();
  return (collection, file, bytes) => {
    const known = last.get(file);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.result;
    const result = readEntry(collection, file, bytes);
    last.set(file, { bytes, result });
    return result;
  };
}

/** The settings of the whole with a draft of one of their files in its place; none when the site's own has a fault. */
function settingsOf(
  { settings }: FolderRead,
  { id, text }: Draft,
  file: string,
): Pick<FolderRead, 'settings' | 'faults'> {
  const bytes = new TextEncoder().encode(text);
  const { site, siteFile, siteLines, search } = { ...settings };
  if (id === 'site') {
    const { data, lines, faults } = readSingle('site', file, bytes);
    const own = data && { site: data, siteFile: file, siteLines: lines };
    return { ...(own && { settings: { ...own, ...(search && { search }) } }), faults };
  }
  const { data, lines, faults } = readSingle(id as 'synonyms' | 'best-bets', file, bytes);
  const key = id === 'synonyms' ? 'synonyms' : 'bestBets';
  const single = data && { [key]: { file, lines, data } };
  return {
    ...(site && siteFile && siteLines && { settings: { site, siteFile, siteLines, search: { ...search, ...single } } }), // prettier-ignore
    faults,
  };
}

/**
 * Puts drafts in the place of published entries, or beside them, and judges the whole. What is published is read once;
 * `reload` reads it again after it has changed. Bytes of a draft are parsed and never run.
 */
export function draftDesk(options: {
  contentDir: string;
  publicDir: string;
  /** The day to judge for, ISO. */
  today: () => string;
}) {
  const mediaFolder = join(options.publicDir, 'media');
  const readKnown = rememberingReader();
  const readPublished = () =>
    readFolder(options.contentDir, 'content', options.publicDir, readKnown);
  let published: FolderRead | undefined;
  const readDrafted = rememberingReader();

  function readDraft(draft: EntryDraft): EntryResult {
    const file = fileOfDraft(draft);
    const ending = `.${collections[draft.collection].format}`;
    const named = nameFaults(draft.collection, file, fileName(draft), ending, 'file');
    if (named.length > 0) return { faults: named };
    return readDrafted(draft.collection, file, Buffer.from(draft.text));
  }

  function withEntry(whole: FolderRead, draft: EntryDraft): FolderRead {
    const { collection } = draft;
    const file = fileOfDraft(draft);
    const { entry, faults } = readDraft(draft);
    const own = entry ? [entry] : [];
    const others = whole.entries[collection].filter((other) => other.file !== file);
    return {
      ...whole,
      entries: { ...whole.entries, [collection]: inOrder([...others, ...own]) },
      faults: [
        ...faults,
        ...pictureFaults(own, mediaFolder),
        ...whole.faults.filter((fault) => fault.file !== file),
      ],
    };
  }

  function withSettings(whole: FolderRead, draft: Draft): FolderRead {
    const file = fileOfDraft(draft);
    const { settings, faults } = settingsOf(whole, draft, file);
    const { settings: _published, ...others } = whole;
    return {
      ...others,
      ...(settings && { settings }),
      faults: [...faults, ...whole.faults.filter((fault) => fault.file !== file)],
    };
  }

  const withDrafts = (drafts: readonly Draft[]): FolderRead =>
    drafts.reduce(
      (whole, draft) => (isEntry(draft) ? withEntry(whole, draft) : withSettings(whole, draft)),
      (published ??= readPublished()),
    );

  /** The content with drafts in the place of published entries, or the faults that the files have on their own. */
  function contentWith(drafts: readonly Draft[]): { content?: Content; faults: Fault[] } {
    const whole = withDrafts(drafts);
    const content = contentOf(whole);
    return { ...(content && { content }), faults: whole.faults };
  }

  /**
   * The model of the site as it would be with these drafts on a day, and every fault that keeps it from being published.
   * Files that cannot be read and references that dangle leave no model.
   */
  function modelWith(
    drafts: readonly Draft[],
    today = options.today(),
  ): { model?: Model; faults: Fault[] } {
    const { content, faults } = contentWith(drafts);
    return content ? draftModel(content, { today }) : { faults };
  }

  return {
    contentWith,
    modelWith,
    /**
     * Every fault of the site as it would be with these drafts: those of single files first, and when there are none,
     * those of how all entries fit together. Each has file, line and, for front matter, `field`.
     */
    check: (drafts: readonly Draft[]): Fault[] => modelWith(drafts).faults,
    /** Reads what is published again. */
    reload(): void {
      published = undefined;
    },
  };
}
