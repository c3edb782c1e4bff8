/** `npm run dev`: Astro's own server, for work on pages and components. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/root.ts';

const args = process.argv.slice(2);
const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const child = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => (process.exitCode = code ?? 1));
