import type { Entry } from '#schemas/body.ts';
import type { Content } from '#schemas/content.ts';
import type { Fault } from '#schemas/fault.ts';
import { edtfBounds, parseEdtf } from '#schemas/fields/edtf.ts';
import { inCircles } from './circles.ts';
import { placeOfPath } from './references.ts';

/** Rules between entries that no schema of one entry can check. */

function numbering(content: Content): Fault[] {
  const seen = new Map<string, string>();
  return content.decisions.flatMap(({ file, lines, data }) => {
    const key = `${data.paper} ${data.item}`;
    const other = seen.get(key);
    seen.set(key, file);
    return other === undefined
      ? []
      : [
          {
            file,
            ...placeOfPath(lines, 'item'),
            fault: `Item ${data.item} of this paper is already ${other}.`,
            remedy: 'Give each item of a paper its own number.',
          },
        ];
  });
}

function outcomesAgree(content: Content): Fault[] {
  return content.decisions.flatMap(({ file, lines, data }) => {
    const listed = new Set(data.outcomes);
    const used = new Set(data.resolutions.flatMap(({ outcome, also = [] }) => [outcome, ...also]));
    const faults: Fault[] = [];
    for (const outcome of used) {
      if (!listed.has(outcome)) {
        faults.push({
          file,
          ...placeOfPath(lines, 'outcomes'),
          fault: `A resolution is “${outcome}”, but “outcomes” does not name it.`,
          remedy: `Add ${outcome} to the outcomes.`,
        });
      }
    }
    for (const outcome of listed) {
      if (!used.has(outcome)) {
        faults.push({
          file,
          ...placeOfPath(lines, 'outcomes'),
          fault: `“outcomes” names “${outcome}”, but no resolution has it.`,
          remedy: 'Add the resolution, or take the outcome out.',
        });
      }
    }
    return faults;
  });
}

/** A trail that leads back to itself would never end. */
function trailCircles(content: Content): Fault[] {
  const earlier = new Map(
    content.decisions.map(({ id, data }) => [
      id,
      (data.trail ?? []).map(({ decision }) => decision),
    ]),
  );
  const inCircle = inCircles(earlier);
  return content.decisions
    .filter(({ id }) => inCircle.has(id))
    .map(({ file, lines }) => ({
      file,
      ...placeOfPath(lines, 'trail'),
      fault: 'The trail of this decision leads back to itself.',
      remedy: 'A decision can only amend, replace, implement or follow up an earlier one.',
    }));
}

/** A decision can bear only on one that was, or may have been, taken before it or at the same time. */
function trailOrder(content: Content): Fault[] {
  const papers = new Map(content.papers.map(({ id, data }) => [id, data]));
  const days = new Map(
    content.decisions.map(({ id, data }) => {
      const date = parseEdtf((data.decidedOn ?? papers.get(data.paper)?.date)?.date ?? '');
      return [id, date ? edtfBounds(date) : {}];
    }),
  );
  return content.decisions.flatMap(({ id, file, lines, data }) =>
    (data.trail ?? []).flatMap(({ type, decision }, index) => {
      const last = days.get(id)?.to;
      const first = days.get(decision)?.from;
      if (last === undefined || first === undefined || first <= last) return [];
      return [
        {
          file,
          ...placeOfPath(lines, `trail.${index}.decision`),
          fault: `The trail says “${type}” of “${decision}”, which is later: it is of ${first} or after, this decision of ${last} or before.`,
          remedy: 'Write the trail in the later of the two decisions, or correct a date.',
        },
      ];
    }),
  );
}

function footerPages(content: Content): Fault[] {
  return content.site.footer.flatMap((id) => {
    const page: Entry<Content['pages'][number]['data']> | undefined = content.pages.find(
      (entry) => entry.id === id,
    );
    const missing = (['summary', 'owner', 'reviewBy', 'published'] as const).filter(
      (key) => page?.data[key] === undefined,
    );
    return page && missing.length > 0
      ? [
          {
            file: page.file,
            line: 1,
            fault: `This page stands in the footer of every page but has no ${missing.join(', ')}.`,
            remedy: 'Add it at the top of the file.',
          },
        ]
      : [];
  });
}

/** The page of a paper is labelled by the paper’s council, its banner by its document’s: they must be the same. */
function sameAuthority(content: Content): Fault[] {
  const documents = new Map(content.documents.map(({ id, data }) => [id, data]));
  return content.papers.flatMap(({ file, lines, data }) => {
    const publisher = documents.get(data.document)?.authority;
    if (publisher === undefined || publisher === data.authority) return [];
    return [
      {
        file,
        ...placeOfPath(lines, 'authority'),
        fault: `The paper is of “${data.authority}”, but its document is of “${publisher}”.`,
        remedy: 'Name the same council in both, so that every page is labelled as whose it is.',
      },
    ];
  });
}

function sameDocument(content: Content): Fault[] {
  const papers = new Map(content.papers.map((paper) => [paper.id, paper]));
  return content.decisions
    .filter(
      ({ data }) =>
        papers.has(data.paper) && papers.get(data.paper)?.data.document !== data.source.document,
    )
    .map(({ file, lines }) => ({
      file,
      ...placeOfPath(lines, 'source'),
      fault: 'The decision comes from another document than its paper.',
      remedy: 'Name the document of the paper as the source.',
    }));
}

/** Every rule between entries, with all its faults. */
export function consistencyFaults(content: Content): Fault[] {
  return [
    numbering,
    outcomesAgree,
    trailCircles,
    trailOrder,
    footerPages,
    sameAuthority,
    sameDocument,
  ].flatMap((rule) => rule(content));
}
