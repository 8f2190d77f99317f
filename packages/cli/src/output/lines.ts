import type { CliStream } from '../io.js';
import { lengthOf } from './text-layout.js';

/** Writes lines, each with its end. */
export function writeLines(stream: CliStream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
}

/** `Label:  value` lines with the values below each other; a value of several lines is indented. */
export function labelledLines(
  pairs: readonly (readonly [label: string, value: string])[],
): string[] {
  const width = Math.max(...pairs.map(([label]) => lengthOf(label))) + 3;
  return pairs.map(([label, value]) => `${`${label}:`.padEnd(width)}${value}`);
}
