import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#mdx/read-content.ts';
import { longAfter, modelOf } from './fixture.ts';

describe('the record of Essex', () => {
  const { content } = readContent(join(import.meta.dirname, '../../content'));
  const essex = modelOf(content ?? expect.fail('The content has faults.'), longAfter);

  test('tells the story of children’s services to its end on 22 December 2011', () => {
    const story =
      essex.views.topics.find(({ head }) => head.path === '/topics/childrens-social-care/')
        ?.timeline ?? [];
    const events = story.filter(({ kind }) => kind !== 'Document');
    expect(events.at(-1)).toMatchObject({
      date: { edtf: '2011-12-22' },
      kind: 'Closed the matter',
    });
  });

  test('labels what is Cambridgeshire’s as Cambridgeshire’s', () => {
    const document = essex.views.documents.find(
      ({ head }) => head.path === '/documents/cambridgeshire-education-strategy-update/',
    );
    expect(document?.history.authority).toMatchObject({ shortName: 'Cambridgeshire', other: true });
    expect(document?.head.documentTitle).toContain('Cambridgeshire County Council');
  });
});
