import { describe, expect, test } from 'vitest';
import { faultText, faultsError } from '#schemas/fault.ts';
import { checkContent, reportContent } from '#tools/check/content.ts';
import { folderWith } from './folder.ts';

const fault = {
  file: 'content/decisions/x.mdx',
  line: 12,
  fault: '“outcome” must be one of: agreed, noted. You wrote “agred”.',
  remedy: 'Write one of the words in the list. Did you mean “agreed”?',
};

/** What is printed, line by line, and whether it passed. */
function report(files: number, faults: (typeof fault)[]) {
  const lines: string[] = [];
  const passed = reportContent({ files, faults }, 'content', (line) => lines.push(line));
  return { passed, lines };
}

describe('a fault of the content', () => {
  test('is told as place, fault and remedy', () => {
    expect(faultText(fault)).toBe(
      'content/decisions/x.mdx:12\n' +
        '    “outcome” must be one of: agreed, noted. You wrote “agred”.\n' +
        '    Write one of the words in the list. Did you mean “agreed”?',
    );
  });

  test('is told without signs that change how a terminal or a log shows it', () => {
    const told = faultText({
      file: 'content/a\n\u001B[2Jb.mdx',
      fault: 'You wrote \u001B[31m\r\u202Ex\u2028y\tz.',
      remedy: 'One.\nTwo.',
    });
    expect(told).toBe('content/a??[2Jb.mdx\n    You wrote ?[31m??x?y z.\n    One.\n    Two.');
  });

  test('stops a build in the same words, all faults at once', () => {
    expect(faultsError([fault]).message).toBe(
      `The content has 1 fault; nothing was built.\n\n${faultText(fault)}`,
    );
    expect(faultsError([fault, fault]).message).toContain('The content has 2 faults;');
  });

  test('fails the check, which ends with how much it read', () => {
    const { passed, lines } = report(3, [fault]);
    expect(passed).toBe(false);
    expect(lines.at(-1)).toBe('3 files read, 1 fault');
  });
});

describe('the check of the content', () => {
  test('passes when files were read and none has a fault', () => {
    expect(report(3, [])).toEqual({ passed: true, lines: ['3 files read, 0 faults'] });
  });

  test('fails when nothing was read', () => {
    expect(report(0, []).passed).toBe(false);
  });

  test('tells all faults of a folder at once, in order', () => {
    const folder = folderWith({
      'site.yaml': 'nme: x\n',
      'pages/b.mdx': '---\ntitle: B\n---\n\n<script>alert(1)</script>\n',
      'pages/a.mdx': '---\ntitle: A\n---\n\n{1 + 1}\n',
    });
    const { faults } = checkContent({ contentDir: folder, today: '2026-01-01' });
    const files = faults.map(({ file }) => file.slice(folder.length + 1));
    expect(files).toEqual(files.toSorted());
    expect(new Set(files)).toContain('pages/a.mdx');
    expect(new Set(files)).toContain('pages/b.mdx');
    expect(new Set(files)).toContain('site.yaml');
  });

  test('tells a person who names a folder that is not there', () => {
    expect(() => checkContent({ contentDir: '/no/such/folder' })).toThrow(
      'There is no such folder',
    );
  });
});
