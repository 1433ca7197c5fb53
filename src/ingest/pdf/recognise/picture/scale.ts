import type { Grey } from './types.js';

/** Below this many dots an inch letters are too small for an engine, and a page is enlarged threefold; at 200 it is only harmed. */
const COARSE_DPI = 130;
const ENLARGED = 3;
/** Above this many nothing more is told, and a page is reduced by a whole number. */
const FINE_DPI = 400;

/** How a page of a resolution is scaled: 3 for a coarse one, ½ or ⅓ for a fine one. */
export function factorFor(dpi: number): number {
  if (dpi < COARSE_DPI) return ENLARGED;
  return dpi > FINE_DPI ? 1 / Math.ceil(dpi / FINE_DPI) : 1;
}

/** A picture scaled by a whole number or a whole part. */
export function scaled(picture: Grey, factor: number): Grey {
  if (factor === 1) return picture;
  return factor > 1 ? enlarged(picture, factor) : reduced(picture, Math.round(1 / factor));
}

function enlarged({ width, height, data }: Grey, times: number): Grey {
  const large: Grey = {
    width: width * times,
    height: height * times,
    data: new Uint8Array(width * height * times * times),
  };
  for (let y = 0; y < large.height; y++) {
    const fromY = Math.min(height - 1, Math.max(0, (y + 0.5) / times - 0.5));
    const top = Math.floor(fromY);
    const below = Math.min(height - 1, top + 1);
    const dy = fromY - top;
    for (let x = 0; x < large.width; x++) {
      const fromX = Math.min(width - 1, Math.max(0, (x + 0.5) / times - 0.5));
      const left = Math.floor(fromX);
      const right = Math.min(width - 1, left + 1);
      const dx = fromX - left;
      const upper = (data[top * width + left] ?? 255) * (1 - dx) + (data[top * width + right] ?? 255) * dx;
      const lower =
        (data[below * width + left] ?? 255) * (1 - dx) + (data[below * width + right] ?? 255) * dx;
      large.data[y * large.width + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return large;
}

function reduced({ width, height, data }: Grey, by: number): Grey {
  const small: Grey = {
    width: Math.floor(width / by),
    height: Math.floor(height / by),
    data: new Uint8Array(0),
  };
  small.data = new Uint8Array(small.width * small.height);
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < by; dy++) {
        for (let dx = 0; dx < by; dx++) sum += data[(y * by + dy) * width + x * by + dx] ?? 255;
      }
      small.data[y * small.width + x] = Math.round(sum / (by * by));
    }
  }
  return small;
}
