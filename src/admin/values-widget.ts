/** The field for values by name, such as one figure for each council: one `name: value` a line. Decap has none for that. */
import { isMap, parseDocument, stringify } from 'yaml';
import type { ImmutableMap } from './decap.ts';

/** Writes values as lines. */
export function linesOf(values: Record<string, unknown> | undefined): string {
  return values && Object.keys(values).length > 0 ? stringify(values) : '';
}

/** Reads lines, or says what is wrong with them. */
export function valuesOf(lines: string): { values: Record<string, unknown> } | { fault: string } {
  if (lines.trim() === '') return { values: {} };
  const document = parseDocument(lines, { schema: 'core', uniqueKeys: true });
  const fault = 'Write one name and one value on each line, such as “essex: 63.3”.';
  if (document.errors.length > 0 || !isMap(document.contents)) return { fault };
  const values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  return Object.values(values).every((value) => typeof value === 'number') ? { values } : { fault };
}

interface Control {
  props: {
    forID: string;
    value: ImmutableMap | Record<string, unknown> | undefined;
    classNameWrapper: string;
    onChange(value: Record<string, unknown>): void;
    setActiveStyle(): void;
    setInactiveStyle(): void;
  };
  state: { lines: string };
  setState(state: { lines: string }): void;
}

/** The control, as Decap's `registerWidget` takes it. */
export const valuesControl = () =>
  window.createClass({
    getInitialState(this: Control) {
      const { value } = this.props;
      const plain = value && 'toJS' in value ? (value as ImmutableMap).toJS() : value;
      return { lines: linesOf(plain as Record<string, unknown> | undefined) };
    },
    isValid(this: Control) {
      const read = valuesOf(this.state.lines);
      return 'fault' in read ? { error: { type: 'CUSTOM', message: read.fault } } : true;
    },
    render(this: Control) {
      const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return window.h('textarea', {
        id: forID,
        className: classNameWrapper,
        rows: Math.max(3, this.state.lines.split('\n').length),
        value: this.state.lines,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        onChange: ({ target }: { target: HTMLTextAreaElement }) => {
          this.setState({ lines: target.value });
          const read = valuesOf(target.value);
          if ('values' in read) onChange(read.values);
        },
      });
    },
  });
