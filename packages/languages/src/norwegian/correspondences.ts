/** One word, ending or stem, and what stands for it: `tenest tjenest`. */
export type Correspondence = readonly [form: string, canonical: string];

/** The correspondences of a list: one a line, its two sides parted by a blank. */
export function correspondencesOf(list: string): readonly Correspondence[] {
  const correspondences: Correspondence[] = [];
  let start = 0;
  while (start < list.length) {
    let end = list.indexOf('\n', start);
    if (end < 0) end = list.length;
    const blank = list.indexOf(' ', start);
    if (blank > start && blank < end) {
      correspondences.push([list.slice(start, blank), list.slice(blank + 1, end)]);
    }
    start = end + 1;
  }
  return correspondences;
}
