/** Mean service times of a document in seconds. */
export interface ServiceTimes {
  convert: number;
  redis: number;
  postgres: number;
  flush: number;
}

export function simulate(
  seconds: ServiceTimes,
  around: { workers: number; cores: number; group: number; seed?: number },
): { rate: number; busy: Record<keyof ServiceTimes, number> };

export function serviceTimes(
  figures: { documents: number; lines: { side: unknown; cpu: Record<string, number> }[] },
  flush: number,
): ServiceTimes;
