import { recordViews } from '#model/build-views/strategy/record-views.ts';
import { buildGraph } from '#model/graph.ts';
import type { Content } from '#schemas/content.ts';
import { fixtureWith } from '../fixture.ts';

/** The pages of the example record after a change, which need not pass the checks of quotations. */
export const recordAfter = (change: (content: Content) => void = () => undefined) =>
  recordViews(buildGraph(fixtureWith(change)));

/** The texts of links. */
export const texts = (links: readonly { text: string }[]): string[] =>
  links.map(({ text }) => text);

/** The addresses of links. */
export const hrefs = (links: readonly { href: string }[]): string[] =>
  links.map(({ href }) => href);
