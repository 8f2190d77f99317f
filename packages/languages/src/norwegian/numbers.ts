import { correspondencesOf } from './correspondences.js';

/**
 * Without `en`, `ein`, `ett`, which are articles far more often than numbers. `hundre` and `tusen`
 * stay words, being parts of larger numbers; ordinals too, since `andre` is not only the second.
 */
const small = correspondencesOf(`
null 0
to 2
tre 3
fire 4
fem 5
seks 6
sju 7
syv 7
åtte 8
ni 9
ti 10
elleve 11
tolv 12
tretten 13
fjorten 14
femten 15
seksten 16
sytten 17
atten 18
nitten 19
`);

const tens = correspondencesOf(`
tjue 20
tyve 20
tretti 30
tredve 30
førti 40
femti 50
seksti 60
sytti 70
åtti 80
nitti 90
`);

/** What the units are called behind tens or before `og`: there `en` is a number. */
const units = [
  ...small.filter(([, digits]) => digits.length === 1 && digits !== '0'),
  ...correspondencesOf(`
en 1
én 1
ett 1
ein 1
éin 1
eitt 1
`),
];

/**
 * Numbers from 0 to 99 that are written as one word, and their digits: tolv, tjuefem, femogtyve.
 * Not the hundreds, which are written as several words. A table of some 300.
 */
export function numberWords(): ReadonlyMap<string, string> {
  const words = new Map([...small, ...tens]);
  for (const [ten, digits] of tens) {
    for (const [unit, value] of units) {
      words.set(ten + unit, `${digits[0]}${value}`);
      words.set(`${unit}og${ten}`, `${digits[0]}${value}`);
    }
  }
  return words;
}

/** Day and month without the zero that some write before them: 01, 1. Other digits stay. */
export function withoutLeadingZero(word: string): string {
  return /^0\d$/u.test(word) ? word.slice(1) : word;
}
