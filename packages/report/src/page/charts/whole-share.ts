/** A share as `formats.share` writes it, without decimals where they are 0: for thresholds and axes. */
export function wholeShare(written: string): string {
  return written.replace(/[.,]0(?=\s*%)/u, '');
}
