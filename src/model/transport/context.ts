import type { Content } from '#schemas/content.ts';
import { diagram, type Node } from '#rules/diagram.ts';
import type { Era } from '#rules/eras.ts';
import type { Row } from '#rules/table.ts';
import { rowsOn } from '#rules/table.ts';
import { addresses } from '../addresses.ts';
import { dateView } from '../date-words.ts';
import type { AuthorityNode } from '../nodes.ts';
import type { DateView, Link } from '../views.ts';
import { type RuleSet, ruleSetOf } from './rule-set.ts';
import { citationView, periodWords, QuestionWords, statusLabels } from './words.ts';
import type { LowIncomeTestView, ReasonView } from './views.ts';

type RuleEntry = Content['transport-rules'][number];
type OutcomeEntry = Content['transport-outcomes'][number];

/** Everything the pages of the checker are made from, looked up by name. */
export class TransportContext {
  readonly rules: RuleSet;
  readonly words: QuestionWords;
  readonly content: Content;
  readonly authority: AuthorityNode;
  readonly checked: DateView;
  /** Questions that offer “not sure”. */
  readonly notSureFields: ReadonlySet<string>;
  readonly #rows: Map<string, RuleEntry>;
  readonly #outcomes: Map<string, OutcomeEntry>;
  readonly #roots = new Map<string, Node>();

  constructor(content: Content, authority: AuthorityNode) {
    this.content = content;
    this.authority = authority;
    this.rules = ruleSetOf(content);
    this.words = new QuestionWords(content);
    this.checked = dateView({ date: this.rules.checked });
    this.notSureFields = new Set(
      content['transport-questions'].flatMap(({ data }) => (data.notSure ? [data.field] : [])),
    );
    this.#rows = new Map(content['transport-rules'].map((entry) => [entry.id, entry]));
    this.#outcomes = new Map(content['transport-outcomes'].map((entry) => [entry.id, entry]));
  }

  get council(): Link {
    return { text: this.authority.data.websiteName, href: this.authority.data.website };
  }

  row(id: string): RuleEntry['data'] {
    const entry = this.#rows.get(id);
    if (!entry) throw new Error(`There is no rule “${id}”.`);
    return entry.data;
  }

  outcome(id: string): OutcomeEntry['data'] {
    const entry = this.#outcomes.get(id);
    if (!entry) throw new Error(`There is no outcome “${id}”.`);
    return entry.data;
  }

  /** The decision diagram of an era. */
  root(era: Era): Node {
    const known = this.#roots.get(era.from) ?? diagram(this.rules.table, era.from);
    if (!known) throw new Error(`No rules are held for ${era.from}.`);
    this.#roots.set(era.from, known);
    return known;
  }

  rowsIn(era: Era): Row[] {
    return rowsOn(this.rules.table, era.from);
  }

  reason(id: string): ReasonView {
    const { title, reason, ground, status, reading, citations } = this.row(id);
    return {
      row: { text: title, href: addresses.transportRule(id) },
      reason,
      ground,
      status: statusLabels[status],
      ...(reading && { reading }),
      citations: citations.map(citationView),
    };
  }

  /** Tests of low income that hold on at least one day of an era. */
  lowIncomeTests(era: Era): LowIncomeTestView[] {
    return [...this.content['low-income-tests']]
      .filter(
        ({ data: { from, until } }) =>
          (era.to === undefined || from <= era.to) && (until === undefined || era.from <= until),
      )
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ data: { title, text, from, until, certainty } }) => ({
        title,
        text,
        period: periodWords({ from, to: until }),
        askCouncil: certainty === 'ask-the-council',
      }));
  }
}
