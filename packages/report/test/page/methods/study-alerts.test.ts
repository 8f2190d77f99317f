import { expect, test } from '@jest/globals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ReportLanguage } from '../../../src/language.js';
import { formatsOf } from '../../../src/messages/formats.js';
import { PageContext } from '../../../src/page/context.js';
import { countFigures } from '../../../src/page/figures.js';
import { initialFilters } from '../../../src/page/filters.js';
import type { PageData } from '../../../src/page/model.js';
import { StudyAlerts } from '../../../src/page/views/methods/study-alerts.js';
import { fixtureStudy } from '../../fixture-study.js';
import { packStudy } from '../pack-study.js';

function render(data: PageData, language: ReportLanguage): string {
  const filters = initialFilters(data);
  const page = {
    ...{ data, language, formats: formatsOf(language), filters, setFilters: () => {} },
    ...{ figures: countFigures(data, filters), route: { view: 'overview' } as const },
    ...{ go: () => {}, isWhole: true, textOf: () => undefined },
  };
  return renderToString(h(PageContext.Provider, { value: page }, h(StudyAlerts, {})));
}

test('one line announces what was not read, what is older than its source, and warnings, with a link', async () => {
  const data = packStudy(await fixtureStudy());
  expect(render(data, 'nb')).toBe(
    '<p class="study-alerts">Én fil kunne ikke leses og er ikke med i tallene; 6 dokumenter er eldre enn kilder de har tekst felles med; 2 varsler. <a href="#/methods">Se varslene</a></p>',
  );
  expect(render(data, 'nn')).toContain('>Éi fil kunne ikkje lesast');
  expect(render({ ...data, failures: [data.failures[0]!, data.failures[0]!] }, 'en')).toContain(
    '>2 files could not be read and are not part of the figures; 6 documents are older',
  );
});

test('nothing is announced where there is nothing to be wary of', async () => {
  const data = packStudy(await fixtureStudy());
  const sources = data.sources.map((source) => ({ ...source, warnings: [] }));
  const documents = data.documents.map((document) => ({
    ...{ ...document, warnings: document.warnings.filter(({ severity }) => severity === 'note') },
    shares: document.shares.map((share) => ({ ...share, sourceIsYounger: false })),
  }));
  expect(render({ ...data, sources, documents, failures: [] }, 'nb')).toBe('');
});
