export { planText } from '../batch/planText.js';
export { writeWhole } from '../files/index.js';
