/** A list of notes that opens on request and says politely how many there are. */
import { button, make } from '../dom.ts';

/** One note; `press` leads to its field. */
export interface Note {
  text: string;
  press?: (() => unknown) | undefined;
}

/** A list under a title; `none` is what it says when it is empty. One that `opens` shows itself as soon as it has something. */
export function notes(
  { title, none, opens = false }: { title: string; none: string; opens?: boolean },
  owner: Document,
): { element: HTMLElement; show: (list: readonly Note[]) => void } {
  const heading = make('summary', { 'aria-live': 'polite' }, [title], owner);
  const list = make('ul', {}, [], owner);
  const element = make('details', { class: 'notes' }, [heading, list], owner);
  return {
    element,
    show(found) {
      const first = element.classList.contains('notes--none') || list.childElementCount === 0;
      if (opens && first && found.length > 0) element.open = true;
      heading.textContent = found.length === 0 ? none : `${title} (${found.length})`;
      element.classList.toggle('notes--none', found.length === 0);
      list.replaceChildren(
        ...found.map(({ text, press }) => {
          const words = press ? button(text, () => void press(), { class: 'link' }, owner) : text;
          return make('li', {}, [words], owner);
        }),
      );
    },
  };
}
