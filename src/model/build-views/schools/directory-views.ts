import type { Graph } from '../../nodes.ts';
import { lookupsOf } from './entry.ts';
import { groupTables, groupViews } from './groups.ts';
import { handbookSectionViews, handbookViews } from './handbook.ts';
import { meetingTables, meetingViews } from './meetings.ts';
import { partnershipTables, partnershipViews } from './partnerships.ts';
import { planTables, planViews } from './plans.ts';
import { publicationTables, publicationViews } from './publications.ts';
import { roleTables, roleViews } from './roles.ts';
import { teamTables, teamViews } from './teams.ts';

/**
 * Every page of the directory but those of services: a page for each entry, one list for each collection that has any
 * entries (`tables`), and the handbook’s contents (none or one) and sections.
 */
export function directoryViews(graph: Graph) {
  const lookups = lookupsOf(graph);
  return {
    teams: teamViews(graph, lookups),
    roles: roleViews(graph, lookups),
    groups: groupViews(graph, lookups),
    partnerships: partnershipViews(graph, lookups),
    meetings: meetingViews(graph, lookups),
    publications: publicationViews(graph, lookups),
    plans: planViews(graph, lookups),
    tables: [
      ...teamTables(graph, lookups),
      ...roleTables(graph, lookups),
      ...groupTables(graph, lookups),
      ...partnershipTables(graph),
      ...meetingTables(graph, lookups),
      ...publicationTables(graph),
      ...planTables(graph),
    ],
    handbook: handbookViews(graph),
    handbookSections: handbookSectionViews(graph),
  };
}
