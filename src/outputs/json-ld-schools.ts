import type {
  EntryView,
  HandbookSectionView,
  HandbookView,
  ServiceClassesView,
  ServiceView,
} from '#model/school-views.ts';
import type { Frame, Link } from '#model/views.ts';
import { datedPageJsonLd as page, organisation, type Thing } from './json-ld.ts';

/** JSON-LD (schema.org) of the directory of services to schools. */

const context = 'https://schema.org';

/** The set of terms that says what traded and statutory mean. */
const classes = ({ origin }: Frame) => `${origin}/services/classes/`;

/** The words of a fact of a page, such as its short form. */
const factWords = ({ facts }: Pick<EntryView, 'facts'>, label: string): string | undefined =>
  facts
    .find((fact) => fact.label === label)
    ?.lines.map(({ text }) => text)
    .join(', ') || undefined;

/**
 * A service: a GovernmentService with its class as a defined term. A contact is told only where it is a link on the page,
 * since only that one was verified; an old number may be a stranger’s today.
 */
export function serviceJsonLd(frame: Frame, view: ServiceView): Thing[] {
  const { head, history, summary, tags, contacts, audiences } = view;
  const url = frame.origin + head.path;
  const channels = contacts.flatMap(({ kind, href, what }) =>
    href === undefined
      ? []
      : [
          {
            '@type': 'ContactPoint',
            contactType: what ?? kind,
            ...(href.startsWith('tel:') && { telephone: href.slice('tel:'.length) }),
            ...(href.startsWith('mailto:') && { email: href.slice('mailto:'.length) }),
            ...(href.startsWith('https:') && { url: href }),
          },
        ],
  );
  return [
    page(frame, view),
    {
      '@context': context,
      '@type': 'GovernmentService',
      '@id': `${url}#service`,
      name: head.title,
      description: summary,
      // Programs must not take what a council did long ago for what it does today.
      ...(!view.verified && {
        disambiguatingDescription: `As at ${history.asAt.text}. Historical information, not current advice.`,
      }),
      url,
      provider: {
        ...organisation(history.authority),
        ...(channels.length > 0 && { contactPoint: channels }),
      },
      areaServed: { '@type': 'AdministrativeArea', name: history.authority.shortName },
      audience: { '@type': 'EducationalAudience', audienceType: audiences.join(', ') || 'Schools' },
      category: tags.map(({ id, label }) => ({
        '@type': 'DefinedTerm',
        '@id': `${classes(frame)}#${id}`,
        name: label,
        termCode: id,
        inDefinedTermSet: classes(frame),
      })),
    },
  ];
}

/** What traded, statutory and mixed economy mean: a set of defined terms, in the words of the source. */
export function serviceClassesJsonLd(frame: Frame, view: ServiceClassesView): Thing[] {
  return [
    page(frame, view),
    {
      '@context': context,
      '@type': 'DefinedTermSet',
      '@id': classes(frame),
      name: view.head.title,
      description: view.head.description,
      url: classes(frame),
      publisher: organisation(view.history.authority),
      isBasedOn: frame.origin + view.source.passage.href,
      hasDefinedTerm: view.classes.map(({ id, title, printedTitle, definition }) => ({
        '@type': 'DefinedTerm',
        '@id': `${classes(frame)}#${id}`,
        name: title,
        ...(printedTitle !== title && { alternateName: printedTitle }),
        description: definition.text,
        termCode: id,
        inDefinedTermSet: classes(frame),
      })),
    },
  ];
}

/** A team or a group: an organisation of the council. Any other entry is a page, and no more is claimed of it. */
export function entryJsonLd(frame: Frame, view: EntryView): Thing[] {
  const { head, history, summary } = view;
  if (!/^\/(?:teams|groups)\//.test(head.path)) return [page(frame, view)];
  const url = frame.origin + head.path;
  const short = factWords(view, 'Short form');
  return [
    page(frame, view),
    {
      '@context': context,
      '@type': 'GovernmentOrganization',
      '@id': `${url}#organisation`,
      name: head.title,
      ...(short && { alternateName: short }),
      description: summary,
      disambiguatingDescription: `As at ${history.asAt.text}. Historical information.`,
      url,
      parentOrganization: organisation(history.authority),
    },
  ];
}

const bookOf = (frame: Frame, { text, href }: Link): Thing => ({
  '@type': 'Book',
  name: text,
  url: frame.origin + href,
});

/** The handbook’s contents: a book with its sections as chapters. */
export function handbookJsonLd(frame: Frame, view: HandbookView): Thing[] {
  return [
    page(frame, view),
    {
      '@context': context,
      '@type': 'Book',
      '@id': `${frame.origin}${view.head.path}#handbook`,
      name: view.source.document.text,
      url: frame.origin + view.head.path,
      publisher: organisation(view.history.authority),
      ...(view.source.edition && { bookEdition: view.source.edition }),
      creativeWorkStatus: 'Historical',
      isBasedOn: frame.origin + view.source.document.href,
      hasPart: view.parts.flatMap(({ sections }) =>
        sections.map(({ link, summary }) => ({
          '@type': 'Chapter',
          name: link.text,
          description: summary,
          url: frame.origin + link.href,
        })),
      ),
    },
  ];
}

/** A section of the handbook: a chapter of the book. */
export function handbookSectionJsonLd(frame: Frame, view: HandbookSectionView): Thing[] {
  const url = frame.origin + view.head.path;
  return [
    page(frame, view),
    {
      '@context': context,
      '@type': 'Chapter',
      '@id': `${url}#section`,
      name: view.head.title,
      description: view.summary,
      url,
      isPartOf: bookOf(frame, view.source.document),
      isBasedOn: frame.origin + view.source.passage.href,
      creativeWorkStatus: 'Historical',
    },
  ];
}
