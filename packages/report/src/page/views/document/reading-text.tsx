import type { VNode } from 'preact';
import { memo } from './memo.js';
import type { TextBlock } from './split-text.js';
import { TextBlockView, type TextMarks } from './text-block.js';

/**
 * The document's text. Only the paragraphs that a change concerns are drawn anew: the others may be
 * thousands.
 */
export function ReadingText({
  blocks,
  marks,
  open,
  flash,
}: {
  readonly blocks: readonly TextBlock[];
  readonly marks: TextMarks;
  /** The passage that is shown beside its source, or -1. */
  readonly open: number;
  /** The block that the address points at, or -1. */
  readonly flash: number;
}): VNode {
  const extent = marks.extents.get(open);
  return (
    <>
      {blocks.map((block, at) => (
        <StableBlock
          key={block.start}
          block={block}
          marks={marks}
          open={
            extent !== undefined && block.start < extent.end && block.end > extent.start ? open : -1
          }
          isPointedAt={at === flash}
        />
      ))}
    </>
  );
}

const StableBlock = memo(TextBlockView);
