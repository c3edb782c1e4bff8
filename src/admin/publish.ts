/** After publishing: waits until readers see it, and says so. */
import type { EntryName } from '#schemas/forms.ts';
import { siteState, type ServerFault } from './api.ts';
import { bullets, make } from './dom.ts';
import { notice } from './notices.ts';
import { addressOf } from './addresses.ts';

const EVERY = 1_000;
/** Builds take seconds; after this many looks something else is wrong. */
const LOOKS = 600;

/** Resolves when the site shows what is published, with words for the editor. */
export async function onTheSite(entries: readonly EntryName[]): Promise<HTMLElement> {
  const faults = await built();
  if (faults.length > 0) {
    return make('div', {}, [
      'Published, but the site could not be built. Readers still see the page as it was.',
      bullets(faults.map(({ file, fault, remedy }) => `${file}: ${fault} ${remedy}`)),
    ]);
  }
  const links = await Promise.all(entries.map(placeOf));
  return make('div', {}, ['On the site now:', bullets(links)]);
}

/** A link to the page of an entry, or its name where it has no page of its own. */
async function placeOf(entry: EntryName): Promise<Node | string> {
  const address = await addressOf(entry);
  if (address === undefined) return `${entry.collection}: ${entry.slug} (shown on other pages)`;
  return make('a', { href: address, target: '_blank' }, [`${address} (opens in a new tab)`]);
}

/** The same for one entry that was published from its form, as a message above the editor. */
export async function announcePublished(entry: EntryName): Promise<void> {
  notice('ed-published', 'plain', ['Published. The site is being built …']);
  try {
    notice('ed-published', 'good', [await onTheSite([entry])]);
  } catch (error) {
    notice('ed-published', 'bad', [
      error instanceof Error ? error.message : 'The site did not answer.',
    ]);
  }
}

/** Waits for the build of what is published now; its faults, none when it went well. */
async function built(): Promise<ServerFault[]> {
  for (let look = 0; look < LOOKS; look += 1) {
    const state = await siteState();
    if (state.main === state.built) return [];
    if (!state.building && state.faults.length > 0) return state.faults;
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  throw new Error('The site is still being built. Look at the page again in a few minutes.');
}
