/** Lines of a calendar (RFC 5545, section 3.1): escaped, folded at 75 octets, ended by CRLF. */

const LONGEST_LINE = 75;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Cs}/gu;

/** A text value: `a, b; c` is `a\, b\; c`. */
export function textValue(text: string): string {
  return text
    .replace(CONTROL, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Properties as lines; those that are null are left out. */
export function calendarLines(
  properties: readonly (readonly [name: string, value: string | null])[],
): string {
  return properties
    .flatMap(([name, value]) => (value === null ? [] : [`${folded(`${name}:${value}`)}\r\n`]))
    .join('');
}

/** No line longer than 75 octets, no character torn apart. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
