/** Runs git in a folder, without whatever the person's own settings or a calling program would change. */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { Letter } from '#tools/lib/command.ts';

interface GitRun {
  code: number;
  /** What it printed; bytes are read as UTF-8. */
  out: string;
  err: string;
}

export interface Git {
  folder: string;
  /** Runs git and gives what it printed. Throws a Letter when git fails. */
  (...args: string[]): Promise<string>;
  /** Runs git and tells whether it succeeded. */
  ok(...args: string[]): Promise<boolean>;
  /** Runs git and gives all it said, with no judgement; with other environment variables, if any. */
  run(args: readonly string[], env?: Record<string, string>): Promise<GitRun>;
}

/** Variables by which a calling git (a hook, a rebase) would send ours to another repository. */
const CALLER = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|CONFIG.*)$/;

/** The environment of our git: nothing of the caller's, and unless asked for nothing of the person's settings. */
export function gitEnvironment({ ownSettings = false } = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !CALLER.test(name));
  return {
    ...(Object.fromEntries(kept) as Record<string, string>),
    // Messages are read by people in English, and no question may wait for an answer.
    LC_ALL: 'C.UTF-8',
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: 'true',
    ...(ownSettings ? {} : { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' }),
  };
}

/**
 * Gives git for one folder.
 *
 * @param options.ownSettings with the person's own settings: only for reading their repository
 */
export function gitIn(folder: string, options: { ownSettings?: boolean } = {}): Git {
  const run = (args: readonly string[], env: Record<string, string> = {}): Promise<GitRun> =>
    runGit(folder, args, { ...gitEnvironment(options), ...env });
  const git = async (...args: string[]): Promise<string> => {
    const { code, out, err } = await run(args);
    if (code === 0) return out;
    throw new Letter(
      folder,
      `git ${args[0] ?? ''} failed: ${(err || out).trim()}`,
      'Put right what git says, and try again.',
    );
  };
  const ok = async (...args: string[]): Promise<boolean> => (await run(args)).code === 0;
  return Object.assign(git, { folder, ok, run });
}

function runGit(
  cwd: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<GitRun> {
  return new Promise((done, fail) => {
    const child = spawn('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') return fail(error);
      fail(
        new Letter(
          'git',
          'The program git is not on this machine.',
          'Install git, and start again.',
        ),
      );
    });
    child.on('close', (code) => done({ code: code ?? 1, out, err }));
  });
}
