/** What we use of Decap, as it is at run time: its prebuilt file brings no types. */

/** The maps of Immutable.js, in which Decap keeps its state. */
export interface ImmutableMap {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  delete(key: string): ImmutableMap;
  set(key: string, value: unknown): ImmutableMap;
  clear(): ImmutableMap;
  toJS(): Record<string, unknown>;
}

/** Decap's Redux store, as far as we read it. */
export interface Store {
  getState(): { entryDraft: ImmutableMap; editorialWorkflow: ImmutableMap };
  dispatch(action: { type: string; payload?: unknown; fromPanel?: boolean }): unknown;
  subscribe(listener: () => void): () => void;
}

/** What a handler of `preSave` and its like is given. */
export interface EntryEvent {
  entry: ImmutableMap;
}

/** How a file is turned into an entry and back. */
interface Format {
  fromFile(text: string): Record<string, unknown>;
  toFile(data: Record<string, unknown>, order?: readonly string[]): string;
}

interface Decap {
  init(options?: { config: object }): void;
  getLocale(name: string): object | undefined;
  registerLocale(name: string, phrases: object): void;
  registerCustomFormat(name: string, extension: string, format: Format): void;
  registerEditorComponent(component: object): void;
  registerWidget(name: string, control: unknown): void;
  registerPreviewStyle(address: string): void;
  registerPreviewTemplate(collection: string, template: unknown): void;
  registerEventListener(listener: {
    name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish';
    handler: (event: EntryEvent) => unknown;
  }): void;
}

/** Our own action: Decap forgets which drafts there are, and reads them when it needs them. */
export const FORGET_DRAFTS = 'COUNTY_HALL_FORGET_DRAFTS';

declare global {
  interface Window {
    CMS: Decap;
    /** Decap's ready-made configuration: with it, Decap does not check it again by generated code. */
    CMS_CONFIG?: object;
    /** Set by boot.ts. */
    editorStore?: Store;
    /** Tells whether saving the open entry would change nothing. Set by main.ts, asked by boot.ts. */
    editorIsUnchanged?: (entryDraft: ImmutableMap) => boolean;
    createClass(component: object): unknown;
    h(tag: unknown, attributes: object | null, ...children: unknown[]): unknown;
  }
}

/**
 * Decap's store.
 *
 * @throws Error when boot.ts did not run before Decap
 */
export function store(): Store {
  if (!window.editorStore) throw new Error('boot.js must be loaded before decap-cms.js.');
  return window.editorStore;
}
