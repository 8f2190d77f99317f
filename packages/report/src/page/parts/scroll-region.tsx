import type { ComponentChildren, VNode } from 'preact';

/** A table's place, in which it scrolls by itself: by the keyboard too. */
export function ScrollRegion({
  label,
  isTall = false,
  children,
}: {
  /** What is in it. */
  readonly label: string;
  /** Whether it scrolls up and down too, with the table's heads in sight. */
  readonly isTall?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section
      class={isTall ? 'scroll tall' : 'scroll'}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
