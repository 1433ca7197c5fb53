import { fold } from '../../document/index.js';
import { isStampText } from '../../vietnamese/stamps.js';
import { child, children, descend, textContent, type XmlElement, type XmlNode } from './xml.js';

/**
 * The form of some content that is read where a file gives several for programs old and new: the fallback, which is the
 * plainest, unless it is only a picture of words that another form holds.
 */
export function alternative(node: XmlElement): XmlNode[] {
  const forms = [...children(node, 'mc:Fallback'), ...children(node, 'mc:Choice')];
  return (forms.find(holdsWords) ?? forms[0])?.children ?? [];
}

function holdsWords(node: XmlElement): boolean {
  return node.children.some((next) => {
    if (typeof next === 'string') return false;
    return next.name === 'w:t' ? textContent(next).trim() !== '' : holdsWords(next);
  });
}

/** Text boxes in a drawing, each once; those that hold nothing but a stamp (`HỎA TỐC`, `DỰ THẢO`) are furniture. */
export function textBoxes(node: XmlElement): XmlElement[] {
  return allBoxes(node).filter((box) => !isStampText(wordsOf(box)));
}

function allBoxes(node: XmlElement): XmlElement[] {
  if (node.name === 'w:txbxContent') return [node];
  const inner = node.name === 'mc:AlternateContent' ? alternative(node) : node.children;
  return inner.flatMap((next) => (typeof next === 'string' ? [] : allBoxes(next)));
}

/** The words of blocks as one line, as far as they tell what the blocks are. */
export function wordsOf(node: XmlElement): string {
  const words: string[] = [];
  descend(node, (inner) => {
    if (inner.name === 'w:p') words.push(' ');
    if (inner.name === 'w:t') words.push(textContent(inner));
    return inner.name !== 'w:del' && inner.name !== 'w:moveFrom';
  });
  return fold(words.join(''));
}

/** Most letters of words that are quoted in a message. */
const MOST_QUOTED = 80;

/** Words as they are quoted in a message. */
export function quoted(words: string): string {
  return `«${words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words}»`;
}

/** What a drawing prints that no reader of text boxes finds: diagrams, charts, word art, embedded files. */
export function unreadThings(node: XmlElement): string[] {
  const things: string[] = [];
  descend(node, (inner) => {
    const thing = thingOf(inner);
    if (thing !== null) things.push(thing);
    return inner.name !== 'w:txbxContent';
  });
  return things;
}

function thingOf({ name, attributes }: XmlElement): string | null {
  switch (name) {
    case 'dgm:relIds':
      return 'a diagram (SmartArt)';
    case 'c:chart':
    case 'cx:chart':
      return 'a chart';
    case 'o:OLEObject':
      return embedded(attributes['ProgID'] ?? '');
    case 'v:textpath': {
      const words = fold(attributes['string'] ?? '');
      return words === '' || isStampText(words) ? null : `word art ${quoted(words)}`;
    }
    default:
      return null;
  }
}

function embedded(program: string): string {
  if (/^equation|mathtype/iu.test(program)) return `a formula (${program})`;
  return program === '' ? 'an embedded file' : `an embedded file (${program})`;
}

/** True for a content control that shows its prompt (`Chọn một mục.`): nobody filled it in. */
export function isUnfilled(control: XmlElement): boolean {
  const shown = child(child(control, 'w:sdtPr'), 'w:showingPlcHdr');
  return shown !== undefined && !/^(?:0|false|off)$/u.test(shown.attributes['w:val'] ?? '');
}
