import type { reportTranscript } from './report-body.ts';
import type { FieldName, ReportParts } from './report-parts.ts';

/** What all entries of one report have in common. */
export interface ReportContext {
  parts: ReportParts;
  title: string;
  /** Name of the transcript. */
  document: string;
  transcript: ReturnType<typeof reportTranscript>;
  /** The day of the meeting, where it is printed. */
  meeting?: string;
  asAt: { date: string; inferred?: string };
  topics: string[];
}

/** The words beside a label at the head of a report. */
export const fieldWords = ({ fields }: ReportParts, name: FieldName): string | undefined => {
  const text = fields
    .get(name)
    ?.lines.map(({ text: line }) => line)
    .join(' ');
  return text === '' ? undefined : text;
};
