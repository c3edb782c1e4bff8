/** Which page shows an entry: its own, or for what has none, the page that readers see it on. */
import { addresses } from '#model/addresses.ts';
import type { Model } from '#model/build.ts';
import { entryAddress } from '#model/entry-address.ts';
import type { Content } from '#schemas/content.ts';
import { settingsCollection } from '#schemas/forms.ts';
import type { CollectionName } from '#schemas/index.ts';
import type { Draft } from './drafts.ts';

type EntryOf<Name extends CollectionName> = Content[Name][number];

/** Pages of what has no page of its own, by collection; everything else has the address that its collection gives it. */
const elsewhere: {
  [Name in CollectionName]?: (entry: EntryOf<Name>, model: Model) => string | undefined;
} = {
  authorities: () => addresses.home,
  pages: ({ id }) => addresses.page(id),
  alerts: ({ data: { pages = [addresses.home] } }, { views }) => {
    const [place = addresses.home] = pages;
    if (!place.endsWith('*')) return place;
    const below = place.slice(0, -1);
    const paths = Object.values(views).flatMap((some) =>
      [some].flat().map(({ head }) => head.path),
    );
    return paths.find((path) => path.startsWith(below));
  },
  'service-classes': () => addresses.serviceClasses,
  'comparator-groups': () => addresses.compareIndicators,
  figures: ({ data: { decisions = [], handbook = [], sections = [] } }, { graph }) => {
    const [decision] = decisions;
    if (decision !== undefined) return addresses.decision(decision);
    const [chapter] = handbook;
    if (chapter !== undefined) return entryAddress('handbook', chapter, {});
    const section = graph.directory['strategy-sections'].find(({ id }) => id === sections[0]);
    return section && entryAddress('strategy-sections', section.id, section.data);
  },
  'transport-rules': () => addresses.transportRules,
  'transport-outcomes': () => addresses.transportRules,
  'transport-limits': () => addresses.transportRules,
  'low-income-tests': () => addresses.transportRules,
  'transport-examples': () => addresses.transportChanges,
  'transport-questions': ({ data: { field } }, { views }) =>
    views.checks.find((view) => view.type === 'check-question' && view.field === field)?.head.path,
};

/**
 * Address of the page that shows a draft, such as `/decisions/x/`. `content` and `model` are the site with the draft in it. The
 * home page stands in for what is shown nowhere, such as a figure that no page names.
 */
export function pageOfDraft({ collection, id }: Draft, content: Content, model: Model): string {
  if (collection === settingsCollection) return id === 'site' ? addresses.home : addresses.search;
  const entry = content[collection].find((one) => one.id === id);
  if (!entry) return addresses.home;
  const shownOn = elsewhere[collection] as
    ((entry: EntryOf<CollectionName>, model: Model) => string | undefined) | undefined;
  return shownOn
    ? (shownOn(entry, model) ?? addresses.home)
    : entryAddress(collection, id, entry.data);
}
