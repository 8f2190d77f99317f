import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** A fenced block of code in a page of Markdown. */
export interface CodeBlock {
  /** `ts`, `sh`, `text` … */
  readonly language: string;
  /** Without the fences, with its last line end. */
  readonly text: string;
  /** Of `<!-- checked: NAME -->` just before it. */
  readonly name: string | undefined;
  /** Whether the block before it ends just before it: its output, then. */
  readonly followsBlock: boolean;
  /** Where `text` begins in the page. */
  readonly start: number;
}

export function codeBlocks(markdown: string): readonly CodeBlock[] {
  const pattern = /(```\n\n|<!-- checked: ([\w-]+) -->\n\n)?```(\w+)\n(.*?)```$/dgmsu;
  const blocks: CodeBlock[] = [];
  // A closing fence may be the "block before" of the next match: each match begins at it again.
  for (let match = pattern.exec(markdown); match !== null; match = pattern.exec(markdown)) {
    const [, before, name, language = '', text = ''] = match;
    const start = match.indices?.[4]?.[0] ?? 0;
    blocks.push({ language, text, name, followsBlock: before === '```\n\n', start });
    pattern.lastIndex = start + text.length;
  }
  return blocks;
}

/**
 * Compares a block of a page with what it should say. With `UPDATE_GOLDENS=1` it writes it there
 * instead, as `expectGolden` does with its files.
 */
export function expectBlock(
  file: string,
  isWanted: (block: CodeBlock, number: number) => boolean,
  text: string,
): void {
  const page = readFileSync(file, 'utf8');
  const block = codeBlocks(page).find(isWanted);
  if (block === undefined) throw new Error(`${file} has no such block.`);
  const { CI, UPDATE_GOLDENS } = process.env;
  if (UPDATE_GOLDENS === '1' && !CI) {
    const end = block.start + block.text.length;
    writeFileSync(file, page.slice(0, block.start) + text + page.slice(end));
  } else expect(block.text).toBe(text);
}
