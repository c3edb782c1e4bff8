/** What the editing server loads, as one built file: previews and help pages. */
export { renderPage } from './render-page.ts';
export { renderGallery, renderGuide, renderHelpIndex } from './render-help.ts';
export { styleAddress } from './style-address.ts';
