import { z } from 'zod';

/** Relative luminance of an sRGB colour `#rrggbb`, from 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, from 1 to 21 (WCAG 2.2, success criterion 1.4.3). */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour of the council's identity on which white text, and which on white, reads at WCAG AAA (7:1) or AA (4.5:1). */
export function colourOnWhite(minimum: 4.5 | 7) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'must be a colour such as #1d3b6b, in small letters' })
    .refine((hex) => contrast(hex, '#ffffff') >= minimum, {
      error: `has too little contrast with white; it needs at least ${minimum}:1`,
    });
}
