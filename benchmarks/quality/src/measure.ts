import { resourceUsage } from 'node:process';

/** What the process has used since it began: start-up, reading and writing are all in it. */
export interface Usage {
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** The largest resident set so far, in megabytes (10^6 bytes). */
  readonly peakMegabytes: number;
}

export function measureUsage(): Usage {
  const { userCPUTime, systemCPUTime, maxRSS } = resourceUsage();
  return {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: (maxRSS * 1024) / 1e6,
  };
}

export function describeUsage({ cpuSeconds, peakMegabytes }: Usage): string {
  return `${cpuSeconds.toFixed(1)} CPU s, ${Math.round(peakMegabytes)} MB at most`;
}
