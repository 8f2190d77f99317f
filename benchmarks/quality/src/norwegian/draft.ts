import type { Span } from '@klippoglim/core';

/** A text in the making, with the stretches of it that are to be known again, in UTF-16 units. */
export interface Draft {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Puts text around a draft. */
export function surround({ text, spans }: Draft, before: string, after: string): Draft {
  const move = (offset: number): number => offset + before.length;
  return {
    text: before + text + after,
    spans: spans.map(({ start, end }) => ({ start: move(start), end: move(end) })),
  };
}

/** A replacement of `text.slice(start, end)`. An empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Makes edits that do not overlap, in one text. A span's end stays on the character it was on: text
 * put in at the border of a span stays outside it, and what replaces its last character is in it.
 */
export function applyEdits({ text, spans }: Draft, edits: readonly Edit[]): Draft {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from) throw new RangeError(`Edits overlap at ${edit.start}.`);
    pieces.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  pieces.push(text.slice(from));

  const growthOf = (edit: Edit): number => edit.text.length - (edit.end - edit.start);
  const isInsertion = (edit: Edit): boolean => edit.start === edit.end;
  const moveStart = (offset: number): number => {
    let moved = offset;
    for (const edit of sorted) {
      if (edit.start > offset || (edit.start === offset && !isInsertion(edit))) break;
      // Within what is replaced: the span begins with the replacement.
      if (edit.end > offset) return moved - (offset - edit.start);
      moved += growthOf(edit);
    }
    return moved;
  };
  const moveEnd = (offset: number): number => {
    let moved = offset;
    for (const edit of sorted) {
      if (edit.start >= offset) break;
      if (edit.end > offset) return moved - (offset - edit.start) + edit.text.length;
      moved += growthOf(edit);
    }
    return moved;
  };
  return {
    text: pieces.join(''),
    spans: spans.map(({ start, end }) => ({ start: moveStart(start), end: moveEnd(end) })),
  };
}
