/** The rules of school transport from the content folder. */
import { readContent } from '#mdx/read-content.ts';
import { ruleSetOf, type RuleSet } from '#model/transport/rule-set.ts';
import { transportFaults } from '#model/transport/faults.ts';
import { Letter } from '#tools/lib/command.ts';

/** Rules with the titles of their outcomes by id. */
export interface LoadedRules extends RuleSet {
  titles: Map<string, string>;
}

/**
 * Reads and checks the rules.
 *
 * @throws Letter when the content or the rules have faults
 */
export function loadRules(contentDir: string): LoadedRules {
  const { content, faults } = readContent(contentDir);
  const found = content ? transportFaults(content) : faults;
  const [first] = found;
  if (!content || first) {
    throw new Letter(
      first ? `${first.file}:${first.line ?? 1}` : contentDir,
      first?.fault ?? 'The content cannot be read.',
      `${first?.remedy ?? ''} (${found.length} in all; npm run content lists them.)`,
    );
  }
  const titles = new Map(content['transport-outcomes'].map(({ id, data }) => [id, data.title]));
  return { ...ruleSetOf(content), titles };
}
