import type { VNode } from 'preact';
import { useWords } from '../../context.js';
import { shellWords } from '../../shell-words.js';
import { ChanceSection } from './chance-section.js';
import { CiteSection } from './cite-section.js';
import { DictionarySection } from './dictionary-section.js';
import { HowSection, LimitsSection } from './how-sections.js';
import { LicencesSection } from './licences-section.js';
import { JumpList } from './section.js';
import { SensitivitySection } from './sensitivity-section.js';
import { SettingsSection } from './settings-section.js';
import { WarningsSection } from './warnings-section.js';
import { methodsWords } from './words.js';

/** What to be wary of, what to cite, how the figures are made, and how to make them again. */
export function MethodsView(): VNode {
  const { view } = useWords(shellWords);
  const words = useWords(methodsWords);
  return (
    <section class="methods" aria-labelledby="methods-heading">
      <h2 id="methods-heading">{view.methods}</h2>
      <JumpList
        label={words.jumpTo}
        headings={{
          ...{ how: words.how, limits: words.limits, warnings: words.warnings.heading },
          ...{ cite: words.cite.heading, settings: words.settings.heading },
          ...{ chance: words.chance.heading, sensitivity: words.sensitivity.heading },
          ...{ dictionary: words.dictionary.heading, licences: words.licences.heading },
        }}
      />
      <WarningsSection />
      <CiteSection />
      <HowSection />
      <LimitsSection />
      <SettingsSection />
      <ChanceSection />
      <SensitivitySection />
      <DictionarySection />
      <LicencesSection />
    </section>
  );
}
