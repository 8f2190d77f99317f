import type { ComponentChildren, VNode } from 'preact';

/** The parts of the view, in their order. Their names are ids of the page, too. */
const sectionNames = [
  'warnings',
  'cite',
  'how',
  'limits',
  'settings',
  'chance',
  'sensitivity',
  'dictionary',
  'licences',
] as const;

export type SectionName = (typeof sectionNames)[number];

const headingIdOf = (name: SectionName): string => `methods-${name}`;

/** A part of the view under a heading that {@link JumpList} leads to. */
export function Section({
  name,
  heading,
  children,
}: {
  readonly name: SectionName;
  readonly heading: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="methods-section" aria-labelledby={headingIdOf(name)}>
      <h3 id={headingIdOf(name)} tabIndex={-1}>
        {heading}
      </h3>
      {children}
    </section>
  );
}

/** Buttons and no links: the address names views, not places within them. */
export function JumpList({
  label,
  headings,
}: {
  readonly label: string;
  readonly headings: Readonly<Record<SectionName, string>>;
}): VNode {
  return (
    <nav class="methods-jump" aria-label={label}>
      <ul>
        {sectionNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => goTo(name)}>
              {headings[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(name: SectionName): void {
  const heading = document.getElementById(headingIdOf(name));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
