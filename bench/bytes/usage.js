// Loaded before a program by `node --import`; JavaScript, because the program's own node runs it as it is.
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMB: (ownPeakKB() ?? maxRSS) / 1024 };
  writeSync(3, JSON.stringify(usage));
});

/** On Linux `maxRSS` starts at what the parent had when it forked. */
function ownPeakKB() {
  if (process.platform !== 'linux') return undefined;
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes);
}
