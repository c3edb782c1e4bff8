import type { IndicatorView } from '#model/measure-views.ts';
import type {
  GuideSectionView,
  LocalAccountView,
  ReportView,
  SectionLink,
  StrategyView,
} from '#model/strategy-views.ts';
import type { Frame, Link } from '#model/views.ts';
import { datedPageJsonLd, organisation, type Thing } from './json-ld.ts';

/** JSON-LD (schema.org) of indicators, strategies, Local Accounts and committee reports. */

const context = 'https://schema.org';

const area = (name: string): Thing => ({ '@type': 'AdministrativeArea', name });

const things = (links: readonly Link[]): Thing[] =>
  links.map(({ text }) => ({ '@type': 'Thing', name: text }));

/**
 * A printed year as ISO 8601: “2006” as it is, “2006/7”, “2009/10” and “1999/2000” as an interval of two years. Nothing for
 * any other words: a program gets no date that has to be guessed.
 */
export function printedYears(printed: string): string | undefined {
  const [, from, rest] = /^(\d{4})(?:\/(\d{1,2}|\d{4}))?$/.exec(printed) ?? [];
  if (from === undefined || rest === undefined) return from;
  const until = Number(from.slice(0, from.length - rest.length) + rest);
  // The second year of “1999/00” is in the next century.
  return `${from}/${until < Number(from) ? until + 10 ** rest.length : until}`;
}

/** From the first year that was measured to the last. */
function measuredYears({ trend, standing }: IndicatorView): string | undefined {
  const first = printedYears(trend[0]?.year ?? standing.year);
  const last = printedYears(standing.year);
  if (first === undefined || last === undefined || first === last) return last;
  return `${first.split('/')[0]}/${last.split('/').at(-1)}`;
}

/** The unit as it stands beside the number: “%”, “£”, “percentage points”. Nothing where things are counted. */
const unitOf = ({ standing }: IndicatorView): string =>
  standing.text.replace(/[-\d.,]+/, '').trim();

const formats = [
  ['.csv', 'text/csv'],
  ['-metadata.json', undefined],
  ['.json', 'application/json'],
] as const;

const formatOf = (href: string) => formats.find(([end]) => href.endsWith(end))?.[1];

/**
 * An indicator: a dataset of all the authorities that it compares, with its files. It has no licence, since the document
 * that gives the figures prints none.
 */
export function indicatorJsonLd(frame: Frame, view: IndicatorView): Thing[] {
  const { origin, siteName } = frame;
  const { head, history, strategy } = view;
  const url = origin + head.path;
  const years = measuredYears(view);
  const unit = unitOf(view);
  return [
    datedPageJsonLd(frame, view),
    {
      '@context': context,
      '@type': 'Dataset',
      '@id': `${url}#dataset`,
      name: head.title,
      alternateName: view.printedTitle,
      description: `${view.summary} ${view.finding}`,
      identifier: view.code,
      url,
      creator: organisation(history.authority),
      variableMeasured: {
        '@type': 'PropertyValue',
        name: head.title,
        description: view.caption,
        ...(unit !== '' && { unitText: unit }),
      },
      ...(years && { temporalCoverage: years }),
      spatialCoverage: view.rows.map(({ name }) => area(name)),
      isBasedOn: origin + view.source.passage.href,
      ...(strategy && {
        isPartOf: { '@type': 'CreativeWork', name: strategy.text, url: origin + strategy.href },
      }),
      includedInDataCatalog: {
        '@type': 'DataCatalog',
        name: `${siteName}: open data`,
        url: `${origin}/data/`,
      },
      isAccessibleForFree: true,
      creativeWorkStatus: 'Historical',
      distribution: view.files.flatMap(({ text, href }) => {
        const format = formatOf(href);
        return format === undefined
          ? []
          : [
              {
                '@type': 'DataDownload',
                name: text,
                encodingFormat: format,
                contentUrl: origin + href,
              },
            ];
      }),
    },
  ];
}

/** The pages of a longer work. */
const parts = ({ origin }: Frame, sections: readonly SectionLink[]): Thing =>
  sections.length === 0
    ? {}
    : {
        hasPart: sections.map(({ link }) => ({
          '@type': 'WebPage',
          name: link.text,
          url: origin + link.href,
        })),
      };

/** A strategy: a creative work of its council, with its pages as parts. */
export function strategyJsonLd(frame: Frame, view: StrategyView): Thing[] {
  const { head, history } = view;
  const url = frame.origin + head.path;
  return [
    datedPageJsonLd(frame, view),
    {
      '@context': context,
      '@type': 'CreativeWork',
      '@id': `${url}#strategy`,
      genre: 'Strategy',
      name: head.title,
      ...(view.subtitle && { alternativeHeadline: view.subtitle }),
      description: view.summary,
      url,
      publisher: organisation(history.authority),
      about: things(view.topics),
      isBasedOn: frame.origin + view.source.passage.href,
      creativeWorkStatus: 'Historical',
      ...parts(frame, view.sections),
    },
  ];
}

/** A Local Account: a report on adult social care. One that the site knows only from another document says so. */
export function localAccountJsonLd(frame: Frame, view: LocalAccountView): Thing[] {
  const { head, history, approvedBy } = view;
  const url = frame.origin + head.path;
  const years = printedYears(view.years);
  return [
    datedPageJsonLd(frame, view),
    {
      '@context': context,
      '@type': 'Report',
      '@id': `${url}#account`,
      name: head.title,
      description: view.summary,
      url,
      publisher: organisation(history.authority),
      ...(years && { temporalCoverage: years }),
      about: things(view.topics),
      isBasedOn: frame.origin + view.source.passage.href,
      ...(view.account.kind === 'reported' && {
        disambiguatingDescription:
          'Known from a document that reports it. The account itself is not held here.',
        creativeWorkStatus: 'Historical',
      }),
      ...(approvedBy && {
        subjectOf: {
          '@type': 'CreativeWork',
          name: approvedBy.link.text,
          url: frame.origin + approvedBy.link.href,
        },
      }),
    },
  ];
}

/** A committee report: a Report of the council whose committee it went to, which need not be the council of this site. */
export function reportJsonLd(frame: Frame, view: ReportView): Thing[] {
  const { head, history } = view;
  const url = frame.origin + head.path;
  return [
    datedPageJsonLd(frame, view),
    {
      '@context': context,
      '@type': 'Report',
      '@id': `${url}#report`,
      name: head.title,
      description: view.summary,
      url,
      publisher: organisation(view.authority),
      spatialCoverage: area(view.authority.shortName),
      ...(history.asAt.datetime && { temporalCoverage: history.asAt.datetime }),
      about: things(view.topics),
      isBasedOn: frame.origin + view.source.passage.href,
      creativeWorkStatus: 'Historical',
      ...parts(frame, view.sections),
    },
  ];
}

/** A page of a strategy or of a committee report: part of its work, which is of the council that published it. */
export function guideSectionJsonLd(
  frame: Frame,
  { head, history, work }: Pick<GuideSectionView, 'head' | 'history' | 'work'>,
): Thing[] {
  const page = datedPageJsonLd(frame, { head, history });
  return [
    {
      ...page,
      isPartOf: [
        page['isPartOf'],
        {
          '@type': 'CreativeWork',
          name: work.text,
          url: frame.origin + work.href,
          publisher: organisation(history.authority),
        },
      ],
    },
  ];
}
