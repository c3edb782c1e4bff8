import type { Content } from '#schemas/content.ts';
import { bands, fieldNames } from '#schemas/transport/bands.ts';
import type { Limits } from '#rules/bands.ts';
import type { Table } from '#rules/table.ts';
import { versionOf } from '#rules/version.ts';

/** The rules of school transport as the engine reads them. */
export interface RuleSet {
  table: Table;
  limits: Limits;
  /** Short code of the table and limits: the same rules always have the same code. */
  version: string;
  /** The last day on which somebody read a source, ISO. */
  checked: string;
}

/** The collections that the rules of school transport and the pages of the checker are made of. */
const ruleCollections = [
  'transport-rules',
  'transport-outcomes',
  'transport-questions',
  'transport-limits',
  'low-income-tests',
] as const;

/** All entries that the rules of school transport and the pages of the checker are made of. */
export const ruleParts = (content: Content): readonly unknown[] =>
  ruleCollections.flatMap((name) => content[name] as unknown[]);

type Limit = Content['transport-limits'][number]['data']['limit'];

const limitKeys: Record<Limit, keyof Limits> = {
  'walk-under-8': 'walkUnder8',
  'walk-8-and-over': 'walkFrom8',
  'road-three-nearest': 'roadThreeNearest',
  'road-belief': 'roadBelief',
  'age-longer-walk': 'ageLongerWalk',
  'age-wider-choice': 'ageWiderChoice',
  'age-compulsory': 'ageCompulsory',
};

/** Makes the table and its limits from the content. Whether they are whole is for `transportFaults` to say. */
export function ruleSetOf(content: Content): RuleSet {
  const table: Table = {
    fields: fieldNames.map((id) => ({ id, bands: bands[id] })),
    outcomes: [...content['transport-outcomes']]
      .sort((a, b) => a.data.priority - b.data.priority)
      .map(({ id }) => id),
    rows: [...content['transport-rules']]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { from, until, when, outcome } }) => ({
        id,
        from,
        ...(until && { to: until }),
        when: definedOnly(when),
        outcome,
      })),
  };
  const limits = Object.fromEntries(
    content['transport-limits'].map(({ data }) => [limitKeys[data.limit], data.value]),
  ) as unknown as Limits;
  const checked =
    content['transport-rules']
      .map(({ data }) => data.checked)
      .sort()
      .at(-1) ?? '';
  return { table, limits, version: versionOf({ table, limits }), checked };
}

function definedOnly(when: Record<string, string[] | undefined>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(when).flatMap(([field, allowed]) => (allowed ? [[field, allowed]] : [])),
  );
}

/** What the public data of the rules is made from. */
export interface TransportRecordSource {
  rules: RuleSet;
  rows: Content['transport-rules'];
  outcomes: Content['transport-outcomes'];
  limits: Content['transport-limits'];
  tests: Content['low-income-tests'];
}

/** The rules as the public data needs them; nothing for a council that holds none. */
export function transportSource(content: Content): { transport?: TransportRecordSource } {
  const {
    'transport-rules': rows,
    'transport-outcomes': outcomes,
    'transport-limits': limits,
    'low-income-tests': tests,
  } = content;
  if (rows.length === 0) return {};
  return { transport: { rules: ruleSetOf(content), rows, outcomes, limits, tests } };
}
