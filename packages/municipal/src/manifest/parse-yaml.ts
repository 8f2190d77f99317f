import type { ManifestProblem } from '../errors.js';
import { problem } from './problem.js';

/** A manifest's data, and where in the file each part of it stands. */
export interface ParsedYaml {
  readonly data: unknown;
  /** Empty when the file is well formed; `data` is then meaningful. */
  readonly problems: readonly ManifestProblem[];
  /** The line of a value, or of the closest thing around it that exists. From 1. */
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/**
 * Expansions of `*alias` allowed in all. A manifest has no need of more; without a limit ten lines
 * can expand to gigabytes.
 */
const maxAliasCount = 100;

/**
 * Collections one inside the other. A manifest needs five; the parser's second stage recurses, and
 * a few thousand brackets would take the whole process down.
 */
const maxDepth = 32;

/**
 * UTF-16 code units of one token. Longer than any title or path; folding the lines of a text that
 * fills the whole file takes seconds.
 */
const maxTokenLength = 20_000;

/**
 * Reads YAML, and JSON, which is a part of it. Outside `options` every plain scalar stays the text
 * that was written: `0301` is a municipality number, `2018` a date and `2030` may be a title.
 */
export async function parseYaml(text: string): Promise<ParsedYaml> {
  const { LineCounter, isNode, isScalar, parseDocument, visit } = await import('yaml');
  const unreadable = (...problems: readonly ManifestProblem[]): ParsedYaml => ({
    data: undefined,
    problems,
    lineOf: () => undefined,
  });
  const excess = await findExcess(text);
  if (excess !== undefined) return unreadable(excess);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return unreadable(
      ...document.errors.map(({ message, pos }) =>
        problem('not-yaml', { reason: message }, { line: counter.linePos(pos[0]).line }),
      ),
    );
  }
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && key.value === 'options' ? visit.SKIP : undefined),
    Scalar(key, node) {
      if (key === 'key' || node.value === null || typeof node.value === 'string') return;
      if (node.source !== undefined) node.value = node.source;
    },
  });
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return unreadable(problem('too-many-aliases', { reason }));
  }
  return {
    data,
    problems: [],
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

/** Says what is out of bounds. Runs the parser's first stage only, which does not recurse. */
async function findExcess(text: string): Promise<ManifestProblem | undefined> {
  const { Lexer, Parser } = await import('yaml');
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    if (token.length > maxTokenLength) {
      return problem('value-too-long', { limit: maxTokenLength });
    }
    // The tokens come one at a time and are built on the parser's stack, whose height is the depth.
    for (const _ of parser.next(token));
    if (parser.stack.length > maxDepth) {
      return problem('too-deep', { limit: maxDepth });
    }
  }
  return undefined;
}
