import type { Content } from '#schemas/content.ts';
import { addresses } from '../addresses.ts';
import type { Graph } from '../nodes.ts';
import { checkViews } from './check-views.ts';
import { TransportContext } from './context.ts';
import { changesView, elsewhereView, rulesView, startView } from './info-views.ts';
import type {
  ChangesView,
  CheckElsewhereView,
  CheckOutcomeView,
  CheckQuestionView,
  CheckStartView,
  RulesView,
} from './views.ts';

/** The school transport pages; none for a council that holds no rules. */
export interface TransportViews {
  checkStart: CheckStartView[];
  checkElsewhere: CheckElsewhereView[];
  checks: (CheckQuestionView | CheckOutcomeView)[];
  rules: RulesView[];
  changes: ChangesView[];
}

const none: TransportViews = {
  checkStart: [],
  checkElsewhere: [],
  checks: [],
  rules: [],
  changes: [],
};

/** Makes the school transport pages from the rules. */
export function transportViews(content: Content, { authority, decisions }: Graph): TransportViews {
  if (content['transport-rules'].length === 0) return none;
  const context = new TransportContext(content, authority);
  const cited = content['transport-rules']
    .flatMap(({ data }) => data.citations.map(({ decision }) => decision))
    .find((id) => id !== undefined);
  const decision = decisions.find(({ id }) => id === cited);
  return {
    checkStart: [startView(context)],
    checkElsewhere: [elsewhereView(context)],
    checks: checkViews(context),
    rules: [rulesView(context)],
    changes: decision
      ? [changesView(context, { text: decision.data.title, href: addresses.decision(decision.id) })]
      : [],
  };
}
