import type { Grey } from './types.js';

/** A picture turned back by the angle its lines fall to the right, degrees, about its middle; what comes from outside is paper. */
export function straightened(picture: Grey, lean: number): Grey {
  if (lean === 0) return picture;
  const { width, height, data } = picture;
  const [sin, cos] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)];
  const [midX, midY] = [(width - 1) / 2, (height - 1) / 2];
  const turned = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    let fromX = midX - midX * cos - (y - midY) * sin;
    let fromY = midY - midX * sin + (y - midY) * cos;
    for (let x = 0; x < width; x++, fromX += cos, fromY += sin) {
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const at = top * width + left;
      const [dx, dy] = [fromX - left, fromY - top];
      const upper = (data[at] ?? 255) * (1 - dx) + (data[at + 1] ?? 255) * dx;
      const lower = (data[at + width] ?? 255) * (1 - dx) + (data[at + width + 1] ?? 255) * dx;
      turned[y * width + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return { width, height, data: turned };
}

/** A picture turned clockwise by quarters. */
export function quartered(picture: Grey, quarters: 0 | 1 | 2 | 3): Grey {
  if (quarters === 0) return picture;
  const { width, height, data } = picture;
  const across = quarters % 2 === 1;
  const turned: Grey = {
    width: across ? height : width,
    height: across ? width : height,
    data: new Uint8Array(data.length),
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to =
        quarters === 1
          ? x * height + (height - 1 - y)
          : quarters === 2
            ? (height - 1 - y) * width + (width - 1 - x)
            : (width - 1 - x) * height + y;
      turned.data[to] = data[y * width + x] ?? 255;
    }
  }
  return turned;
}
