import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startBackend } from '#tools/cms/backend.ts';
import { startServer } from '#tools/serve/server.ts';
import { makeRepository } from './repository.ts';

/** Whether something listens on a port of this machine. */
const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });

async function freePort(): Promise<number> {
  const { url, close } = await startServer({ dir: '.' });
  await close();
  return Number(new URL(url).port);
}

test('decap-server answers us, and listens on no port', async () => {
  const port = await freePort();
  vi.stubEnv('PORT', String(port));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { ask, close } = await startBackend(makeRepository());
  onTestFinished(close);
  expect((await ask('info', {})).body).toMatchObject({ type: 'local_git' });
  expect(await listens(port)).toBe(false);
});

test('a decap-server that has been closed is gone, and says so in a letter', async () => {
  const { ask, close, pid } = await startBackend(makeRepository());
  await close();
  await expect(ask('info', {})).rejects.toThrow('It gives no answer');
  expect(() => process.kill(pid, 0)).toThrow();
});

test('a folder that is no repository is refused with what decap-server says', async () => {
  expect(existsSync('/nowhere')).toBe(false);
  await expect(startBackend('/nowhere')).rejects.toThrow('It did not start');
});

test('decap-server ends with the program that started it, even when that is killed', async () => {
  const program = `
    const { startBackend } = await import('#tools/cms/backend.ts');
    console.log((await startBackend(process.argv[1])).pid);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, makeRepository()]);
  const [pid] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
  child.kill('SIGKILL');
  await expect.poll(() => isRunning(Number(pid)), { timeout: 20_000 }).toBe(false);
});

/** A process that has ended but that nobody has asked after is not running. */
function isRunning(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  try {
    return process.kill(pid, 0) && !(existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8')));
  } catch {
    return false;
  }
}
