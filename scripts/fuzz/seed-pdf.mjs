/** Uncompressed documents, so that damage reaches the drawing operators: running text, a ruled table, marks and pictures. */
import { pdf } from '../support/shapes.mjs';

export function drawnPdfs() {
  const text = Array.from(
    { length: 40 },
    (_, row) => `1 0 0 1 80 ${780 - row * 16} Tm (- Bao cao so ${row}) Tj`,
  );
  const grid = Array.from({ length: 8 }, (_, row) => `60 ${700 - row * 40} m 540 ${700 - row * 40} l S`);
  const columns = [60, 100, 300, 420, 540].map((x) => `${x} 420 m ${x} 700 l S`);
  const cells = Array.from(
    { length: 7 },
    (_, row) => `1 0 0 1 64 ${680 - row * 40} Tm (${row + 1}) Tj 50 0 Td (Viec) Tj`,
  );
  return [
    pdf(`BT /F0 12 Tf ${text.join(' ')} ET`),
    pdf(
      `${grid.join(' ')} ${columns.join(' ')} BT /F0 10 Tf ${cells.join(' ')} ET`,
      `BT /F0 12 Tf ${text.join(' ')} ET`,
    ),
    pdf(
      'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q',
      `q 0 1 -1 0 500 0 cm BT /F0 9 Tf 3 Tr ${text.join(' ')} ET Q`,
    ),
  ];
}
