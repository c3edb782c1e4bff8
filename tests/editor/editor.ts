/** The editor for the browser tests: an editing server on a repository of its own, and hands to work with its page. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import '#admin/decap.ts';
import { ROOT } from '#tools/lib/root.ts';
import { buildSite } from '#tools/build.ts';
import { buildAdminFiles } from '#tools/cms/admin-files.ts';
import { draftDesk } from '#tools/cms/drafts.ts';
import { gitEnvironment } from '#tools/cms/git.ts';
import { helpPages } from '#tools/cms/help.ts';
import { startPreview } from '#tools/cms/preview.ts';
import { startEditing } from '#tools/cms/server.ts';

/** The day the site is shown on, so that its alerts and reviews stay as they are. */
const TODAY = '2026-11-22';

export interface Site {
  url: string;
  /** The clone, where the drafts are. */
  clone: string;
  /** Runs git in the clone. */
  git: (...args: string[]) => string;
}

interface Options {
  /** The folder with the content, from the root of the project. */
  content: string;
  /** Whether the site itself is built, at the start and after each publishing. */
  built: boolean;
  /** Files to put into the repository beside, by path. */
  extra: Readonly<Record<string, string>>;
}

/** `site` is started, and its page opened, once for all tests of a file: starting Decap takes longer than most tests. */
export const test = base.extend<{ judged: undefined }, Options & { site: Site; editor: Editor }>({
  content: ['tests/fixtures/content', { scope: 'worker', option: true }],
  built: [false, { scope: 'worker', option: true }],
  extra: [{}, { scope: 'worker', option: true }],
  site: [
    async ({ content, built, extra }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'county-hall-editor-'));
      const server = await start(folder, { content, built, extra });
      const git = (...args: string[]) => gitIn(server.clone, ...args);
      await use({ url: server.url, clone: server.clone, git });
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  editor: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        viewport: { width: 1280, height: 900 },
      });
      const editor = new Editor(await context.newPage(), site);
      await editor.open();
      await use(editor);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  judged: [
    async ({ editor }, use) => {
      await use(undefined);
      expect(editor.foreign, 'requests to other hosts').toEqual([]);
      expect(await editor.violations(), 'what the policy had to stop').toEqual([]);
    },
    { auto: true },
  ],
});

