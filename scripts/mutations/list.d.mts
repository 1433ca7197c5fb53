/** A mistake that tests must notice: the words of a file that are changed, and the tests that are run then. */
export interface Mutation {
  rule: string;
  file: string;
  find: string;
  replace: string;
  tests: string[];
}
export const MUTATIONS: readonly Mutation[];
