import { dateView } from '../../date-words.ts';
import { index } from '../../lookups.ts';
import type { DirectoryNode, Graph } from '../../nodes.ts';
import type { FactRow } from '../../school-views.ts';
import type { ReportView } from '../../strategy-views.ts';
import { authorityView, topicLink } from '../common.ts';
import { contactView } from '../schools/contact-words.ts';
import { entryParts, fact } from '../schools/parts.ts';
import { findingsOf } from './findings.ts';
import { lists, passagesOf, underList } from './record-common.ts';
import { findingsPage, reportPages } from './work-pages.ts';

type Report = DirectoryNode<'reports'>;

const factsOf = ({ data }: Report): FactRow[] => [
  fact('Committee', data.committee),
  fact('Meeting', dateView({ date: data.meeting }).text),
  fact('From', data.from),
  ...(data.divisions === undefined ? [] : [fact('Electoral divisions', data.divisions)]),
  fact('Forward plan reference', data.forwardPlanReference),
  fact('Key decision', data.keyDecision ? 'Yes' : 'No'),
];

/** Page of one committee report: what the committee was asked, and the way to its sections. */
export function reportView(report: Report, graph: Graph): ReportView {
  const { data, authority, topics } = report;
  const passage = passagesOf(graph);
  const sections = reportPages(report, graph);
  const parts = entryParts(
    report,
    index(graph.documents),
    sections.map(({ link }) => link.href),
  );
  return {
    type: 'report',
    ...parts,
    head: underList(parts.head, lists.reports),
    authority: authorityView(authority),
    facts: factsOf(report),
    purpose: { text: data.purpose, passage: passage(data.source) },
    recommendations: data.recommendations,
    contacts: (data.contacts ?? []).map(({ post, ways = [] }) => ({
      post,
      ways: ways.map((way) => contactView(way, data.asAt.date)),
    })),
    sections,
    findings: findingsPage(report) ? [] : findingsOf(data, passage),
    alignment: (data.alignment ?? []).map(({ priority, text, source }) => ({
      priority,
      text,
      passage: passage(source),
    })),
    implications: (data.implications ?? []).map(({ title, text, source, clearance }) => ({
      title,
      text,
      passage: passage(source),
      ...(clearance && {
        clearance: {
          question: clearance.question,
          cleared: clearance.cleared ? 'Yes' : 'No',
          officer: clearance.officer,
          ...(clearance.remark && { remark: clearance.remark }),
        },
      }),
    })),
    topics: topics.map(topicLink),
    statements: sections.length > 0 ? [] : parts.statements,
  };
}
