import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../context.js';
import { methodsWords } from './words.js';

/**
 * A text with a button that copies it.
 *
 * @param label what the text is, for who hears the button and does not see where it stands.
 */
export function CopyBlock({
  text,
  label,
  children,
}: {
  readonly text: string;
  readonly label: string;
  /** The text as it is shown. */
  readonly children: ComponentChildren;
}): VNode {
  const words = useWords(methodsWords).cite;
  const shown = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ readonly what: 'copied' | 'selected'; readonly of: string }>();
  const copy = async (): Promise<void> => {
    const isCopied = await writeClipboard(text);
    if (!isCopied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
    setSaid({ what: isCopied ? 'copied' : 'selected', of: text });
  };
  return (
    <div class="copy-block">
      <div class="copy-text" ref={shown}>
        {children}
      </div>
      <div class="copy-line">
        <button type="button" aria-label={`${words.copy}: ${label}`} onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{said?.of === text ? words[said.what] : ''}</span>
      </div>
    </div>
  );
}

/** Whether the browser took it: a page from disk may have no clipboard, and a reader may forbid it. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
