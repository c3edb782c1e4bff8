/** Hides notices that ended since the site was built. */
import { hasEnded } from './alert-end.ts';

const now = new Date();
for (const notice of document.querySelectorAll<HTMLElement>('.app-alert[data-until]'))
  notice.hidden = hasEnded(notice.dataset['until'] ?? '', now);
