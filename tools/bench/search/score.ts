/** How good rankings are: the field's usual figures. */
import type { JudgedQuery } from './judged.ts';

/** Figures over a set of queries, each from 0 to 1. */
export interface Figures {
  queries: number;
  /** Mean of 1 / place of the first right page. */
  mrr: number;
  /** Discounted gain over ten places, as a part of the best there could be. */
  ndcg: number;
  /** Part of the queries with a right page in the first place, and among the first five. */
  first: number;
  five: number;
  /** Part of the queries without any result. */
  zero: number;
}

const depth = 10;
/** A page of this grade or more is a right one. */
const right = 2;

/** The grade of each page in order; a thing that was shown already gains nothing more. */
function gradesOf(addresses: readonly string[], { targets }: JudgedQuery): number[] {
  const shown = new Set<string>();
  return addresses.map((address) => {
    const here = targets.filter(({ pages }) => pages.includes(address));
    const grade = Math.max(
      0,
      ...here.filter(({ item }) => !shown.has(item)).map((target) => target.grade),
    );
    for (const { item } of here) shown.add(item);
    return grade;
  });
}

const gain = (grades: readonly number[]) =>
  grades
    .slice(0, depth)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);

/**
 * The best order that the pages of the site allow: always the page that gains most next and, of those, the one that shows
 * the fewest things, so that the others still have a page of their own.
 */
function bestGain(query: JudgedQuery): number {
  const thingsOn = (address: string) =>
    query.targets.filter(({ pages }) => pages.includes(address)).length;
  const left = new Set(query.targets.flatMap(({ pages }) => pages));
  const order: string[] = [];
  while (left.size > 0 && order.length < depth) {
    const [best] = [...left]
      .map((address) => ({
        address,
        grade: gradesOf([...order, address], query).at(-1) ?? 0,
        things: thingsOn(address),
      }))
      .sort((one, other) => other.grade - one.grade || one.things - other.things);
    if (!best || best.grade === 0) break;
    order.push(best.address);
    left.delete(best.address);
  }
  return gain(gradesOf(order, query));
}

/** The figures of one ranking. */
export function scoreQuery(addresses: readonly string[], query: JudgedQuery): Figures {
  const grades = gradesOf(addresses.slice(0, depth), query);
  const place = grades.findIndex((grade) => grade >= right);
  const best = bestGain(query);
  return {
    queries: 1,
    mrr: place === -1 ? 0 : 1 / (place + 1),
    ndcg: best === 0 ? 0 : gain(grades) / best,
    first: place === 0 ? 1 : 0,
    five: place >= 0 && place < 5 ? 1 : 0,
    zero: addresses.length === 0 ? 1 : 0,
  };
}

/** The mean of many. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (name: keyof Figures) =>
    all.reduce((sum, one) => sum + one[name], 0) / (all.length || 1);
  return {
    queries: all.length,
    mrr: mean('mrr'),
    ndcg: mean('ndcg'),
    first: mean('first'),
    five: mean('five'),
    zero: mean('zero'),
  };
}

/** Whether a page of another council stands above the first right page, though the query says that none may. */
export function breaksOwnFirst(
  addresses: readonly string[],
  query: JudgedQuery,
  isOther: (address: string) => boolean,
): boolean {
  if (!query.ownFirst) return false;
  const rightPages = new Set(
    query.targets.flatMap(({ grade, pages }) =>
      grade >= right ? pages.filter((page) => !isOther(page)) : [],
    ),
  );
  const first = addresses.findIndex((address) => rightPages.has(address));
  const other = addresses.findIndex(isOther);
  return rightPages.size > 0 && other !== -1 && (first === -1 || other < first);
}
