/** Puts our preview into the pane that Decap keeps for it. */
import { mountPreview } from './pane.ts';

interface Pane {
  node: HTMLElement | null;
  end: (() => void) | undefined;
}

/** The component that Decap renders beside every form: an empty place, which `mountPreview` fills. */
export const previewTemplate = () =>
  window.createClass({
    componentDidMount(this: Pane) {
      if (this.node) this.end = mountPreview(this.node);
    },
    componentWillUnmount(this: Pane) {
      this.end?.();
    },
    render(this: Pane) {
      return window.h('main', { ref: (node: HTMLElement | null) => (this.node = node) });
    },
  });
