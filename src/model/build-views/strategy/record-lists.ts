import { addresses } from '../../addresses.ts';
import { asAtWords, capital, dateView } from '../../date-words.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { RecordListView } from '../../strategy-views.ts';
import type { Link } from '../../views.ts';
import { home, pageHead } from '../common.ts';
import { countOf } from '../counts.ts';
import { ownerOf } from '../lists.ts';
import { entryLink, entryListTitle } from '../schools/parts.ts';
import { newestFirst } from './local-accounts.ts';
import { lists } from './record-common.ts';
import { strategyPages } from './work-pages.ts';

type Node =
  DirectoryNode<'strategies'> | DirectoryNode<'local-accounts'> | DirectoryNode<'reports'>;

interface Words {
  description: string;
  introduction: string;
  /** What the introduction says where there is nothing to list. */
  empty: string;
}

/** A list that is there also when it is empty, so that breadcrumbs lead to it. */
function recordList<One extends Node>(
  list: Link,
  nodes: readonly One[],
  { description, introduction, empty }: Words,
  metaOf: (node: One) => string[],
  data: Link,
): RecordListView {
  return {
    type: 'list',
    head: pageHead({
      title: list.text,
      description,
      path: list.href,
      breadcrumbs: [home],
      section: list.href,
      search: { kind: 'List', topics: [], years: [] },
      data,
    }),
    introduction: nodes.length === 0 ? empty : introduction,
    items: nodes.map((node) => ({
      href: entryLink(node).href,
      title: listTitle(node),
      summary: node.data.summary,
      ...ownerOf(node.authority, metaOf(node)),
    })),
    more: Object.values(lists).filter((one) => one !== list),
  };
}

/** A title as search shows it, without the words for its kind: the list says what it lists. */
const listTitle = (node: Node): string => entryListTitle(node, '');

/** List of all strategies. */
export const strategiesList = (graph: Graph): RecordListView =>
  recordList(
    lists.strategies,
    graph.directory.strategies,
    {
      description:
        'What each strategy stood for, what it was to do, and how it was to be measured.',
      introduction:
        'Each strategy with its principles, its actions and its figures, in the words of the source.',
      empty: 'There is no strategy on this site yet.',
    },
    (strategy) => {
      const pages = strategyPages(strategy, graph).length;
      return [
        capital(asAtWords(strategy.data.asAt.date)),
        ...(pages === 0 ? [] : [countOf(pages, 'page', 'pages')]),
      ];
    },
    { text: 'All strategies as JSON', href: addresses.api.collection('strategies') },
  );

/** List of all Local Accounts. */
export const localAccountsList = ({ directory }: Graph): RecordListView =>
  recordList(
    lists.localAccounts,
    newestFirst(directory['local-accounts']),
    {
      description: 'What the council told the public each year about adult social care.',
      introduction:
        'A Local Account is a council’s yearly report to the public on adult social care: what it set out to do, what it did, and what did not go well.',
      empty:
        'A Local Account is a council’s yearly report to the public on adult social care. There is none on this site yet.',
    },
    ({ data }) => [
      data.years,
      data.account.kind === 'reported' ? 'As reported in a paper' : 'In full',
    ],
    { text: 'All Local Accounts as JSON', href: addresses.api.collection('local-accounts') },
  );

/** List of all committee reports. */
export const reportsList = ({ directory: { reports }, authority }: Graph): RecordListView =>
  recordList(
    lists.reports,
    reports.toSorted((a, b) => b.data.meeting.localeCompare(a.data.meeting)),
    {
      description: 'What committees were told and asked to do, with what each report found.',
      introduction: reports.some((report) => report.authority.other)
        ? `What committees were told and asked to do. A report of another council names that council; nothing in it is about ${authority.data.shortName}.`
        : 'What committees were told and asked to do.',
      empty: 'There is no committee report on this site yet.',
    },
    ({ data }) => [data.committee, dateView({ date: data.meeting }).text],
    { text: 'All committee reports as JSON', href: addresses.api.collection('reports') },
  );
