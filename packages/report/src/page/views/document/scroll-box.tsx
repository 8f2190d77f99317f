import type { ComponentChildren, VNode } from 'preact';

/** What is wider than its place scrolls within it, by keyboard too. */
export function ScrollBox({
  label,
  name = 'scroll',
  children,
}: {
  readonly label: string;
  readonly name?: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section class={name} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
