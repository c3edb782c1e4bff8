import { expect, test, vi } from 'vitest';
import { readBody } from '#mdx/read-body.ts';

const heading = vi.hoisted(() => ({
  type: 'element',
  tagName: 'h2',
  children: [{ type: 'text', value: 'One' }],
}));
const tree = vi.hoisted(() => ({ type: 'root', children: [] as unknown[] }));
vi.mock('satteri', async (original) => ({
  ...(await original<object>()),
  mdxToHast: () => structuredClone(tree),
}));

test('a body whose HTML has another number of headings than its text stops the build', () => {
  tree.children = [heading];
  expect(readBody('## One', 'T').body.segments).toEqual([
    { kind: 'html', html: '<h2 id="one">One</h2>' },
  ]);
  tree.children = [];
  expect(() => readBody('## One', 'T')).toThrow('The anchor “one” stands on no heading.');
  tree.children = [heading, heading];
  expect(() => readBody('## One', 'T')).toThrow('The heading “One” has no anchor.');
});
