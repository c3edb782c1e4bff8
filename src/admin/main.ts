/** Starts the editor: tells Decap about our forms, formats, blocks and preview, and stands beside it. */
import * as z from 'zod';
import { cmsConfig } from '#outputs/cms/config.ts';
import { editorComponents } from '#outputs/cms/components.ts';
import { fromFile, keyOrder, toFile, type FileFormat } from '#outputs/cms/format.ts';
import { normalisedConfig } from '#outputs/cms/normalise.ts';
import type { FormName } from '#schemas/forms.ts';
import { watchFields } from './accessible.ts';
import { beforeSaving, watchSaving } from './checks/save.ts';
import { checkWhileWriting } from './checks/inline.ts';
import { openEntry } from './draft.ts';
import { preparePictures } from './images.ts';
import { phrases } from './locale.ts';
import { watchBoard } from './known-drafts.ts';
import { mendJumps } from './navigate.ts';
import { watchViews } from './focus.ts';
import { buildPage } from './page.ts';
import { previewTemplate } from './preview/template.ts';
import { announcePublished } from './publish.ts';
import { announceCopies, forgetSaved, offerCopies } from './recovery/panel.ts';
import { setAside } from './recovery/copies.ts';
import { fileText } from './text.ts';
import { isUnchanged, standBetween } from './transport.ts';
import { moneyControl } from './money-widget.ts';
import { valuesControl } from './values-widget.ts';

// The schemas would else try to make code from text, which the policy of the page forbids and the browser reports.
z.config({ jitless: true });

const { siteName = '', siteUrl = '' } = document.documentElement.dataset;
const config = cmsConfig({ siteName, siteUrl });

function register(): void {
  const { CMS } = window;
  CMS.registerLocale('en_GB', phrases);
  for (const format of ['mdx', 'yaml'] as const)
    CMS.registerCustomFormat(`county-hall-${format}`, format, formatter(format));
  for (const component of editorComponents()) CMS.registerEditorComponent(component);
  CMS.registerWidget('county-hall-values', valuesControl());
  CMS.registerWidget('county-hall-money', moneyControl());
  CMS.registerPreviewStyle('/admin/preview-pane.css');
  const preview = previewTemplate();
  for (const { name, files = [] } of config.collections) {
    for (const template of [name, ...files.map((file) => file.name)]) {
      CMS.registerPreviewTemplate(template, preview);
    }
  }
  CMS.registerEventListener({ name: 'preSave', handler: beforeSaving });
  CMS.registerEventListener({
    name: 'postSave',
    handler: () => {
      const entry = openEntry();
      if (entry) void forgetSaved(entry.form, entry.slug, fileText(entry));
    },
  });
  CMS.registerEventListener({
    name: 'postPublish',
    handler: ({ entry }) => {
      const collection = entry.get('collection') as FormName;
      void announcePublished({ collection, slug: String(entry.get('slug')) });
    },
  });
}

/** Decap asks a format for a file without saying which collection it is of; the open entry knows. */
function formatter(format: FileFormat) {
  return {
    fromFile: (text: string) => fromFile(text, format),
    toFile: (data: Record<string, unknown>) => {
      const open = openEntry();
      return toFile(data, format, open ? keyOrder({ collection: open.form, slug: open.slug }) : []);
    },
  };
}

async function start(): Promise<void> {
  buildPage(siteName);
  register();
  // Only what earlier sessions left: Decap writes its own from now on.
  await setAside();
  window.editorIsUnchanged = isUnchanged;
  window.CMS_CONFIG = normalisedConfig(config);
  window.CMS.init();
  standBetween();
  watchSaving();
  checkWhileWriting();
  watchFields();
  preparePictures();
  offerCopies();
  mendJumps();
  watchBoard();
  watchViews();
  await announceCopies();
}

void start();
