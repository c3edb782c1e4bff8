import type { Service } from '#schemas/schools/services.ts';
import { addresses } from '../../addresses.ts';
import { capital, dateView } from '../../date-words.ts';
import { index } from '../../lookups.ts';
import { andWords } from '../../list-words.ts';
import type { Graph } from '../../nodes.ts';
import { audienceLabel, schoolTypeLabels } from '../../school-labels.ts';
import type { FactRow, ServiceSide, ServiceView } from '../../school-views.ts';
import { topicLink } from '../common.ts';
import { contactView } from './contact-words.ts';
import {
  type DocumentOf,
  entryParts,
  fact,
  linkFact,
  namingFacts,
  passageLink,
  statementView,
} from './parts.ts';
import { priceRows } from './price-words.ts';
import {
  audienceWords,
  classTags,
  dutyOf,
  offerOf,
  priceData,
  type ServiceNode,
  teamLinks,
} from './service-common.ts';
import { notGiven } from './words.ts';

type Offer = NonNullable<ReturnType<typeof offerOf>>;
type Duty = NonNullable<ReturnType<typeof dutyOf>>;

/** How the panels are headed: of old services in the past tense. */
const sideTitles = (current: boolean) => ({
  traded: current ? 'What schools can buy' : 'What schools could buy',
  statutory: current
    ? 'What the council must do'
    : 'What the council provided as a statutory or strategic service',
});

const day = (iso: string): string => dateView({ date: iso }).text;

/** “1 April (maintained schools)”. */
const yearBegins = ({ begins, schools }: NonNullable<Offer['contractYears']>[number]): string => {
  const words = dateView({ date: `2001-${begins}` }).text.replace(/ 2001$/, '');
  return `${words} (${schoolTypeLabels[schools].toLowerCase()})`;
};

/** Facts of the traded side, each only where it is given. */
function offerFacts({ whoMayBuy, contractYears, orderWindow, noticeBy }: Offer): FactRow[] {
  return [
    ...(whoMayBuy
      ? [fact('Who may buy', andWords(whoMayBuy.map((one) => schoolTypeLabels[one])))]
      : []),
    ...(contractYears
      ? [
          {
            label: 'Contract year begins',
            lines: contractYears.map((one) => ({ text: yearBegins(one) })),
          },
        ]
      : []),
    ...(orderWindow
      ? [fact('Order', `From ${day(orderWindow.from)} to ${day(orderWindow.until)}`)]
      : []),
    ...(noticeBy ? [fact('To leave, tell us by', day(noticeBy))] : []),
  ];
}

/** What a buyer looks for first and no source gives, in one line. */
function gapFacts({ packages = [], orderWindow }: Offer, { contacts = [] }: Service): FactRow[] {
  const missing = [
    ...(packages.length === 0 ? ['price'] : []),
    ...(contacts.length === 0 ? ['contact'] : []),
    ...(orderWindow ? [] : ['how to order']),
  ];
  return missing.length === 0 ? [] : [fact(capital(andWords(missing)), notGiven)];
}

/** The law that makes a service a duty, with the words that cite it. */
function lawOf({ law = [] }: Duty, documentOf: DocumentOf): ServiceSide['law'] {
  return law.map(({ act, section, link, quote, source }) => ({
    text: section === undefined ? act : `${section}, ${act}`,
    ...(link && { href: link }),
    ...(quote && source && { quote: statementView({ quote, source }, documentOf) }),
  }));
}

