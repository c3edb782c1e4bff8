/** Shows a draft as the page that it will be. */
import type { Model } from '#model/build.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { amongSound } from './among.ts';
import { loadBundle } from './bundle.ts';
import type { Draft, DraftDesk } from './drafts.ts';
import { pageOfDraft } from './preview-address.ts';

/** A draft as readers would see it, or why it cannot be shown. */
export interface Preview {
  /** The whole page, with its stylesheets under /admin/preview/ and without script. */
  html?: string;
  /** Where the page will stand, such as `/decisions/x/`. */
  address?: string;
  /** What keeps the draft from being published. A page can have faults and still be shown. */
  faults: Fault[];
}

export interface Previewer {
  /** Renders a draft among other drafts. What is broken in another draft is left out of the page. */
  render: (draft: Draft, others?: readonly Draft[]) => Promise<Preview>;
  /** The stylesheets by their path under /admin/preview/, such as `_astro/base-x.css`. */
  files: Map<string, Buffer>;
  close: () => Promise<void>;
}

/**
 * Makes what renders drafts: the site’s own pages, built once for as long as their sources stay as they are, with the
 * council’s colours from `contentDir`.
 *
 * @throws Letter when the pages cannot be built
 */
export async function startPreview(options: {
  contentDir: string;
  publicDir: string;
  /** The day to show the site on, ISO. */
  today: () => string;
  desk: DraftDesk;
}): Promise<Previewer> {
  const { renderPage, dressed, files } = await loadBundle(options.contentDir);
  return {
    files,
    close: () => Promise.resolve(),
    async render(draft, others = []) {
      const { content, model, faults } = siteWith(options, draft, others);
      if (!content || !model) return { faults };
      const address = pageOfDraft(draft, content, model);
      const page = await renderPage(model, address);
      return page ? { html: dressed(page.file, page.html), address, faults } : { faults };
    },
  };
}

interface DraftSite {
  content?: Content;
  model?: Model;
  faults: Fault[];
}

/** The site with a draft in it: among all other drafts, or among those of them that are sound. */
function siteWith(
  { desk, today }: { desk: DraftDesk; today: () => string },
  draft: Draft,
  others: readonly Draft[],
): DraftSite {
  const judge = (drafts: readonly Draft[]): DraftSite => {
    const { content } = desk.contentWith(drafts);
    const published = desk.modelWith(drafts);
    if (!content) return published;
    const day = dayToShow(draft, content, today());
    const { model } = day === today() ? published : desk.modelWith(drafts, day);
    return { content, ...(model && { model }), faults: published.faults };
  };
  return amongSound(draft, others, judge, ({ model }) => model !== undefined);
}

/** News and notices are shown on the nearest day on which readers see them. */
function dayToShow({ collection, id }: Draft, content: Content, today: string): string {
  if (collection !== 'newsline' && collection !== 'alerts') return today;
  const span = content[collection].find((entry) => entry.id === id)?.data;
  if (!span) return today;
  if (today < span.from) return span.from;
  return span.until !== undefined && span.until < today ? span.until : today;
}
