interface Weighed {
  name: string;
  bytes: number;
}

export function weigh(
  root: string,
  parts: Readonly<Record<string, readonly string[]>>,
): { needed: Weighed[]; parts: Record<string, Weighed[]> };