/** The sides of a service: what schools can buy, what the council owes, or both. */
function sidesOf({ data }: ServiceNode, graph: Graph, documentOf: DocumentOf): ServiceSide[] {
  const titles = sideTitles(data.verified !== undefined);
  const common = (id: 'traded' | 'statutory', side: Pick<Offer, 'printed' | 'source' | 'what'>) => {
    const meaning = graph.serviceClasses.find((one) => one.id === id);
    return {
      id,
      title: titles[id],
      explained: {
        text: id === 'traded' ? 'What “traded” means' : 'What “statutory or strategic” means',
        href: addresses.serviceClass(id),
      },
      printed: statementView({ quote: side.printed, source: side.source }, documentOf),
      ...(side.what && { what: side.what }),
      ...(meaning && {
        definition: statementView(
          { quote: meaning.data.definition, source: meaning.data.source },
          documentOf,
        ),
      }),
      facts: [] as FactRow[],
      standards: [] as string[],
      law: [] as ServiceSide['law'],
      prices: [] as ServiceSide['prices'],
    };
  };
  const [offer, duty] = [offerOf(data), dutyOf(data)];
  return [
    ...(offer
      ? [
          {
            ...common('traded', offer),
            facts: [...offerFacts(offer), ...gapFacts(offer, data)],
            standards: offer.standards ?? [],
            prices: priceRows(offer.packages),
          },
        ]
      : []),
    ...(duty ? [{ ...common('statutory', duty), law: lawOf(duty, documentOf) }] : []),
  ];
}

/** Teams of a service that a source says do statutory work and also sell to schools. */
export function mixedEconomies(
  teams: readonly string[],
  { directory }: Graph,
  documentOf: DocumentOf,
): ServiceView['mixedEconomy'] {
  return directory.teams.flatMap(({ id, data: { title, mixedEconomy } }) =>
    mixedEconomy && teams.includes(id)
      ? [
          {
            team: { text: title, href: addresses.entry('teams', id) },
            statutory: mixedEconomy.statutory,
            traded: mixedEconomy.traded,
            passage: passageLink(mixedEconomy.source, documentOf),
          },
        ]
      : [],
  );
}

function factsOf(service: ServiceNode, graph: Graph): FactRow[] {
  const { data, topics } = service;
  return [
    ...linkFact(
      (data.teams ?? []).length > 1 ? 'Providing teams' : 'Providing team',
      teamLinks(service, graph),
    ),
    ...namingFacts(data),
    ...linkFact(topics.length > 1 ? 'Subjects' : 'Subject', topics.map(topicLink)),
    fact(audienceLabel, andWords(audienceWords(data))),
    ...(data.lgsl === undefined
      ? []
      : [fact('Local Government Service List', `Number ${data.lgsl}`)]),
  ];
}

/** Whether a source says anything of it beyond its name on a list. */
const saysMore = ({ statements = [], ...data }: Service): boolean =>
  statements.length > 0 || offerOf(data)?.what !== undefined || dutyOf(data)?.what !== undefined;

/** Page of one service. */
export function serviceView(service: ServiceNode, graph: Graph): ServiceView {
  const { id, data, body } = service;
  const documentOf: DocumentOf = index(graph.documents);
  const serviceOf = index(graph.directory.services);
  const decisionOf = index(graph.decisions);
  const { seeAlso = [], changedBy = [], contacts = [], verified, reviewBy } = data;
  const shown = [
    ...(data.teams ?? []).map((team) => addresses.entry('teams', team)),
    ...seeAlso.map((one) => addresses.service(one.service)),
    ...changedBy.map((one) => addresses.decision(one.decision)),
  ];
  const parts = entryParts(service, documentOf, shown);
  return {
    type: 'service',
    id,
    audiences: audienceWords(data),
    ...parts,
    facts: factsOf(service, graph),
    lists: [],
    tags: classTags(data),
    sides: sidesOf(service, graph, documentOf),
    mixedEconomy: mixedEconomies(data.teams ?? [], graph, documentOf),
    seeAlso: seeAlso.map((one) => ({
      link: {
        text: serviceOf(one.service).data.title,
        href: addresses.service(one.service),
      },
      why: one.why,
    })),
    changedBy: changedBy.map(({ decision, what }) => ({
      link: { text: decisionOf(decision).data.title, href: addresses.decision(decision) },
      what,
      date: dateView(decisionOf(decision).date),
    })),
    contacts: contacts.map((contact) => contactView(contact, data.asAt.date)),
    nothingMore: !saysMore(data) && body.segments.length === 0,
    ...(verified && { verified: { on: dateView({ date: verified.on }), by: verified.by } }),
    ...(reviewBy && { reviewBy: dateView({ date: reviewBy }) }),
    ...priceData(data),
    shortlist: { text: 'Your shortlist', href: addresses.shortlist },
  };
}
