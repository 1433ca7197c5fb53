/**
 * What a reading is: a value with the words it was read from and the rule that read them. A domain of the language is a list of
 * rules and a resolver that chooses among their readings. Imports nothing of the project.
 */
export * from './book.js';
export { remembered, withMemory } from './memory.js';
export * from './reading.js';
export * from './rule.js';
