import { datesIn } from './dates.ts';
import type { DraftEntry } from './entries.ts';
import { findingsOf } from './findings.ts';
import { implicationsOf, textUnder } from './implications.ts';
import { cutTo, ordinaryLetters } from './plain-text.ts';
import { doubtsOf, inQuotes, type Recognised, type Source } from './recognise.ts';
import { paragraphAnchor, reportTranscript } from './report-body.ts';
import { cellTexts, type FieldName, type ReportParts, reportParts } from './report-parts.ts';
import { fieldWords, type ReportContext } from './report-context.ts';
import { sectionEntries } from './report-sections.ts';
import { topicsFor } from './topics.ts';

type Tell = (field: string, what: string) => void;

/** Words that begin the name of a post. What stands before the first of them is a person’s name. */
const post =
  /\b(?:(?:interim|acting|joint|deputy|assistant|associate|executive|corporate|strategic|service|managing|group|county|chief|principal|senior|lead) )*(?:director|head|chief|leader|officer|manager|chair(?:man|woman|person)?|secretary|adviser|treasurer|solicitor)\b.*$/i;

/** The post that reports, without the name before it. */
function postOf(text: string | undefined, tell: Tell): string | undefined {
  const found = text === undefined ? undefined : post.exec(text)?.[0];
  if (found === undefined)
    tell('from', 'No post was found that reports. Write the post as printed, without a name.');
  else if (found !== text)
    tell('from', 'A name before the post is left out. Check that only the post remains.');
  return found;
}

/** Posts of a table of contacts: the cell after each “Post:”. */
function contactsOf({ opening }: ReportParts): { post: string }[] {
  const cells = opening.flatMap((block) => (block.kind === 'table' ? cellTexts(block) : []));
  return cells.flatMap((row) =>
    row.flatMap((label, at) => {
      const named = row[at + 1];
      return /^(?:post|job title|position) ?:?$/i.test(label) && named ? [{ post: named }] : [];
    }),
  );
}

const tooLong = (text: string, most: number) => text.length > most;

/** Data that quotes the numbered paragraphs and headings, each with its passage. */
function quotedData({ parts: { parts }, document, transcript }: ReportContext, tell: Tell) {
  const found = findingsOf(parts);
  const findings = found.map(({ number, finding }) => ({
    ...finding,
    source: { document, section: paragraphAnchor(number) },
  }));
  for (const number of new Set(found.map((one) => one.number))) {
    const kind = found.find((one) => one.number === number)?.finding.kind ?? '';
    tell(
      'findings',
      `The list of paragraph ${number} was taken as findings of the kind “${kind}”, by the words before it.`,
    );
  }
  const { section, implications, left } = implicationsOf(parts);
  for (const { question } of left) {
    tell('implications', `This answer belongs to none of the implications: ${inQuotes(question)}.`);
  }
  const aligned = parts.findIndex(
    ({ heading }) => heading.depth === 2 && /\bpriorit(?:y|ies)\b/i.test(heading.line.text),
  );
  const after = parts.slice(aligned + 1);
  const end = after.findIndex(({ heading }) => heading.depth === 2);
  const alignment = aligned === -1 ? [] : after.slice(0, end === -1 ? undefined : end);
  const long = [...findings.map(({ text = '' }) => text), ...implications.map(({ text }) => text)];
  if (long.some((text) => tooLong(text, 600))) {
    tell('findings', 'A passage is longer than the setting allows. Cut it to whole sentences.');
  }
  return {
    ...(findings.length > 0 && { findings }),
    ...(alignment.length > 0 && {
      alignment: alignment.map((part) => ({
        priority: part.heading.line.text,
        text: textUnder(part),
        source: { document, section: transcript.anchorOf(part) },
      })),
    }),
    ...(implications.length > 0 && {
      implications: implications.map(({ heading, title, text, clearance }) => ({
        title,
        text,
        source: { document, section: transcript.anchorOf({ heading }) },
        ...(clearance && {
          clearance: {
            ...clearance,
            source: {
              document,
              section: section ? transcript.anchorOf(section) : transcript.details,
            },
          },
        }),
      })),
    }),
  };
}

