import { CALLS, worldOf } from './calls.js';
import { runCalls } from './run-calls.js';
import type { Outcomes, Setting } from './setting.js';

export const main = (setting: Setting): Promise<Outcomes> => runCalls(CALLS, worldOf(setting));
