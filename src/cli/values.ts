import { InvalidArgumentError } from 'commander';

/** A path that names something. */
export function place(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It should name a file or folder.');
  return text;
}

/** A number of seconds that may be zero. */
export function amount(text: string): number {
  const value = Number(text);
  if (!/^\d{1,7}(?:\.\d{1,3})?$/u.test(text)) throw new InvalidArgumentError('It should be a number.');
  return value;
}

/** A number above zero. */
export function positive(text: string): number {
  const value = amount(text);
  if (value <= 0) throw new InvalidArgumentError('It should be more than zero.');
  return value;
}

/** A whole number above zero. */
export function whole(text: string): number {
  const value = positive(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It should be a whole number.');
  return value;
}
