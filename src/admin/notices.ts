/** Short messages above the editor. They are read out politely and stay until they no longer hold. */
import { button, make } from './dom.ts';

const CONNECTION = 'ed-connection';

/** Shows a message under a name; a new one of that name takes its place. */
export function notice(
  name: string,
  kind: 'good' | 'bad' | 'plain',
  children: readonly (Node | string)[],
): void {
  const close = button('Close', () => removeNotice(name), { class: 'ed-button ed-button--plain' });
  const made = make('div', { id: name, class: `ed-notice ed-notice--${kind}` }, [
    make('p', {}, children),
    close,
  ]);
  const old = document.getElementById(name);
  if (old) old.replaceWith(made);
  else document.getElementById('ed-notices')?.append(made);
}

/** Takes a message away. */
export function removeNotice(name: string): void {
  document.getElementById(name)?.remove();
}

/** Says that the server cannot be reached, until `connectionIsBack`. */
export function connectionIsLost(): void {
  notice(CONNECTION, 'bad', [
    make('strong', {}, ['The connection to the editing server is lost.']),
    ' Nothing that you typed is lost: leave this page open and save again when the connection is back. This browser also keeps a copy.',
  ]);
}

/** Takes that message away. */
export function connectionIsBack(): void {
  removeNotice(CONNECTION);
}
