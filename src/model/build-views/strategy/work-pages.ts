import { addresses } from '../../addresses.ts';
import { andWords } from '../../list-words.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { SectionLink } from '../../strategy-views.ts';
import type { Link } from '../../views.ts';
import { countOf } from '../counts.ts';
import { entryLink } from '../schools/parts.ts';
import { findingTitles } from './findings.ts';

/** The pages of a longer work: its sections, and what is too much for its first page. */

type Strategy = DirectoryNode<'strategies'>;
type Report = DirectoryNode<'reports'>;
type Section = DirectoryNode<'strategy-sections'> | DirectoryNode<'report-sections'>;

/** More than so many figures or findings would make the first page of a work too heavy for a telephone. */
const mostOnFirstPage = 20;

const sectionLink = (section: Section): SectionLink => ({
  link: entryLink(section),
  summary: section.data.summary,
});

/** The sections of a strategy, in their order. */
export const sectionsOf = ({ id }: Strategy, { directory }: Graph) =>
  directory['strategy-sections'].filter(({ data }) => data.strategy === id);

/** The page of a strategy’s figures; nothing where they stand on its first page. */
export function numbersPage({ id, data: { facts = [] } }: Strategy): SectionLink | undefined {
  if (facts.length <= mostOnFirstPage) return undefined;
  return {
    link: { text: 'Figures', href: addresses.strategyFigures(id) },
    summary: `${countOf(facts.length, 'figure', 'figures')} that the strategy gives, each with the words that give it.`,
  };
}

/** The page of what a report lists; nothing where it stands on its first page. */
export function findingsPage({ id, data }: Report): SectionLink | undefined {
  if ((data.findings ?? []).length <= mostOnFirstPage) return undefined;
  const [first = '', ...others] = findingTitles(data);
  const titles = [first, ...others.map((title) => title.charAt(0).toLowerCase() + title.slice(1))];
  return {
    link: { text: 'Findings and plans', href: addresses.reportFindings(id) },
    summary: `${andWords(titles)}, each with its passage.`,
  };
}

/** All pages of a strategy but the first. */
export function strategyPages(strategy: Strategy, graph: Graph): SectionLink[] {
  const own = numbersPage(strategy);
  return [...sectionsOf(strategy, graph).map(sectionLink), ...(own ? [own] : [])];
}

/** All pages of a report but the first. */
export function reportPages(report: Report, { directory }: Graph): SectionLink[] {
  const own = findingsPage(report);
  const sections = directory['report-sections'].filter(({ data }) => data.report === report.id);
  return [...sections.map(sectionLink), ...(own ? [own] : [])];
}

/** Where a page stands among all pages of its work. */
export function placeAmong(pages: readonly SectionLink[], href: string) {
  const at = pages.findIndex(({ link }) => link.href === href);
  const [previous, next] = [pages[at - 1]?.link, pages[at + 1]?.link];
  return {
    sections: pages.map(({ link }): Link & { current: boolean } => ({
      ...link,
      current: link.href === href,
    })),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
