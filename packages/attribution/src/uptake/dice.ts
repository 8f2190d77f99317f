import stringSimilarity from 'string-similarity';

/**
 * UTF-16 units of each side that are compared. The package builds a table of all pairs of letters
 * and takes no limit; goals are a sentence or two (300 units), so that twice that loses nothing.
 */
const LONGEST = 600;

/**
 * The Dice coefficient of two texts' pairs of letters (by string-similarity), white space left out,
 * from 0 to 1. Letters are compared as they stand: normalise them before. Complexity: bounded.
 */
export function diceOf(one: string, other: string): number {
  return stringSimilarity.compareTwoStrings(one.slice(0, LONGEST), other.slice(0, LONGEST));
}
