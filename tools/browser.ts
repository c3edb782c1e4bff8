/** Finds a browser for the tests, and installs one when there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Letter, runCommand } from './lib/command.ts';
import { ROOT } from './lib/root.ts';

const USAGE = `Use: node tools/browser.ts

Makes sure that there is a browser for the tests and prints where it is: the one that CHROMIUM_PATH
names, an installed Chrome or Chromium, Playwright's own, or else a newly installed one.`;

/** How the tests start it: alone, in a container too, and without talking to its makers. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Where the browser is.
 *
 * @throws Letter when there is none, or CHROMIUM_PATH names none
 */
export function browserPath(): string {
  const path = findBrowser();
  if (path) return path;
  throw noBrowser('No Chrome or Chromium was found on this machine.');
}

function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw noBrowser(`CHROMIUM_PATH names “${named}”, which is not a program.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...PLACES, chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the browser is; one is installed when there is none.
 *
 * @throws Letter when none is there and none could be installed
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found && runs(found)) return found;
  console.log('No browser was found that runs. Installing one for the tests …');
  const ways = [installPlaywrights, installDebians];
  for (const install of ways) {
    install();
    const path = findBrowser();
    if (path && runs(path)) return path;
  }
  throw noBrowser('No browser was found, and none could be installed (see above).');
}

function installPlaywrights(): void {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
}

/** Where we may, on Debian and its kin: their package brings its libraries with it. */
function installDebians(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

function run(program: string, args: string[]): void {
  spawnSync(program, args, { stdio: 'inherit' });
}

/** A browser that was unpacked but lacks a library is none. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

function noBrowser(fault: string): Letter {
  return new Letter(
    'a browser for the tests',
    fault,
    'Install Chrome or Chromium, or set CHROMIUM_PATH to where one is, and try again.',
  );
}

if (import.meta.main) {
  await runCommand({
    usage: USAGE,
    options: {},
    run: () => {
      console.log(`browser: ${ensureBrowser()}`);
      return 0;
    },
  });
}
