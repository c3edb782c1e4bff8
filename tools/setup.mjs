/**
 * The first step of every script: makes sure that what the project needs is installed, then runs a
 * tool with the project's own Node. Plain JavaScript that Node 20 runs, since nothing else need be
 * there yet.
 *
 *   node tools/setup.mjs [--browser] -- tools/start.ts [arguments for the tool]
 */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import process from 'node:process';
import { isInstalled, writeStamp } from './lib/install-stamp.mjs';

// Not import.meta.dirname: an old Node, which is to be told so, does not know it.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MINIMUM_NODE = 20;
const IS_WINDOWS = process.platform === 'win32';

const USAGE = `Use: node tools/setup.mjs [--browser] -- TOOL [ARGUMENTS]

Installs what is missing, then runs TOOL with the project's own Node.

  --browser  makes sure that a browser for the tests is there, too
  --help     prints this`;

/**
 * Splits the command line at the first `--`.
 *
 * @param {string[]} args
 * @returns {{ browser: boolean, help: boolean, unknown: string[], tool: string[] }}
 */
export function readArguments(args) {
  const split = args.indexOf('--');
  const own = split === -1 ? args : args.slice(0, split);
  return {
    browser: own.includes('--browser'),
    help: own.includes('--help'),
    unknown: own.filter((arg) => arg !== '--browser' && arg !== '--help'),
    tool: split === -1 ? [] : args.slice(split + 1),
  };
}

/**
 * A letter to the person whose Node is too old, or undefined when it will do.
 *
 * @param {string} version such as `20.11.1`
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  if (Number.parseInt(version, 10) >= MINIMUM_NODE) return undefined;
  return `This machine has Node ${version}.
    County Hall needs Node ${MINIMUM_NODE} or newer to set itself up.
    Install a newer Node from https://nodejs.org/ and run the same command again.`;
}

/** @param {string} command */
function versionOf(command) {
  const { status, stdout } = spawnSync(command, ['--version'], {
    encoding: 'utf8',
    shell: IS_WINDOWS,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** The environment without our own `node_modules/.bin`, which `npm ci` removes while it runs. */
function environmentForInstall() {
  const own = join(ROOT, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(own));
  return { ...process.env, PATH: path.join(delimiter) };
}

function install() {
  const npm = versionOf('npm');
  if (!npm) {
    return `npm was not found on this machine.
    It comes with Node and is needed to install the packages of this project.
    Install Node from https://nodejs.org/ (npm is part of it) and run the same command again.`;
  }
  console.log(`Installing the packages of package-lock.json with npm ${npm} …`);
  if (!versionOf('git')) console.log('git was not found: you can look, but not keep your changes.');
  // Everything is a development dependency of a static site; NODE_ENV=production must not drop it.
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: ROOT, stdio: 'inherit', shell: IS_WINDOWS, env: environmentForInstall() },
  );
  if (status !== 0) {
    return `package-lock.json
    “npm ci” could not install the packages (its own message is above).
    Check the network and the free space on the disk, and run the same command again.`;
  }
  writeStamp(ROOT);
  return undefined;
}

/** The Node that the project pins, or a letter. */
function pinnedNode() {
  const path = join(ROOT, 'node_modules', 'node', 'bin', IS_WINDOWS ? 'node.exe' : 'node');
  if (versionOf(path)) return { path };
  return {
    fault: `node_modules/node
    The project's own Node is not there or does not run.
    Installation scripts may be switched off: run “npm ci --ignore-scripts=false”, then try again.`,
  };
}

/**
 * Runs a program in this one's place: its output, its signals and its exit code are ours.
 *
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function runTool(node, args) {
  return new Promise((done) => {
    const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
    const child = spawn(node, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill('SIGTERM'));
    child.on('error', (error) => {
      console.error(`${node}\n    ${error.message}\n    Delete node_modules and try again.`);
      done(1);
    });
    child.on('exit', (code, signal) =>
      done(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}

/**
 * npm runs a script through a shell, and a signal sent to npm ends both but not what the shell runs.
 *
 * @param {() => void} stop
 */
function whenOrphaned(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}

async function main() {
  const { browser, help, unknown, tool } = readArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return 0;
  }
  if (unknown.length > 0 || tool.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const fault = nodeFault(process.versions.node) ?? (isInstalled(ROOT) ? undefined : install());
  if (fault) {
    console.error(fault);
    return 1;
  }
  const node = pinnedNode();
  if (!node.path) {
    console.error(node.fault);
    return 1;
  }
  if (browser) {
    const code = await runTool(node.path, [join(ROOT, 'tools', 'browser.ts')]);
    if (code !== 0) return code;
  }
  return runTool(node.path, tool);
}

// Run by a person, not imported by a test. (Not import.meta.main: Node 20 does not know it.)
if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  process.exitCode = await main();
}
