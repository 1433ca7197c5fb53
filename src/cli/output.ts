export { planText, writeWhole } from '../batch/write.js';
