/** Changes to bytes that know nothing of their format, and changes to text that know its signs. */
const SIGNS = [
  '<',
  '>',
  '&',
  '|',
  '*',
  '_',
  '[',
  '](',
  '#',
  '`',
  '~~~',
  '\t',
  '\f',
  '\r',
  '\0',
  '\u202e',
  '\ufffd',
  '- ',
  '1.',
  '<!--',
  '<table>',
  '</td>',
  ' colspan=999',
  '<br>',
  '&#0;',
  '```\n',
  '\n\n',
  '“',
  '(',
  'PHỤ LỤC\n',
];

const cut = (bytes, random, most) => {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + random.below(most))];
};

const BYTES = [
  (bytes, random) => {
    for (let count = 1 + random.below(20); count > 0; count--)
      bytes[random.below(bytes.length)] ^= 1 << random.below(8);
    return bytes;
  },
  (bytes, random) => {
    const [from, to] = cut(bytes, random, 2_000);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from, to] = cut(bytes, random, 2_000);
    const at = random.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at)]);
  },
  (bytes, random) =>
    bytes.subarray(0, Math.max(20, bytes.length - random.below(Math.ceil(bytes.length / 3)))),
  (bytes, random) => {
    const [from, to] = cut(bytes, random, 400);
    return bytes.fill(random.below(256), from, to);
  },
  // Numbers become others.
  (bytes, random) => {
    for (let count = 1 + random.below(30); count > 0; count--) {
      const from = random.below(bytes.length);
      const at = bytes.findIndex((byte, place) => place >= from && byte >= 0x30 && byte <= 0x39);
      if (at >= 0) bytes[at] = 0x30 + random.below(10);
    }
    return bytes;
  },
];

const TEXT = [
  ...BYTES.slice(0, 4),
  (bytes, random) => inserted(bytes, random, random.pick(SIGNS)),
  (bytes, random) => inserted(bytes, random, random.pick(SIGNS).repeat(1 + random.below(3_000))),
  (bytes, random) => {
    const [from, to] = cut(bytes, random, 200);
    return inserted(
      bytes,
      random,
      bytes
        .subarray(from, to)
        .toString('utf8')
        .repeat(1 + random.below(60)),
    );
  },
  // Lines in another order.
  (bytes, random) => {
    const lines = bytes.toString('utf8').split('\n');
    for (let count = random.below(20); count > 0; count--)
      lines.splice(
        random.below(lines.length),
        0,
        ...lines.splice(random.below(lines.length), 1 + random.below(4)),
      );
    return Buffer.from(lines.join(random.pick(['\n', '\r\n', '\r', '\n\n', ' '])));
  },
];

function inserted(bytes, random, words) {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(words), bytes.subarray(at)]);
}

/**
 * A damaged document.
 *
 * @param {Uint8Array} seed
 * @param {ReturnType<typeof import('./random.mjs').makeRandom>} random
 * @param {boolean} isText - whether the changes may know the signs of texts
 */
export function mutate(seed, random, isText) {
  let bytes = Buffer.from(seed);
  // A few changes break a binary file's frame for good; one leaves most of it to be read.
  for (let count = 1 + random.below(isText ? 5 : 1); count > 0; count--) {
    bytes = random.pick(isText ? TEXT : BYTES)(bytes, random);
    if (bytes.length === 0) return Buffer.from(seed);
  }
  return bytes;
}
