/** The frame that shows the page at the width of a phone or of a desk. No script runs in it, and no link leads away. */
import { button, make } from '../dom.ts';

const WIDTHS = { Phone: 375, Desktop: 1280 } as const;
type Device = keyof typeof WIDTHS;

/** The frame with its controls. `show` takes a whole HTML document. */
export function previewFrame(owner: Document): {
  element: HTMLElement;
  controls: HTMLElement;
  show: (html: string) => void;
  setAddress: (address: string | undefined) => void;
} {
  let device: Device = 'Phone';
  let current: HTMLIFrameElement | undefined;
  const element = make('div', { class: 'stage' }, [], owner);
  const whole = make(
    'a',
    { target: '_blank', hidden: '' },
    ['See the saved draft’s whole page (opens in a new tab)'],
    owner,
  );

  const fit = () => {
    if (!current) return;
    const width = WIDTHS[device];
    const scale = Math.min(1, element.clientWidth / width);
    const style = current.style;
    style.width = `${width}px`;
    style.height = `${element.clientHeight / scale}px`;
    style.transform = `scale(${scale})`;
    style.marginInlineStart = `${Math.max(0, (element.clientWidth - width * scale) / 2)}px`;
  };
  const devices = (Object.keys(WIDTHS) as Device[]).map((name) =>
    button(name, () => choose(name), { 'aria-pressed': String(name === device) }, owner),
  );
  const choose = (name: Device) => {
    device = name;
    for (const one of devices) one.setAttribute('aria-pressed', String(one.textContent === name));
    fit();
  };
  owner.defaultView?.addEventListener('resize', fit);

  return {
    element,
    controls: make(
      'div',
      { class: 'controls', role: 'group', 'aria-label': 'Width of the preview' },
      [...devices, whole],
      owner,
    ),
    setAddress(address) {
      whole.hidden = address === undefined;
      if (address !== undefined) whole.href = address;
    },
    show(html) {
      // Same origin, so that the page's styles load; without allow-scripts nothing in it can run.
      const next = make(
        'iframe',
        { sandbox: 'allow-same-origin', title: 'How the page will look', srcdoc: html },
        [],
        owner,
      );
      next.style.visibility = 'hidden';
      next.addEventListener('load', () => {
        const top = current?.contentWindow?.scrollY ?? 0;
        next.contentDocument?.addEventListener('click', stayHere);
        next.contentWindow?.scrollTo(0, top);
        next.style.visibility = 'visible';
        for (const old of element.querySelectorAll('iframe')) if (old !== next) old.remove();
        current = next;
        fit();
      });
      const shown = current;
      current = next;
      element.append(next);
      fit();
      current = shown ?? next;
    },
  };
}

function stayHere(event: Event): void {
  const link = (event.target as Element).closest?.('a[href]');
  if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
}
