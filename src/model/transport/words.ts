import type { Content } from '#schemas/content.ts';
import type { Citation } from '#schemas/transport/citation.ts';
import { notSure } from '#rules/states.ts';
import { addresses } from '../addresses.ts';
import { edtfWords } from '../date-words.ts';
import type { CitationView } from './views.ts';

/** Words for the rules of school transport. */

export const statusLabels = {
  statute: 'Act of Parliament',
  'council-decision': 'Cabinet decision',
  inference: 'Inference: our reading where the source is silent',
} as const;

const caveats = {
  primary: undefined,
  secondary: 'Words read in another text that gives them, not in the source itself.',
  'not-read': 'Known to the editors; the words were not read. Check before relying on them.',
} as const;

export function citationView({
  source,
  section,
  quote,
  url,
  decision,
  read,
}: Citation): CitationView {
  const href = decision ? addresses.decision(decision) : url;
  const caveat = caveats[read];
  return {
    source,
    ...(section && { section }),
    ...(quote && { quote }),
    ...(href && { href }),
    ...(caveat && { caveat }),
  };
}

/** “from 1 September 2012 to 31 August 2018”, “since 1 September 2018”. */
export function periodWords({ from, to }: { from: string; to?: string | undefined }): string {
  return to === undefined
    ? `since ${edtfWords(from)}`
    : `from ${edtfWords(from)} to ${edtfWords(to)}`;
}

/** The questions in the order in which they are asked, with the words of their answers. */
export class QuestionWords {
  readonly #questions: Map<string, Content['transport-questions'][number]['data']>;

  constructor(content: Content) {
    this.#questions = new Map(content['transport-questions'].map(({ data }) => [data.field, data]));
  }

  question(field: string) {
    const question = this.#questions.get(field);
    if (!question)
      throw new Error(`There is no question “${field}”; the content is checked before.`);
    return question;
  }

  /** Words of an answer, such as “over 3 miles”. */
  answer(field: string, band: string): string {
    const { options, notSure: words } = this.question(field);
    return band === notSure
      ? (words ?? 'Not sure')
      : (options.find((option) => option.band === band)?.label ?? band);
  }
}
