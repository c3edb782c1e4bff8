/** What a check of the built site is. One check a file, with its reason. */
import type { Page, Site } from './read-site.ts';

export interface SiteFault {
  /** The name of the check. */
  check: string;
  /** The file in the built folder. */
  file: string;
  line?: number;
  fault: string;
  remedy: string;
}

/** Notes a fault; the check's name and the page are known already. */
export type Report = (fault: string, remedy: string, line?: number) => void;

export interface SiteCheck {
  name: string;
  /** Why readers need it, in a sentence. */
  why: string;
  /** Looks at one page and gives how many things it looked at. */
  page: (page: Page, report: Report, site: Site) => number | Promise<number>;
  /** Looks at what is not a page (feeds, stylesheets, the sitemap); gives the number, too. */
  rest?: (site: Site, report: (file: string) => Report) => number;
}
