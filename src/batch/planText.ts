/** A plan as it is written: two spaces, one newline at the end. */
export function planText(plan: unknown): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
