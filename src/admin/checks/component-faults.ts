/** What is missing inside the components of a text: Decap does not check the fields of its editor components. */
import { editorComponents } from '#outputs/cms/components.ts';
import type { FormFault } from './form-faults.ts';

/** The faults of all components in the body, each with the name of the component. */
export function componentFaults({ body }: Record<string, unknown>): FormFault[] {
  if (typeof body !== 'string') return [];
  return editorComponents().flatMap(({ label, pattern, fromBlock, faults }) => {
    // Decap matches one block at a time; here the whole text is searched.
    const everywhere = new RegExp(pattern.source.replace(/^\^/, ''), 'gm');
    return [...body.matchAll(everywhere)].flatMap((match) =>
      faults(fromBlock(match)).map((fault) => ({
        path: ['body'],
        fault: `${label}: ${fault}`,
        remedy: 'Open it in the text and fill it in.',
      })),
    );
  });
}
