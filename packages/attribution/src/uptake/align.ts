/** How the words of a goal lie in a window of a target. */
export interface LocalAlignment {
  /** Window positions of the first aligned word, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Tokens aligned, and those of them that are the same word in the same form. */
  readonly tokens: number;
  readonly words: number;
}

export interface Side {
  readonly ids: Uint32Array;
  readonly words: Uint32Array;
}

const SAME_WORD = 1;
/** Of two places that hold the goal's tokens, the one with its very words wins. */
const SAME_TOKEN = 0.9;
/**
 * What a word that the other side lacks costs: four aligned words make up for a gap of eleven, so
 * that a clause put in does not part a place, and a stray `og` far off does not stretch it.
 */
const GAP = 0.35;

/**
 * Local alignment (Smith and Waterman, 1981) of a goal and a window, by tokens. Words that do not
 * meet are gaps on both sides. Complexity: goal × window, both of a few sentences.
 */
export function alignLocally(goal: Side, window: Side): LocalAlignment {
  const rows = goal.ids.length;
  const columns = window.ids.length;
  const width = columns + 1;
  const scores = new Float64Array((rows + 1) * width);
  let best = 0;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const here = row * width + column;
      let score = Math.max(0, scores[here - 1]! - GAP, scores[here - width]! - GAP);
      if (goal.ids[row - 1] === window.ids[column - 1]) {
        score = Math.max(score, scores[here - width - 1]! + worth(goal, window, row, column));
      }
      scores[here] = score;
      if (score > scores[best]!) best = here;
    }
  }
  return traceBack(scores, width, best, goal, window);
}

function worth(goal: Side, window: Side, row: number, column: number): number {
  return goal.words[row - 1] === window.words[column - 1] ? SAME_WORD : SAME_TOKEN;
}

function traceBack(
  scores: Float64Array,
  width: number,
  end: number,
  goal: Side,
  window: Side,
): LocalAlignment {
  let here = end;
  let from = end % width;
  let tokens = 0;
  let words = 0;
  while (scores[here]! > 0) {
    const row = Math.floor(here / width);
    const column = here % width;
    const score = scores[here]!;
    const isMatch =
      goal.ids[row - 1] === window.ids[column - 1] &&
      score === scores[here - width - 1]! + worth(goal, window, row, column);
    if (isMatch) {
      tokens++;
      if (goal.words[row - 1] === window.words[column - 1]) words++;
      from = column - 1;
      here -= width + 1;
    } else here -= score === scores[here - 1]! - GAP ? 1 : width;
  }
  return { from: tokens === 0 ? 0 : from, to: tokens === 0 ? 0 : end % width, tokens, words };
}
