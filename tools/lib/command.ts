/** What every command line tool of the project has in common. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { faultText } from '#schemas/fault.ts';

interface Command<Options extends ParseArgsOptionsConfig> {
  /** Printed by --help, and when a word on the command line is not understood. */
  usage: string;
  options: Options;
  /** Does the work and gives the exit code: 0 all well, 1 a fault, 2 wrongly called. */
  run: (values: Values<Options>, files: string[]) => Promise<number> | number;
  /** Words that are no options, such as file names, are taken. */
  takesFiles?: boolean;
}

/** The values of the options, as node:util gives them. */
type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options }>
>['values'];

/** Runs a command and sets the exit code of the process. An error becomes a letter, not a stack. */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(command.usage);
    return;
  }
  let values: Values<Options>;
  let files: string[];
  try {
    const parsed = parseArgs({
      args,
      options: command.options,
      allowPositionals: command.takesFiles ?? false,
    });
    ({ values, positionals: files } = parsed);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${command.usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await command.run(values, files);
  } catch (error) {
    console.error(error instanceof Letter ? error.message : error);
    process.exitCode = 1;
  }
}

/** An error that a person can mend: place, fault and remedy, printed without a stack. */
export class Letter extends Error {
  /** The parts it was made of, for where they are told in another form than printed lines. */
  readonly parts: readonly [place: string, fault: string, remedy: string];

  constructor(place: string, fault: string, remedy: string) {
    super(letter(place, fault, remedy));
    this.name = 'Letter';
    this.parts = [place, fault, remedy];
  }
}

/** A fault that is in no content file, told in the same form. */
export function letter(place: string, fault: string, remedy: string): string {
  return faultText({ file: place, fault, remedy });
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** “1 page”, “2 pages”. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** Today's date as text, such as 2026-03-04, in the council's own time. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
}
