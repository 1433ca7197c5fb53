// Makes a printed page look like a scan: lean, blur, noise, a red stamp, JPEG; the same seed gives the same picture.
import jpeg from 'jpeg-js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A binary PGM or PPM file as a picture of one or three channels. */
export function pnm(bytes) {
  const head = /^(P[56])\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  const [all, kind, width, height] = head;
  return {
    width: +width,
    height: +height,
    channels: kind === 'P6' ? 3 : 1,
    data: bytes.subarray(all.length),
  };
}

/**
 * A scan of a page in grey.
 *
 * @param how - `lean` in degrees, `noise` of 255, `blur` in passes, `stamp` in red, JPEG `quality`, `shade` of uneven light
 * @returns the bytes of a JPEG
 */
export function degraded({ width, height, data }, seed, how = {}) {
  const { lean = 0, noise = 0, blur = 0, stamp = false, quality = 60, shade = 0 } = how;
  const random = randomOf(seed);
  let grey = turned(data, width, height, lean);
  for (let pass = 0; pass < blur; pass++) grey = blurred(grey, width, height);
  const rgba = new Uint8Array(width * height * 4);
  const seal = stamp ? { x: width * 0.62, y: height * (0.25 + 0.4 * random()), r: width * 0.085 } : null;
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const grain = noise * (random() + random() + random() - 1.5);
      const light = 1 - shade * (x / width) * (y / height);
      const level = Math.min(255, Math.max(0, grey[at] * light + grain));
      const red = seal !== null && inSeal(x - seal.x, y - seal.y, seal.r);
      rgba[at * 4] = red ? Math.max(level * 0.9, 200 * (level / 255)) : level;
      rgba[at * 4 + 1] = red ? level * 0.25 : level;
      rgba[at * 4 + 2] = red ? level * 0.3 : level;
      rgba[at * 4 + 3] = 255;
    }
  }
  return jpeg.encode({ data: rgba, width, height }, quality).data;
}

function inSeal(dx, dy, r) {
  const d = Math.hypot(dx, dy) / r;
  return (
    (d > 0.93 && d < 1) ||
    (d > 0.6 && d < 0.65) ||
    (d > 0.68 && d < 0.88 && Math.sin(Math.atan2(dy, dx) * 40) > 0.2)
  );
}

function turned(data, width, height, degrees) {
  if (degrees === 0) return data;
  const [sin, cos] = [Math.sin((-degrees * Math.PI) / 180), Math.cos((-degrees * Math.PI) / 180)];
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fx = width / 2 + (x - width / 2) * cos - (y - height / 2) * sin;
      const fy = height / 2 + (x - width / 2) * sin + (y - height / 2) * cos;
      const [l, t] = [Math.floor(fx), Math.floor(fy)];
      if (l < 0 || t < 0 || l + 1 >= width || t + 1 >= height) continue;
      const [dx, dy, at] = [fx - l, fy - t, t * width + l];
      const up = data[at] * (1 - dx) + data[at + 1] * dx;
      const low = data[at + width] * (1 - dx) + data[at + width + 1] * dx;
      out[y * width + x] = up * (1 - dy) + low * dy;
    }
  }
  return out;
}

function blurred(data, width, height) {
  const out = Uint8Array.from(data);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const at = y * width + x;
      out[at] = (4 * data[at] + data[at - 1] + data[at + 1] + data[at - width] + data[at + width]) / 8;
    }
  }
  return out;
}
