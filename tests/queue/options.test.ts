import { describe, expect, test } from 'vitest';
import { jobId, optionsText } from '../../src/queue/index.js';

describe('the options of a job', () => {
  test('are spelled out where they change a plan, and empty for the usual ones', () => {
    expect(optionsText({})).toBe('format=auto');
    expect(optionsText({ format: 'pdf', pdfEngine: 'pdfjs' })).toBe('format=pdf,pdf=pdfjs');
    expect(optionsText({ ocr: { mode: 'off', engine: 'auto' }, pdfEngine: 'pdfium' })).toBe(
      'format=auto,ocr=off/auto,pdf=pdfium',
    );
  });

  test('set jobs of one document apart', () => {
    const of = (options: string): string => jobId({ sha256: 'ab'.repeat(32), version: '1.0.0', options });
    expect(of(optionsText({ pdfEngine: 'pdfjs' }))).not.toBe(of(optionsText({})));
    expect(of(optionsText({}))).toBe(of(optionsText({})));
  });
});
