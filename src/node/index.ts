export { TransferRun } from './run.js';
