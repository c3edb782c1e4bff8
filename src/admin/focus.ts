/**
 * Leads the focus into what is shown next. Decap takes away the link or button that was pressed together with its view, and
 * the browser then begins again at the top of the page: with a keyboard that is more than forty presses from a form.
 */
import { formPane } from './checks/locate.ts';

const EVERY = 100;
/** After so many looks the view is one without a form or heading. */
const LOOKS = 80;

const isForm = () => /^#\/collections\/[^/]+\/(entries\/|new)/.test(window.location.hash);
/** Each call ends the waiting of the one before. */
let calls = 0;
/** Whether one of those that wait is to move the focus in any case. */
let forced = false;

/** Begins to watch for other views: those that have an address, and the one after logging in. */
export function watchViews(): void {
  window.addEventListener('hashchange', () => focusNextView());
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[class*="LoginButton"]')) focusNextView();
  });
}

/**
 * Moves the focus to the form or the heading of the view that comes, once it stands. Where something of the new view has
 * taken the focus it stays there.
 *
 * @param force also moves it away from what has it, such as the button that opened a panel
 */
export function focusNextView(force = false): void {
  calls += 1;
  forced ||= force;
  const mine = calls;
  let before: HTMLElement | undefined;
  const look = (left: number) => {
    if (mine !== calls) return;
    if (left === 0) return void (forced = false);
    const place = placeOfView();
    // What is there twice running is no longer being exchanged.
    if (!place || place !== before) {
      before = place;
      setTimeout(() => look(left - 1), EVERY);
      return;
    }
    const moves = forced || document.activeElement === document.body;
    forced = false;
    if (!moves) return;
    place.tabIndex = -1;
    place.focus();
  };
  setTimeout(() => look(LOOKS), EVERY);
}

function placeOfView(): HTMLElement | undefined {
  const form = formPane();
  if (isForm() || form) return isForm() ? form : undefined;
  const headings = '#nc-root main h1, #nc-root main h2, #nc-root [class*="WorkflowTopHeading"]';
  return document.querySelector<HTMLElement>(headings) ?? undefined;
}
