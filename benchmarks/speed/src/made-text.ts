/** Distinct words of the made language, whose n-th is met as often as the n-th of real ones. */
const VOCABULARY = 30_000;

const syllables = 'ba de fi go lu må nø ræ sy te kom sten for dig al vik ing str pla el'.split(' ');

function wordOf(number: number): string {
  let word = '';
  let rest = number;
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return `${word}e`;
}

/** Sums of the words' frequencies by Zipf and Mandelbrot, 1 / (rank + 2.7). */
const sums: Float64Array = new Float64Array(VOCABULARY);
sums.forEach((_, rank) => {
  sums[rank] = (sums[rank - 1] ?? 0) + 1 / (rank + 2.7);
});

/** Draws words as often as in prose, in sentences of 9 words and more. */
export function drawText(random: () => number, length: number): string[] {
  const words: string[] = [];
  let inSentence = 0;
  for (let count = 0; count < length; count++) {
    const word = wordOf(drawRank(random));
    const spelling = inSentence === 0 ? word[0]!.toUpperCase() + word.slice(1) : word;
    inSentence++;
    const isLast = inSentence > 8 && random() < 0.1;
    words.push(isLast ? `${spelling}.` : spelling);
    if (isLast) inSentence = 0;
  }
  return words;
}

function drawRank(random: () => number): number {
  const wanted = random() * sums[VOCABULARY - 1]!;
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
