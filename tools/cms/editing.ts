/** What the endpoints work with: the clone, decap-server, and main written out as files. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#schemas/fault.ts';
import { checkContent } from '#tools/check/content.ts';
import { type EntryName, fileOf } from '#schemas/forms.ts';
import type { Backend } from './backend.ts';
import type { Draft } from './drafts.ts';
import { exportCommit } from './export.ts';
import type { Git } from './git.ts';
import { heal } from './heal.ts';
import { publishDrafts } from './publish.ts';
import { serialQueue } from './queue.ts';
import { branchOf, draftsOf, dropEmptyDraft, textAt } from './workflow.ts';

/** Where the folders that belong to the clone lie. */
export function placesIn(folder: string) {
  return {
    /** Main as it is now, and the pictures of all drafts: what drafts are checked against. */
    desk: join(folder, 'desk'),
    /** What main would become: judged before it does. */
    candidate: join(folder, 'candidate'),
    /** What is being built, or was built last. */
    site: join(folder, 'site'),
  };
}

/** The content and the public files of a commit that was written out. */
export const foldersIn = (place: string): [contentDir: string, publicDir: string] => [
  join(place, 'content'),
  join(place, 'public'),
];

/** One editing server's hold on its clone. */
export class Editing {
  readonly git: Git;
  readonly backend: Backend;
  readonly places: ReturnType<typeof placesIn>;
  /** The day to judge for, ISO. */
  readonly today: () => string;
  /** The newest commit of main. */
  main = '';
  #queue = serialQueue();
  #texts = new Map<string, string>();
  #moved = () => {};

  constructor(options: { git: Git; backend: Backend; folder: string; today: () => string }) {
    this.git = options.git;
    this.backend = options.backend;
    this.places = placesIn(options.folder);
    this.today = options.today;
  }

  /** Sets what is called after each publishing. */
  onMove(listener: () => void): void {
    this.#moved = listener;
  }

  /** Makes the first layout, and tidies the drafts. */
  open(): Promise<void> {
    return this.alone(async () => {
      await this.#layOut();
      for (const draft of await draftsOf(this.git)) {
        if (!(await dropEmptyDraft(this.git, draft))) await this.layOutPictures(draft);
      }
    });
  }

  /** Runs work that nothing else in the clone may cross, after putting right what a crash may have left. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#queue(async () => {
      await heal(this.git);
      return work();
    });
  }

  /** Writes main out for the desk. Must run alone. */
  async #layOut(): Promise<void> {
    this.main = (await this.git('rev-parse', 'main')).trim();
    await exportCommit(this.git, this.main, this.places.desk);
  }

  /** Writes the new pictures of a draft beside those of main, so that checks and previews find them. Must run alone. */
  async layOutPictures(draft: EntryName): Promise<void> {
    const branch = branchOf(draft);
    const added = await this.git('diff', '--name-only', '--diff-filter=A', `main...${branch}`, '--', 'public/media'); // prettier-ignore
    const files = added.split('\n').filter(Boolean);
    if (files.length === 0) return;
    mkdirSync(join(this.places.desk, 'public/media'), { recursive: true });
    await this.git('--work-tree', this.places.desk, 'restore', `--source=${branch}`, '--', ...files); // prettier-ignore
  }

  /** The newest commit of main, written out to be built. */
  writeSite(): Promise<string> {
    return this.alone(async () => {
      await exportCommit(this.git, this.main, this.places.site);
      return this.main;
    });
  }

  /** Publishes a set of drafts, or none. Must run alone. */
  async publish(entries: readonly EntryName[]): Promise<void> {
    await publishDrafts(this.git, entries, (commit) => this.#judge(commit));
    await this.#layOut();
    this.#moved();
  }

  async #judge(commit: string): Promise<readonly Fault[]> {
    await exportCommit(this.git, commit, this.places.candidate);
    const [contentDir, publicDir] = foldersIn(this.places.candidate);
    return checkContent({
      contentDir,
      publicDir,
      shown: 'content',
      today: this.today(),
    }).faults;
  }

  /** The text of every draft but one. Must run alone. */
  async otherDrafts(but: EntryName): Promise<Draft[]> {
    const drafts = await draftsOf(this.git);
    const found: Draft[] = [];
    for (const draft of drafts.filter((one) => branchOf(one) !== branchOf(but))) {
      const text = await this.#textOf(draft.commit, fileOf(draft));
      if (text !== undefined) found.push({ collection: draft.collection, id: draft.slug, text });
    }
    const tips = new Set(drafts.map(({ commit }) => commit));
    for (const commit of this.#texts.keys()) if (!tips.has(commit)) this.#texts.delete(commit);
    return found;
  }

  async #textOf(commit: string, file: string): Promise<string | undefined> {
    const known = this.#texts.get(commit);
    if (known !== undefined) return known;
    const text = await textAt(this.git, commit, file);
    if (text !== undefined) this.#texts.set(commit, text);
    return text;
  }
}
