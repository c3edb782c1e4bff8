/** Runs a program of an installed package with the Node that runs us. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export interface Ran {
  code: number;
  /** Everything it wrote, to both streams, in order of arrival. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Called with each line as it comes. */
  onLine?: (line: string) => void;
  /** Ends the program when it fires. */
  signal?: AbortSignal;
}

/**
 * Runs the program of a package in the project's folder.
 *
 * @throws when the package is not installed or has no such program
 */
export function runPackage(
  name: string,
  args: readonly string[],
  { env = {}, onLine, signal }: RunOptions = {},
): Promise<Ran> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [programOf(name), ...args], {
      cwd: ROOT,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal ? { signal } : {}),
    });
    let output = '';
    let rest = '';
    const take = (text: string) => {
      output += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', fail);
    child.on('close', (code) => {
      if (rest) onLine?.(rest);
      done({ code: code ?? 1, output });
    });
  });
}

/**
 * The file that an installed package is run by.
 *
 * @throws when the package is not installed or has no such program
 */
export function programOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const own = name.split('/').at(-1) ?? name;
  const path = typeof bin === 'string' ? bin : (bin?.[own] ?? Object.values(bin ?? {})[0]);
  if (!path) throw new Error(`node_modules/${name} has no program to run.`);
  return join(folder, path);
}
