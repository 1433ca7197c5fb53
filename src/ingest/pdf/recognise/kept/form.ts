import { z } from 'zod';
import type { ReadPage } from '../page.js';

const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** A page as it is kept. What does not have this form is read anew. */
const FORM = z.object({
  lines: z.array(
    z.array(z.object({ text: z.string(), box, confidence: z.number(), other: z.string().exactOptional() })),
  ),
  dpi: z.number().positive(),
  strokes: z.array(z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })),
  lean: z.number(),
  quarters: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
});

/** A kept page out of its text; null where it is not whole. */
export function keptPage(text: string): ReadPage | null {
  try {
    return FORM.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
