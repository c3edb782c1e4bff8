import type { Fault } from '#schemas/fault.ts';

/** Puts an error of the parser into words for an editor, with its line. */
export function parseFault(error: unknown): Omit<Fault, 'file'> {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):\d+: /.exec(message);
  const line = place ? { line: Number(place[1]) } : {};
  const closing =
    /[Ee]xpected (?:a closing tag for|the closing tag|an open tag)[^`]*`<\/?([\w.:-]*)/.exec(
      message,
    );
  if (/expression|brace|acorn/i.test(message) && !/attribute/i.test(message)) {
    return {
      ...line,
      fault: 'A curly bracket { is opened here: it means computer code.',
      remedy: 'Use round brackets, or write \\{ to show a curly one.',
    };
  }
  if (/import|export|esm/i.test(message)) {
    return {
      ...line,
      fault: 'A line begins with “import” or “export”, which is computer code here.',
      remedy: 'Begin the sentence with another word.',
    };
  }
  if (closing) {
    return {
      ...line,
      fault: `<${closing[1] ?? ''}> is not opened and closed rightly.`,
      remedy: `HTML code is not allowed; a component is closed with </Name> on a line of its own.`,
    };
  }
  return {
    ...line,
    fault: 'A “<” here is not the start of a component.',
    remedy:
      'Write “less than”, put a web address in [words](address), or write \\< to show the sign.',
  };
}
