/** Letters of the words in our lists, in the order of their numbers from 1; 0 is any other. */
const alphabet = 'abcdefghijklmnopqrstuvwxyzæøåéê';

/** Children per node: a power of two above the alphabet, so that a child's place is a shift. */
const shift = 5;

const numbers = new Uint8Array(256);
for (let i = 0; i < alphabet.length; i++) numbers[alphabet.charCodeAt(i)] = i + 1;

/** The number of a letter (a UTF-16 unit), 1 to 31, or 0 when no listed word has it. */
export function letterNumber(unit: number): number {
  return unit < 256 ? numbers[unit]! : 0;
}

const vowels = new Uint8Array(alphabet.length + 1);
for (const letter of 'aeiouyæøåéê') vowels[letterNumber(letter.charCodeAt(0))] = 1;

/** Whether a letter's number is that of a vowel. */
export function isVowelNumber(letter: number): boolean {
  return vowels[letter] === 1;
}

/**
 * Words in a table of letters, so that all of them that begin somewhere in a text are found in one
 * walk, without a substring being made. What a word means is kept by its caller, by its node.
 *
 * Complexity: a step costs one look-up; a node takes 128 bytes, and 10,000 words some 30,000 nodes.
 */
export class LetterTrie {
  static readonly root = 0;
  #children = new Int32Array(1024 << shift);
  #nodes = 1;

  /** How many nodes there are; they are numbered from 0. */
  get size(): number {
    return this.#nodes;
  }

  /** Gives the node of a word; -1 when it has a letter outside the alphabet. */
  add(word: string): number {
    let node = LetterTrie.root;
    for (let i = 0; i < word.length; i++) {
      const letter = letterNumber(word.charCodeAt(i));
      if (letter === 0) return -1;
      const place = (node << shift) + letter;
      let child = this.#children[place]!;
      if (child === 0) {
        // First the node, which may move the table; then its place in it.
        child = this.#newNode();
        this.#children[place] = child;
      }
      node = child;
    }
    return node;
  }

  /** The node one letter further, or 0 where no word goes on. Letter 0 goes nowhere. */
  child(node: number, letter: number): number {
    return this.#children[(node << shift) + letter]!;
  }

  #newNode(): number {
    if ((this.#nodes + 1) << shift > this.#children.length) {
      const larger = new Int32Array(this.#children.length * 2);
      larger.set(this.#children);
      this.#children = larger;
    }
    return this.#nodes++;
  }
}
