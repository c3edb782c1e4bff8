import type { LocalAccount } from '#schemas/strategy/local-accounts.ts';
import { dateView, sortDay } from '../../date-words.ts';
import { index, inOrder } from '../../lookups.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type {
  AccountEditionView,
  LocalAccountView,
  ReportedAccountView,
} from '../../strategy-views.ts';
import { addresses } from '../../addresses.ts';
import { topicLink } from '../common.ts';
import { entryLink, entryParts } from '../schools/parts.ts';
import { indicatorsOf, lists, underList } from './record-common.ts';

type Account = DirectoryNode<'local-accounts'>;

/** Editions of Local Accounts, the newest first. */
export const newestFirst = (accounts: readonly Account[]): Account[] =>
  accounts.toSorted(
    (a, b) =>
      sortDay(b.data.asAt.date).localeCompare(sortDay(a.data.asAt.date)) ||
      inOrder(b.data.years, a.data.years),
  );

function accountOf(
  { account }: LocalAccount,
  graph: Graph,
): ReportedAccountView | AccountEditionView {
  if (account.kind === 'reported') {
    const { kind, elements, themes = [], missing } = account;
    return { kind, elements, themes, missing };
  }
  return {
    kind: account.kind,
    priorities: account.priorities.map(({ title, said, did, next = [], indicators = [] }, at) => ({
      id: `priority-${at + 1}`,
      title,
      said,
      did,
      next,
      indicators: indicatorsOf(indicators, graph),
    })),
    notWell: account.notWell,
    voices: account.voices ?? [],
  };
}

/** The decision that approved an account, with its date. */
function approvalOf({ data: { approvedBy } }: Account, { decisions }: Graph) {
  if (approvedBy === undefined) return undefined;
  const { id, data, date } = index(decisions)(approvedBy);
  return { link: { text: data.title, href: addresses.decision(id) }, date: dateView(date) };
}

/** Page of one Local Account. */
export function localAccountView(node: Account, graph: Graph): LocalAccountView {
  const { data, topics } = node;
  const account = accountOf(data, graph);
  const approvedBy = approvalOf(node, graph);
  const shown =
    account.kind === 'edition'
      ? account.priorities.flatMap(({ indicators }) => indicators.map(({ href }) => href))
      : [];
  const parts = entryParts(node, index(graph.documents), [
    ...shown,
    ...(approvedBy ? [approvedBy.link.href] : []),
  ]);
  return {
    type: 'local-account',
    ...parts,
    head: underList(parts.head, lists.localAccounts),
    years: data.years,
    topics: topics.map(topicLink),
    ...(approvedBy && { approvedBy }),
    account,
    others: newestFirst(graph.directory['local-accounts'])
      .filter((one) => one !== node && one.authority === node.authority)
      .map(entryLink),
  };
}
