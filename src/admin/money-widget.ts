/** The field for a sum of money: an editor types pounds, the file keeps pence. */
import { penceOf, poundsOf } from '#outputs/cms/money.ts';

const fault = 'Write pounds, such as 2,060,000 or 12.50 or 2.06 million.';

interface Control {
  props: {
    forID: string;
    value: unknown;
    classNameWrapper: string;
    onChange(value: number | string): void;
    setActiveStyle(): void;
    setInactiveStyle(): void;
  };
  state: { typed: string };
  setState(state: { typed: string }): void;
}

/** The control, as Decap's `registerWidget` takes it. What is no sum stays as it was typed, and is not saved. */
export const moneyControl = () =>
  window.createClass({
    getInitialState(this: Control) {
      const { value } = this.props;
      if (typeof value === 'number') return { typed: poundsOf(value) };
      return { typed: typeof value === 'string' ? value : '' };
    },
    isValid(this: Control) {
      const { typed } = this.state;
      const isGood = typed.trim() === '' || penceOf(typed) !== undefined;
      return isGood || { error: { type: 'CUSTOM', message: fault } };
    },
    render(this: Control) {
      const { forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
      return window.h('input', {
        id: forID,
        type: 'text',
        inputMode: 'decimal',
        className: classNameWrapper,
        value: this.state.typed,
        onFocus: setActiveStyle,
        onBlur: setInactiveStyle,
        onChange: ({ target }: { target: HTMLInputElement }) => {
          this.setState({ typed: target.value });
          onChange(penceOf(target.value) ?? target.value);
        },
      });
    },
  });
