import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** A regular expression as it is written in the source. */
export interface WrittenPattern {
  source: string;
  flags: string;
  /** Files and lines it stands in. */
  places: string[];
  /** Made ready by `light` wherever it stands. */
  wrapped: boolean;
}

/** Every regular-expression literal of the source, each once. */
export function writtenPatterns(): WrittenPattern[] {
  const found = new Map<string, WrittenPattern>();
  for (const name of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const file = ts.createSourceFile(
      name,
      readFileSync(join(SOURCES, name), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const known = found.get(node.text) ?? {
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          places: [],
          wrapped: true,
        };
        known.wrapped &&= ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'light';
        known.places.push(`src/${name}:${line + 1}`);
        found.set(node.text, known);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}
