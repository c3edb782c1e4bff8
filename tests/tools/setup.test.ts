import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInstalled, writeStamp } from '#tools/lib/install-stamp.mjs';
import { nodeFault, readArguments } from '#tools/setup.mjs';

let root: string;

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version },
      'node_modules/other-machine': { version: '1.0.0', optional: true },
    },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('what is installed', () => {
  test('is nothing in a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  test('is right after an installation that left its stamp', () => {
    mkdirSync(join(root, 'node_modules'));
    writeStamp(root);
    expect(isInstalled(root)).toBe(true);
  });

  test('is out of date when the lock has changed since', () => {
    mkdirSync(join(root, 'node_modules'));
    writeStamp(root);
    writeFileSync(join(root, 'package-lock.json'), lock('2.0.0'));
    expect(isInstalled(root)).toBe(false);
  });

  test('is right when someone ran npm by hand, packages for other machines left out', () => {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    expect(isInstalled(root)).toBe(true);
  });

  test('is not right when npm noted another version, or a note that cannot be read', () => {
    mkdirSync(join(root, 'node_modules'));
    const note = join(root, 'node_modules/.package-lock.json');
    writeFileSync(note, JSON.stringify({ packages: { 'node_modules/a': { version: '0.9.0' } } }));
    expect(isInstalled(root)).toBe(false);
    writeFileSync(note, '{ "packages":');
    expect(isInstalled(root)).toBe(false);
  });
});

describe('the setup', () => {
  test('is the first step of every script', () => {
    const { scripts } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    ) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain('format');
    for (const script of Object.values(scripts)) {
      expect(script).toMatch(/^node tools\/setup\.mjs (?:--browser )?-- \S+/);
    }
  });

  test('passes on what follows the two dashes as it stands', () => {
    expect(readArguments(['--browser', '--', 'tools/test.ts', '--help', '--'])).toEqual({
      browser: true,
      help: false,
      unknown: [],
      tool: ['tools/test.ts', '--help', '--'],
    });
  });

  test('knows which words of its own it does not know', () => {
    expect(readArguments(['--brwser', '--', 'x']).unknown).toEqual(['--brwser']);
  });

  test('tells a person with an old Node what to install', () => {
    expect(nodeFault('18.19.0')).toContain('Node 20 or newer');
    expect(nodeFault('20.0.0')).toBeUndefined();
    expect(nodeFault('24.1.0')).toBeUndefined();
  });
});
