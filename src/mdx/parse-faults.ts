import type { Fault } from '#schemas/fault.ts';

/** Where the parser names the tag that was opened, and its line. */
const opening = /(?:for `<([\w.:-]{0,40})[^`]*` \(|\(`<([\w.:-]{0,40})[^`]*` opened at )(\d+):\d+/;

/** Puts an error of the parser into words for an editor, with its line. */
export function parseFault(error: unknown): Omit<Fault, 'file'> {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):\d+: /.exec(message);
  const line = place ? { line: Number(place[1]) } : {};
  /** The message without the words of the editor that it repeats. */
  const own = message.replace(/`[^`]*`/g, '');
  const tag = /`<\/?([\w.:-]{0,40})/.exec(message)?.[1] ?? '';
  const opened = opening.exec(message);
  if (/expression|brace|acorn/i.test(own) && !/attribute/i.test(own)) {
    return {
      ...line,
      fault: 'A curly bracket { is opened here: it means computer code.',
      remedy: 'Use round brackets, or write \\{ to show a curly one.',
    };
  }
  if (/import|export|esm/i.test(own)) {
    return {
      ...line,
      fault: 'A line begins with “import” or “export”, which is computer code here.',
      remedy: 'Begin the sentence with another word.',
    };
  }
  if (opened) {
    const [, name = '', other = '', at = ''] = opened;
    const remedy = /^[a-z]/.test(name || other)
      ? 'HTML code is not allowed: take it out, or write \\< to show the sign.'
      : `Close it with </${name || other}> on a line of its own, on the level on which it was opened.`;
    return {
      ...line,
      fault: `<${name || other}> is opened in line ${at} and not closed rightly.`,
      remedy,
    };
  }
  if (/expected an open tag/.test(own)) {
    return {
      ...line,
      fault: `</${tag}> closes what was not opened.`,
      remedy: 'Take it out, or open it before on a line of its own.',
    };
  }
  return {
    ...line,
    fault: 'A “<” here is not the start of a component.',
    remedy:
      'Write “less than”, put a web address in [words](address), or write \\< to show the sign.',
  };
}
