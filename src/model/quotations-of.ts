import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Decision } from '#schemas/decisions.ts';
import type { Group } from '#schemas/schools/groups.ts';
import type { Meeting } from '#schemas/schools/meetings.ts';
import type { Partnership } from '#schemas/schools/partnerships.ts';
import type { Plan } from '#schemas/schools/plans.ts';
import type { Publication } from '#schemas/schools/publications.ts';
import type { Role } from '#schemas/schools/roles.ts';
import type { ServiceClass } from '#schemas/schools/service-classes.ts';
import type { Service } from '#schemas/schools/services.ts';
import type { Team } from '#schemas/schools/teams.ts';
import { ofProvenance, type Passage, type Quotation, quote, quotes } from './quotation.ts';
import { recordQuotations } from './record-quotations.ts';

/** The heading of a list: it stands in the passage, or above it. */
const heading = (source: Passage, words: string | undefined, path: string): Quotation => ({
  ...quote(source, words, path),
  heading: true,
});

/** The resolutions of a decision are the source’s words, as are its effects, sums and events. */
function ofDecision(decision: Decision): Quotation[] {
  const { source, resolutions, takesEffect = [], amounts = [], events = [] } = decision;
  return [
    quote(source, source.quote, 'source.quote'),
    ...resolutions.flatMap(({ text, parts }, index) => [
      quote(source, text, `resolutions.${index}.text`),
      ...quotes(source, parts, `resolutions.${index}.parts`),
    ]),
    ...takesEffect.map((effect, index) =>
      quote(source, effect.quote, `takesEffect.${index}.quote`),
    ),
    ...amounts.map((amount, index) => quote(source, amount.quote, `amounts.${index}.quote`)),
    ...events.map((event, index) =>
      quote(
        event.source,
        event.source.quote,
        `events.${index}.source.quote`,
        `events.${index}.source.section`,
      ),
    ),
  ];
}

function ofService(service: Service): Quotation[] {
  const offer = 'offer' in service.class ? service.class.offer : undefined;
  const duty = 'duty' in service.class ? service.class.duty : undefined;
  const law = duty?.law ?? [];
  return [
    ...ofProvenance(service),
    ...(offer
      ? [quote(offer.source, offer.printed, 'class.offer.printed', 'class.offer.source.section')]
      : []),
    ...(duty
      ? [quote(duty.source, duty.printed, 'class.duty.printed', 'class.duty.source.section')]
      : []),
    ...law.flatMap(({ source, quote: words }, index) =>
      source
        ? [
            quote(
              source,
              words,
              `class.duty.law.${index}.quote`,
              `class.duty.law.${index}.source.section`,
            ),
          ]
        : [],
    ),
  ];
}

function ofTeam(team: Team): Quotation[] {
  const { source, functions, mixedEconomy: mixed } = team;
  const passage = 'mixedEconomy.source.section';
  return [
    ...ofProvenance(team),
    ...quotes(source, functions, 'functions'),
    ...(mixed
      ? [
          quote(mixed.source, mixed.statutory, 'mixedEconomy.statutory', passage),
          quote(mixed.source, mixed.traded, 'mixedEconomy.traded', passage),
        ]
      : []),
  ];
}

const ofRole = (role: Role): Quotation[] => [
  ...ofProvenance(role),
  quote(role.source, role.postHolder, 'postHolder'),
  ...quotes(role.source, role.responsibilities, 'responsibilities'),
];

const ofGroup = (group: Group): Quotation[] => [
  ...ofProvenance(group),
  heading(group.source, group.category, 'category'),
  heading(group.source, group.subcategory, 'subcategory'),
  ...(group.chair.state === 'named' ? [quote(group.source, group.chair.name, 'chair.name')] : []),
];

const ofPartnership = (partnership: Partnership): Quotation[] => [
  ...ofProvenance(partnership),
  quote(partnership.source, partnership.remit, 'remit'),
];

const ofMeeting = (meeting: Meeting): Quotation[] => [
  ...ofProvenance(meeting),
  ...quotes(meeting.source, meeting.attendance, 'attendance'),
  quote(meeting.source, meeting.rhythm?.printed, 'rhythm.printed'),
];

function ofPublication(publication: Publication): Quotation[] {
  const { source, schedule, printedTitle, rhythm } = publication;
  return [
    ...ofProvenance(publication),
    quote(source, printedTitle, 'printedTitle'),
    quote(source, rhythm, 'rhythm'),
    ...(schedule
      ? [
          quote(source, schedule.when, 'schedule.when'),
          ...(['focus', 'shows', 'level', 'purpose'] as const).flatMap((cell) =>
            quotes(source, schedule[cell], `schedule.${cell}`),
          ),
        ]
      : []),
  ];
}

const ofPlan = (plan: Plan): Quotation[] => [
  ...ofProvenance(plan),
  quote(plan.source, plan.period, 'period'),
  ...quotes(plan.source, plan.priorities, 'priorities'),
];

const ofClass = (serviceClass: ServiceClass): Quotation[] => [
  ...ofProvenance(serviceClass),
  quote(serviceClass.source, serviceClass.printedTitle, 'printedTitle'),
  quote(serviceClass.source, serviceClass.definition, 'definition'),
];

/** Every entry that quotes a source, with its quotations. A collection without a line here quotes nothing. */
export function quotationsOf(
  content: Content,
): { entry: Entry<unknown>; quotations: Quotation[] }[] {
  const each = <Data>(entries: Entry<Data>[], of: (data: Data) => Quotation[]) =>
    entries.map((entry) => ({ entry, quotations: of(entry.data) }));
  return [
    ...each(content.decisions, ofDecision),
    ...each(content['service-classes'], ofClass),
    ...each(content.services, ofService),
    ...each(content.teams, ofTeam),
    ...each(content.roles, ofRole),
    ...each(content.groups, ofGroup),
    ...each(content.partnerships, ofPartnership),
    ...each(content.meetings, ofMeeting),
    ...each(content.publications, ofPublication),
    ...each(content.plans, ofPlan),
    ...each(content.handbook, ofProvenance),
    ...recordQuotations(content),
  ];
}
