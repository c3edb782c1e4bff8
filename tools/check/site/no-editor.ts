import { withEditor } from '#tools/build/editor.ts';
import type { SiteCheck } from './check.ts';
import { EDITOR_PAGE } from './read-site.ts';

export const noEditor: SiteCheck = {
  name: 'editor',
  why: 'The editor is for staff: it is on the public site only where the council has asked for it, and never listed.',
  page: (page, report) => {
    if (page.isEditor && !page.html.includes('noindex')) {
      report('Search engines may list the editor.', 'Give its page <meta name="robots" content="noindex">.'); // prettier-ignore
    }
    return 1;
  },
  rest: (site, report) => {
    const files = [...site.files].filter((file) => file.startsWith('admin/'));
    if (withEditor() && !site.files.has(EDITOR_PAGE)) {
      report(EDITOR_PAGE)('The editor was asked for, but is not there.', 'Build again with CMS=1.');
    }
    if (!withEditor()) {
      for (const file of files) {
        report(file)('This belongs to the editor, which was not asked for.', 'Build with CMS=1 to have it, or leave the folder admin out.'); // prettier-ignore
      }
    }
    return files.length;
  },
};