function reportEntry(common: ReportContext, source: Source): Recognised {
  const doubts: Recognised['doubts'] = [];
  const { parts, title, document, transcript, asAt, topics } = common;
  const id = source.ids.take(title, ['reports']);
  const tell = doubtsOf(doubts, `reports/${id}`);
  const needed = (name: FieldName, field: string, what: string) => {
    const text = fieldWords(parts, name);
    if (text === undefined) tell(field, what);
    return text;
  };
  const purpose = needed('purpose', 'purpose', 'No purpose was found at the head of the report.');
  const recommendations = parts.fields.get('recommendation')?.entries ?? [];
  const asked = fieldWords(parts, 'recommendation');
  if (recommendations.length === 0 && asked !== undefined) recommendations.push(asked);
  if (recommendations.length === 0)
    tell('recommendations', 'No recommendation was found at the head of the report.');
  const key = needed(
    'keyDecision',
    'keyDecision',
    'The report does not say whether it is a key decision.',
  );
  const contacts = contactsOf(parts);
  tell(
    'title',
    'Title and summary are in the words of the report. Say what the committee was asked; of another council, with its name and year.',
  );
  tell(
    'authority',
    `It is the council that was named for the import, “${source.authority}”. Name another if the committee is another council’s.`,
  );
  if (common.meeting === undefined)
    tell('meeting', 'No day of the meeting was found at the head of the report.');
  tell(
    'topics',
    topics.length > 0
      ? 'The topics were chosen by the words of the text. Check them.'
      : 'No topic fits the words of the text. Choose at least one.',
  );
  const entry: DraftEntry = {
    collection: 'reports',
    id,
    data: {
      title,
      summary: cutTo(purpose ?? `A report with the title “${title}”.`, 320),
      committee: needed('to', 'committee', 'The report does not name its committee.'),
      meeting: common.meeting,
      from: postOf(fieldWords(parts, 'from'), tell),
      divisions: fieldWords(parts, 'divisions'),
      forwardPlanReference: needed(
        'forwardPlan',
        'forwardPlanReference',
        'No reference of the forward plan was found; write “n/a” if the report says so.',
      ),
      keyDecision: key === undefined ? undefined : /^yes\b/i.test(key),
      purpose,
      ...(recommendations.length > 0 && { recommendations }),
      ...(topics.length > 0 && { topics }),
      ...(contacts.length > 0 && { contacts }),
      ...quotedData(common, tell),
      authority: source.authority,
      source: {
        document,
        section: transcript.details,
        ...(purpose !== undefined && { quote: purpose }),
      },
      asAt,
      published: source.today,
    },
    body: '',
  };
  return { entries: [entry], doubts };
}

function documentEntry(
  { parts, title, document, transcript, asAt, topics }: ReportContext,
  source: Source,
): Recognised {
  const doubts: Recognised['doubts'] = [];
  const tell = doubtsOf(doubts, `documents/${document}`);
  tell(
    'summary',
    'Summary and archive notice say only what every report’s could. Say what the document is, and what a reader must know before relying on it.',
  );
  const committee = fieldWords(parts, 'to');
  const entry: DraftEntry = {
    collection: 'documents',
    id: document,
    data: {
      title: cutTo(title, 140),
      summary: cutTo(
        `A report${committee === undefined ? '' : ` to the ${committee.replace(/^the /i, '')}`}: ${fieldWords(parts, 'purpose') ?? title}`,
        320,
      ),
      authority: source.authority,
      type: 'committee-report',
      asAt,
      archiveNotice:
        'Describes matters as at the time of the report. Do not rely on it for current rules, services or contacts.',
      ...(topics.length > 0 && { topics }),
      published: source.today,
    },
    body: transcript.body,
  };
  return { entries: [entry], doubts };
}

/**
 * Recognises a committee report by the labels at its head (To, Meeting date, From, Recommendation) and its numbered
 * paragraphs: a transcript, a report with what it quotes, and its section pages. Gives nothing for other documents.
 */
export function committeeReport(source: Source): Recognised | undefined {
  const parts = reportParts(source.blocks);
  if (!parts) return undefined;
  const title = cutTo(ordinaryLetters(parts.title || source.fileName.replace(/\.[^.]*$/, '')), 140);
  const meeting = datesIn(fieldWords(parts, 'meeting') ?? '').find(({ edtf }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(edtf),
  )?.edtf;
  const common: ReportContext = {
    parts,
    title,
    document: source.ids.take(title, ['documents']),
    transcript: reportTranscript(parts),
    ...(meeting !== undefined && { meeting }),
    asAt:
      meeting === undefined
        ? {
            date: `[..${source.today}]`,
            inferred:
              'No date of the meeting was found. The report is older than the day it was brought in here.',
          }
        : { date: meeting },
    topics: topicsFor(
      [title, ...parts.parts.map(({ heading }) => heading.line.text)].join(' '),
      parts.parts.map(textUnder).join(' '),
      source.topics,
    ),
  };
  const report = reportEntry(common, source);
  const [entry] = report.entries;
  const document = documentEntry(common, source);
  const sections = sectionEntries(entry?.id ?? '', common, source);
  return {
    entries: [...document.entries, ...report.entries, ...sections.entries],
    doubts: [...document.doubts, ...report.doubts, ...sections.doubts],
  };
}
