import { loadRules } from '#tools/transport/load-rules.ts';

/** The rules of the real content: the tests of the table hold what the site publishes. */
export const rules = loadRules('content');

/** First days of each era, and so one day for each set of rows. */
export const days = ['2007-09-01', '2008-09-01', '2012-09-01', '2018-09-01'];
