import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Letter } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';

/**
 * Builds the site in a process of its own: its checks keep the processor for seconds on end, and an editor who saves must not
 * wait for that. What it prints is printed.
 *
 * @throws Letter when it fails; the last good site is then still there
 */
export function buildApart({
  contentDir,
  publicDir,
  outDir,
  signal,
}: {
  contentDir: string;
  publicDir: string;
  outDir: string;
  signal: AbortSignal;
}): Promise<void> {
  const folders = ['--content', contentDir, '--public', publicDir, '--out', outDir];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'tools/build.ts'), ...folders], {
      cwd: ROOT,
      stdio: 'inherit',
      signal,
    });
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      fail(
        new Letter(
          'the site',
          'It could not be built; what is wrong was printed where npm start runs.',
          'Tell the person who runs the editor. The last good site is still shown.',
        ),
      );
    });
  });
}