async function start(folder: string, { content, built, extra }: Options) {
  const [root, dist, admin] = ['repository', 'dist', 'admin'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(ROOT, content), join(root, 'content'), { recursive: true });
  cpSync(join(ROOT, 'public'), join(root, 'public'), { recursive: true });
  for (const [path, text] of Object.entries(extra)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  gitIn(root, 'init', '--quiet', '-b', 'main');
  gitIn(root, 'add', '.');
  gitIn(root, 'commit', '--quiet', '-m', 'Begin');
  mkdirSync(dist, { recursive: true });
  await buildAdminFiles({
    outDir: admin,
    siteName: 'Northshire',
    siteUrl: 'https://northshire.example.org',
  });
  return startEditing({
    root,
    folder: join(folder, 'cms'),
    dist,
    admin,
    today: () => TODAY,
    print: () => {},
    build: async (contentDir, publicDir) => {
      if (!built) return;
      await buildSite({ contentDir, publicDir, outDir: dist, date: TODAY, print: () => {} });
    },
    tools: {
      desk: draftDesk,
      preview: startPreview,
      help: helpPages,
    },
  });
}

function gitIn(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Ann Editor', '-c', 'user.email=ann@example.org'];
  const env = gitEnvironment();
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', env });
}

/** An editor at work: what is pressed and typed is counted. */
export class Editor {
  readonly page: Page;
  readonly site: Site;
  /** Requests that left this machine, or would have. */
  readonly foreign: string[] = [];
  /** Presses of a button, link or key, and texts typed. */
  interactions = 0;

  constructor(page: Page, site: Site) {
    this.page = page;
    this.site = site;
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !/^(blob|data|about):/.test(url)) this.foreign.push(url);
    });
    // A question about leaving is gone when the page has left meanwhile.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  }

  /** Opens the page and logs in. */
  async open(): Promise<void> {
    await this.page.addInitScript(() => {
      const found: string[] = [];
      Object.assign(window, { violations: found });
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        found.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await this.page.goto(`${this.site.url}/admin/`);
    await this.logIn();
  }

  async logIn(): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Log in' });
    await this.press(button);
    await expect(button).toBeHidden();
  }

  /** What the policy stopped, but for the one probe of Decap that asks whether text may be run as code. */
  violations(): Promise<string[]> {
    return this.page.evaluate(() =>
      (window as unknown as { violations: string[] }).violations.filter(
        (one) => one !== 'script-src eval',
      ),
    );
  }

  async press(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  /** Types into a field in the place of what it held. Decap puts its caret back on focus: so the field is pressed first. */
  async type(target: Locator, text: string): Promise<void> {
    this.interactions += 1;
    await target.click();
    await target.fill(text);
  }

  /** Opens an entry and waits until its form is there. */
  async openEntry(collection: string, slug: string): Promise<void> {
    // Decap shows the old text under the new address when it jumps between entries.
    await this.page.goto(`${this.site.url}/admin/#/collections/${collection}`);
    await this.page.waitForFunction(
      () => window.editorStore?.getState().entryDraft.getIn(['entry', 'data']) === undefined,
    );
    await this.page.goto(`${this.site.url}/admin/#/collections/${collection}/entries/${slug}`);
    await this.formIsOpen(slug);
  }

  async formIsOpen(slug: string): Promise<void> {
    await this.page.waitForFunction((name) => {
      const draft = window.editorStore?.getState().entryDraft;
      return (
        draft?.getIn(['entry', 'slug']) === name &&
        document.querySelector('label[for*="-field-"]') !== null
      );
    }, slug);
  }

  /** The text field under a label, of the form itself. */
  field(name: string): Locator {
    return this.page.locator(`input[id^="${name}-field-"], textarea[id^="${name}-field-"]`).first();
  }

  get body(): Locator {
    return this.page.locator('[data-slate-editor="true"]').first();
  }

  get summary(): Locator {
    return this.page.locator('#ed-summary');
  }

  /** The page in the preview. */
  get preview() {
    return this.page
      .frameLocator('#preview-pane')
      .frameLocator('iframe[title="How the page will look"]')
      .last();
  }

  /** Saves and waits until it is done. */
  async save(): Promise<void> {
    await this.press(this.page.getByRole('button', { name: 'Save', exact: true }));
    const refused = this.page.locator('#ed-summary, #ed-refused').first();
    await this.page.getByText('Saved', { exact: true }).first().or(refused).first().waitFor();
    expect(await refused.allInnerTexts(), 'the letter of a refusal').toEqual([]);
    // Decap fetches a new draft once more after it has said “Saved”.
    await this.page.waitForFunction(() => {
      const { entryDraft, editorialWorkflow } = window.editorStore?.getState() ?? {};
      const name = `${String(entryDraft?.getIn(['entry', 'collection']))}.${String(entryDraft?.getIn(['entry', 'slug']))}`;
      return (
        entryDraft?.get('hasChanged') === false &&
        !entryDraft.getIn(['entry', 'isPersisting']) &&
        editorialWorkflow?.getIn(['entities', name, 'status']) !== undefined &&
        editorialWorkflow.getIn(['entities', name, 'isFetching']) !== true
      );
    });
  }

  async setStatus(status: 'In review' | 'Ready'): Promise<void> {
    await this.press(this.page.getByRole('button', { name: /^Status:/ }).first());
    await this.press(this.page.getByRole('menuitem', { name: status }));
    await expect(
      this.page.getByRole('button', { name: `Status: ${status}` }).first(),
    ).toBeVisible();
  }

  /** Waits until the text fields of a form, which rewrite what they are given, have done so. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const texts = document.querySelectorAll('[data-slate-editor]').length;
      const needs = document.querySelector('label[for^="body-field-"]') ? 1 : 0;
      return texts >= needs;
    });
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
  }

  /** Whether Decap takes the open entry for changed. */
  isChanged(): Promise<boolean> {
    return this.page.evaluate(
      () => window.editorStore?.getState().entryDraft.get('hasChanged') === true,
    );
  }

  /** The names under which Decap has kept copies in this browser. */
  keptKeys(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const done = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await done(indexedDB.open('localforage'));
      const keys = database.objectStoreNames.contains('keyvaluepairs')
        ? await done(
            database.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAllKeys(),
          )
        : [];
      database.close();
      return keys.map(String);
    });
  }

  /** Everything that the form holds, as text. */
  formData(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => {
      const data = window.editorStore?.getState().entryDraft.getIn(['entry', 'data']);
      return (data as { toJS(): Record<string, unknown> }).toJS();
    });
  }
}

export { expect };
