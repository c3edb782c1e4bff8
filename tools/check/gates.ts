/** The gates of `npm run check`, each one entry in a list. */
import { count } from '#tools/lib/command.ts';
import { ROOT } from '#tools/lib/root.ts';
import { runPackage } from '#tools/lib/run-package.ts';
import { runSuite } from '#tools/test/run-suite.ts';
import { checkContent, reportContent } from './content.ts';

interface GateResult {
  passed: boolean;
  /** How much it looked at, in words. */
  looked: string;
  /** What to print when it failed. */
  output: string;
}

export interface Gate {
  name: string;
  run: () => Promise<GateResult>;
}

/** Comes before all others: while the content has faults, its editor should read of nothing else. */
export const contentGate: Gate = { name: 'content', run: content };

/**
 * The other gates, in two rows that are run side by side. Lint and types stay in one: the second writes the types of the content,
 * which the first may read.
 */
export const gateRows: readonly (readonly Gate[])[] = [
  [
    { name: 'lint', run: lint },
    { name: 'types', run: types },
  ],
  [
    { name: 'format', run: format },
    { name: 'unused', run: unused },
    { name: 'architecture', run: architecture },
  ],
];

async function content(): Promise<GateResult> {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const lines: string[] = [];
  const check = checkContent({ contentDir });
  const passed = reportContent(check, contentDir, (line) => lines.push(line));
  return { passed, looked: lines.at(-1) ?? '', output: lines.join('\n') };
}

async function format(): Promise<GateResult> {
  // At this log level Prettier says a line for each file, so that we can tell how many there were.
  const { code, output } = await runPackage('prettier', ['--check', '--log-level', 'debug', '.']);
  const lines = output.split('\n');
  const files = lines.filter((line) => line.startsWith('[debug] loaded options')).length;
  const faults = lines.filter((line) => !line.startsWith('[debug]'));
  return {
    passed: code === 0 && files > 0,
    looked: count(files, 'file'),
    output: faults.join('\n'),
  };
}

async function lint(): Promise<GateResult> {
  const args = ['.', '--max-warnings', '0', '--format', 'json'];
  const { code, output } = await runPackage('eslint', args);
  const results = jsonIn<{ filePath: string; messages: LintMessage[] }[]>(output) ?? [];
  const faults = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message, ruleId }) => `${filePath}:${line}\n    ${message} (${ruleId})`),
  );
  return {
    passed: code === 0 && results.length > 0,
    looked: count(results.length, 'file'),
    output: faults.length > 0 ? faults.join('\n') : output,
  };
}

interface LintMessage {
  line: number;
  message: string;
  ruleId: string | null;
}

/** `astro check` reads the `.astro` files; the compiler itself reads all else. */
async function types(): Promise<GateResult> {
  // One after the other: in a fresh clone the first writes the types of the content that the second reads.
  const astro = await runPackage('astro', ['check', '--minimumFailingSeverity', 'warning']);
  const compiler = await runPackage('typescript', [
    '--noEmit',
    '--listFiles',
    '-p',
    'tsconfig.json',
  ]);
  const lines = compiler.output.split('\n');
  const own = lines.filter((line) => line.startsWith(ROOT) && !line.includes('node_modules'));
  const faults = lines.filter((line) => !line.startsWith('/'));
  const pages = Number(/Result \((\d+) files?\)/.exec(astro.output)?.[1] ?? 0);
  return {
    passed: astro.code === 0 && compiler.code === 0 && own.length > 0 && pages > 0,
    looked: `${count(pages, 'file')} by astro check, ${count(own.length, 'file')} by tsc`,
    output: `${astro.output}\n${faults.join('\n')}`,
  };
}

async function unused(): Promise<GateResult> {
  // The table of times also tells how many files were read.
  const { code, output } = await runPackage('knip', ['--no-progress', '--performance']);
  const files = Number(/^parseFile +(\d+)/m.exec(output)?.[1] ?? 0);
  const [faults = ''] = output.split(/^Name +size/m);
  return { passed: code === 0 && files > 0, looked: count(files, 'file'), output: faults };
}

async function architecture(): Promise<GateResult> {
  const { passed, failed, output } = await runSuite('architecture');
  const looked = /architecture: (.*) looked at/.exec(output)?.[1] ?? 'nothing';
  return { passed: failed === 0 && passed > 0, looked, output };
}

function jsonIn<Result>(text: string): Result | undefined {
  try {
    return JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as Result;
  } catch {
    return undefined;
  }
}
