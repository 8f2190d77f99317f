import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';

/** A part that unfolds; on paper it is always open. */
export function Fold({
  label,
  startsOpen = false,
  children,
}: {
  readonly label: string;
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}): VNode {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section class="fold">
      <h3>
        <button
          type="button"
          class="fold-button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </button>
      </h3>
      <div id={id} class={isOpen ? 'fold-body' : 'fold-body is-folded'}>
        {children}
      </div>
    </section>
  );
}
