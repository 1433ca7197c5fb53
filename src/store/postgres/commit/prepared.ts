import type { Result } from '../../types.js';
import { type PackedPlan, packPlan } from '../packed.js';
import { storable } from '../text.js';

/** A result as the database takes it. */
export interface Prepared {
  result: Result;
  sha256: string;
  /** Fields of its version, JSON without the brace at the end. */
  version: string;
  plan: PackedPlan | null;
}

/** Puts a result into the texts that the database takes. */
export function prepared(result: Result): Prepared {
  const { entry, conversion } = result;
  const version = storable({
    sha256: entry.sha256,
    extractor: entry.version,
    options: entry.options,
    status: entry.status,
    error_code: entry.error?.code ?? null,
    pages: entry.pages,
    milliseconds: entry.milliseconds,
    entry,
  }).slice(0, -1);
  return { result, sha256: entry.sha256, version, plan: conversion === null ? null : packPlan(conversion) };
}
