import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withBuildLock } from '#tools/build/lock.ts';
import { Letter } from '#tools/lib/command.ts';
import { folderWith } from './folder.ts';

const work = async () => 'built';
/** A number that no process has. */
const GONE = 999_999_999;
const errorOf = (code: string) => Object.assign(new Error(code), { code });

afterEach(() => vi.restoreAllMocks());

describe('the lock', () => {
  test('lets one build work at a time and is gone afterwards', async () => {
    const folder = folderWith({});
    const outer = withBuildLock(folder, async () => {
      expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
      expect(readdirSync(folder)).toEqual(['lock']);
      await expect(withBuildLock(folder, work)).rejects.toThrow('at work');
      return 'first';
    });
    expect(await outer).toBe('first');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['no process', '', String(GONE)])(
    'of a process that is gone (“%s”) counts for nothing, and leaves nothing behind',
    async (lock) => {
      const folder = folderWith({ lock });
      expect(await withBuildLock(folder, work)).toBe('built');
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('of a process that we may not touch counts', async () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw errorOf('EPERM');
    });
    await expect(withBuildLock(folderWith({ lock: '1' }), work)).rejects.toThrow('process 1');
  });

  test('that another build took while the stale one was looked at stays with that build', async () => {
    const folder = folderWith({ lock: String(GONE) });
    const lock = join(folder, 'lock');
    vi.spyOn(process, 'kill').mockImplementation((id) => {
      if (id !== GONE) return true;
      writeFileSync(lock, '1');
      throw errorOf('ESRCH');
    });
    await expect(withBuildLock(folder, work)).rejects.toThrow('process 1');
    expect(readFileSync(lock, 'utf8')).toBe('1');
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('that is there but never to be read is told as a letter', async () => {
    const folder = folderWith({});
    symlinkSync(join(folder, 'nowhere'), join(folder, 'lock'));
    await expect(withBuildLock(folder, work)).rejects.toThrow(Letter);
  });

  test('is held by one of many processes at any moment, also when they all find a stale one', async () => {
    const folder = folderWith({ lock: String(GONE) });
    const child = join(import.meta.dirname, 'lock-child.ts');
    const codes = Array.from(
      { length: 6 },
      () =>
        new Promise((done) =>
          spawn(process.execPath, [child, folder], { stdio: 'inherit' }).on('close', done),
        ),
    );
    expect(await Promise.all(codes)).toEqual([0, 0, 0, 0, 0, 0]);
    const notes = readFileSync(join(folder, 'notes'), 'utf8').trim().split('\n');
    expect(new Set(notes).difference(new Set(['in', 'out', 'busy']))).toEqual(new Set());
    const held = notes.filter((word) => word !== 'busy');
    expect(held.length).toBeGreaterThan(0);
    held.forEach((word, index) => expect(word).toBe(index % 2 === 0 ? 'in' : 'out'));
    expect(readdirSync(folder)).toEqual(['notes']);
  });

  test('is given back when the build fails', async () => {
    const folder = folderWith({});
    const fail = () => Promise.reject(new Error('broken'));
    await expect(withBuildLock(folder, fail)).rejects.toThrow('broken');
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});
