import { defineConfig } from 'html-validate';

/** What “valid HTML” means on a built page (tools/check/site/valid-html.ts). A rule that is off has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes the HTML. These ask for one of several ways of writing that all mean the same to a browser.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // HTML allows a bare “&” or “>” where nothing else can be meant, and Astro writes such ones.
    'no-raw-characters': ['error', { relaxed: true }],
    // A title names the decision, its year, the council where it is another one, and the site: seldom under 70 signs.
    'long-title': 'off',
    // All scripts and styles come from the site itself (docs/decisions/0008).
    'require-sri': 'off',
  },
});
