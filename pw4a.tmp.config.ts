import base from './playwright.config.ts';
const { globalSetup: _unused, ...rest } = base;
export default { ...rest, outputDir: '/tmp/m4a/journeys', use: { ...rest.use, baseURL: process.env['SITE_URL'] } };
