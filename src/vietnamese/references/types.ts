/** One mention of another document in a text. Offsets are UTF-16 units into that text. */
export interface ReferenceReading {
  /** Kind as the plan contract names it: `decree`; `other` where neither name nor symbol tells. */
  kind: string;
  /**
   * `61/2018/NĐ-CP`, spaces around separators dropped, every dash as `-`, otherwise as printed. `45/2020` where the mention
   * gives number and year only. Null for a law cited by its title.
   */
  number: string | null;
  /** The number as printed where its symbol was damaged (`NĐ-GP`) and is repaired in `number`, else null. */
  printed: string | null;
  /** The cited law's title (`Luật Đầu tư công`) where there is no number, else null. */
  title: string | null;
  /** ISO 8601 date, `2021-11` where the day is left out, `2015` for a law cited by year, or null. */
  issuedOn: string | null;
  /** The issuing body as printed, without `của`: `Ủy ban nhân dân tỉnh`. */
  issuer: string | null;
  /** From the kind's name (or the number) to the end of number, date and issuer. */
  start: number;
  end: number;
}
