import { describe, expect, test } from 'vitest';
import { pictureName, pictureProblem, pictureSize } from '#admin/images.ts';

describe('a file that is chosen as a picture', () => {
  test('is taken when it is a JPEG, PNG or WebP of at most 4 MB', () => {
    for (const type of ['image/jpeg', 'image/png', 'image/webp'])
      expect(pictureProblem({ name: 'a', type, size: 4_000_000 })).toBeUndefined();
  });

  test.each([
    ['an SVG drawing', { name: 'a.svg', type: 'image/svg+xml', size: 10 }, 'can hold code'],
    ['an SVG under another type', { name: 'a.SVGZ', type: 'image/png', size: 10 }, 'can hold code'],
    ['a PDF', { name: 'a.pdf', type: 'application/pdf', size: 10 }, 'is no picture'],
    ['a file of no known type', { name: 'a.jpg', type: '', size: 10 }, 'is no picture'],
    ['a picture of more than 4 MB', { name: 'a', type: 'image/png', size: 4_000_001 }, '4 MB'],
  ])('is refused with what to do when it is %s', (_what, file, words) => {
    expect(pictureProblem(file)).toContain(words);
  });

  test('is kept under a name that can stand in an address and meets no other', () => {
    expect(pictureName('My Photo (1) £é.PNG', 'a1b2c3d4e5')).toBe('my-photo-1-e-a1b2c3d4.webp');
    expect(pictureName('££.png', 'a1b2c3d4')).toBe('picture-a1b2c3d4.webp');
  });

  test('is made smaller when it is wider or higher than 1,600 points, and never larger', () => {
    expect(pictureSize(3200, 1000)).toEqual({ width: 1600, height: 500 });
    expect(pictureSize(400, 300)).toEqual({ width: 400, height: 300 });
  });
});
