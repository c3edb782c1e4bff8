import type { DirectoryNode } from '../../nodes.ts';
import { audienceLabels, serviceKindLabels } from '../../school-labels.ts';
import type { SearchView } from '../../views.ts';
import { contactView } from './contact-words.ts';

/** A contact in one line, with how far it can be relied on. */
function contactFact({ data }: DirectoryNode): string | undefined {
  const [first] = 'contacts' in data ? (data.contacts ?? []) : [];
  // A report’s contact is a post with its ways; it belongs to another day and is left out here.
  if (!first || !('kind' in first)) return undefined;
  const { kind, value, note } = contactView(first, data.asAt.date);
  return `${kind} ${value} (${note.charAt(0).toLowerCase()}${note.slice(1)})`;
}

/** What search knows of an entry beside its kind, owner and date: key fact, class, audiences, an editor’s keywords. */
export function entrySearch(node: DirectoryNode): Partial<SearchView> {
  const { data } = node;
  const classes =
    'class' in data
      ? (data.class.kind === 'both' ? (['traded', 'statutory'] as const) : [data.class.kind]).map(
          (kind) => serviceKindLabels[kind],
        )
      : [];
  const fact = [
    ...(classes.length > 0 ? [`${classes.join(' and ')} service`] : []),
    contactFact(node) ?? [],
  ]
    .flat()
    .join('. ');
  return {
    ...('keywords' in data && data.keywords && { keywords: data.keywords }),
    ...('audiences' in data && {
      audiences: data.audiences.map((audience) => audienceLabels[audience]),
    }),
    ...(classes.length > 0 && { classes }),
    ...(fact !== '' && { fact }),
    // What its team confirmed is no history, even if an old document named it first.
    history: !('verified' in data && data.verified !== undefined),
  };
}
