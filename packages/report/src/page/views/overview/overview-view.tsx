import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';
import { EditionsSection } from './editions-section.js';
import { PeersSection } from './peers-section.js';
import { ReadingLines } from './reading-lines.js';
import { SharesSection } from './shares-section.js';
import { SourcesSection } from './sources-section.js';
import { TimelineSection } from './timeline-section.js';

/** Who has copied how much, from where and from whom. */
export function OverviewView(): VNode {
  const { view } = useWords(shellWords);
  return (
    <section class="overview" aria-labelledby="overview-heading">
      <h2 id="overview-heading">{view.overview}</h2>
      <ReadingLines />
      <SharesSection />
      <SourcesSection />
      <PeersSection />
      <TimelineSection />
      <EditionsSection />
    </section>
  );
}
