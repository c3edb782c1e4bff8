/** The pane beside the form: how the page will look, what keeps it from being published, and advice. */
import { fileOf, schemaOf } from '#schemas/forms.ts';
import { adviceOn } from '../advice/advice.ts';
import { withoutPictures } from '../checks/summary-items.ts';
import { noteAddress } from '../addresses.ts';
import { ConnectionLost, preview, type ServerFault } from '../api.ts';
import { afterPause, openEntry, watchEntry, type OpenEntry } from '../draft.ts';
import { make } from '../dom.ts';
import { formFaults, type FormFault } from '../checks/form-faults.ts';
import { focusField, nameAt } from '../checks/locate.ts';
import { connectionIsBack, connectionIsLost } from '../notices.ts';
import { fileText, slugOf } from '../text.ts';
import { previewFrame } from './frame.ts';
import { notes } from './notes.ts';

/** A pause in the typing after which the page is asked for. */
const QUIET = 350;

/**
 * Fills a place in Decap's preview frame and keeps it up to date.
 *
 * @returns a function that ends the work
 */
export function mountPreview(place: HTMLElement): () => void {
  const owner = place.ownerDocument;
  owner.documentElement.lang = 'en-GB';
  owner.title = 'Preview and advice';
  const frame = previewFrame(owner);
  const faults = notes(
    'Before this can be published',
    'Nothing stands in the way of publishing.',
    owner,
  );
  const advice = notes('Advice', 'No advice: this reads well.', owner);
  const status = make('p', { class: 'status', role: 'status' }, [], owner);
  place.append(frame.controls, status, faults.element, advice.element, frame.element);

  let asked = new AbortController();
  const show = async (entry: OpenEntry) => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    advice.show(
      adviceOf(entry).map(({ what, remedy, examples, field }) => ({
        text: [what, remedy, ...(examples ? [`(${examples.join('; ')})`] : [])].join(' '),
        press: field ? () => focusField({ path: [field] }) : undefined,
      })),
    );
    try {
      const name = { collection: entry.form, slug: slugOf(entry) };
      const answer = await preview({ ...name, text: fileText(entry) }, signal);
      connectionIsBack();
      const left = withoutPictures(answer.faults, entry.newPictures);
      const inForm = formFaults(entry, nameAt);
      faults.show(left.map((fault) => noteOf(fault, fileOf(name), inForm)));
      if (answer.address !== undefined) noteAddress(name, answer.address);
      if (answer.html === undefined) {
        status.textContent = whyNone(left.length, answer.faults.length);
      } else {
        status.textContent = '';
        frame.show(answer.html);
      }
      frame.setAddress(
        entry.isDraft ? `/admin/api/draft/${name.collection}/${name.slug}/` : undefined,
      );
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ConnectionLost) connectionIsLost();
      status.textContent = error instanceof Error ? error.message : 'There is no preview.';
    }
  };
  const later = afterPause(QUIET, (entry: OpenEntry) => void show(entry));
  const first = openEntry();
  if (first) void show(first);
  const end = watchEntry((entry) => entry && later(entry));
  return () => {
    end();
    asked.abort();
  };
}

/** Why there is no page to see. The server finds no picture that has not been saved yet. */
function whyNone(faults: number, withPictures: number): string {
  if (faults > 0) return 'The preview waits until the faults below are put right.';
  return withPictures > 0
    ? 'New pictures show here after the entry is saved.'
    : 'This kind of entry has no page of its own.';
}

/** A fault of the entry leads to its field, in the words of the form where it has some; one of another file names that file. */
function noteOf(
  { file, field, fault, remedy }: ServerFault,
  own: string,
  inForm: readonly FormFault[],
) {
  if (file !== own) return { text: `${file}: ${fault} ${remedy}` };
  const words = inForm.find(({ path }) => path.join('.') === field) ?? { fault, remedy };
  return {
    text: `${words.fault} ${words.remedy}`,
    press: () => focusField({ path: field?.split('.') ?? ['body'] }),
  };
}

function adviceOf({ form, slug, data }: OpenEntry) {
  const textOf = (key: string) => (typeof data[key] === 'string' ? data[key] : undefined);
  const schema = schemaOf({ collection: form, slug }) as { shape?: object };
  return adviceOn({
    title: textOf('title') ?? textOf('name'),
    summary: textOf('summary'),
    body: textOf('body') ?? '',
    hasSummary: 'summary' in (schema.shape ?? {}),
  });
}
