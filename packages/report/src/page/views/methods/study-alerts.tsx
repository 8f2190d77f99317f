import type { VNode } from 'preact';
import type { ReportLanguage } from '../../../language.js';
import { usePage, useWords } from '../../context.js';
import { hrefOf } from '../../route.js';
import { type AlertCounts, countAlerts } from './list-warnings.js';

interface AlertWords {
  readonly failures: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly younger: (count: number) => string;
  readonly link: string;
}

const alertWords: Readonly<Record<ReportLanguage, AlertWords>> = {
  nb: {
    failures: (count) =>
      count === 1
        ? 'én fil kunne ikke leses og er ikke med i tallene'
        : `${count} filer kunne ikke leses og er ikke med i tallene`,
    warnings: (count) => (count === 1 ? 'ett varsel' : `${count} varsler`),
    younger: (count) =>
      count === 1
        ? 'ett dokument er eldre enn en kilde det har tekst felles med'
        : `${count} dokumenter er eldre enn kilder de har tekst felles med`,
    link: 'Se varslene',
  },
  nn: {
    failures: (count) =>
      count === 1
        ? 'éi fil kunne ikkje lesast og er ikkje med i tala'
        : `${count} filer kunne ikkje lesast og er ikkje med i tala`,
    warnings: (count) => (count === 1 ? 'eitt varsel' : `${count} varsel`),
    younger: (count) =>
      count === 1
        ? 'eitt dokument er eldre enn ei kjelde det har tekst felles med'
        : `${count} dokument er eldre enn kjelder dei har tekst felles med`,
    link: 'Sjå varsla',
  },
  en: {
    failures: (count) =>
      count === 1
        ? 'one file could not be read and is not part of the figures'
        : `${count} files could not be read and are not part of the figures`,
    warnings: (count) => (count === 1 ? 'one warning' : `${count} warnings`),
    younger: (count) =>
      count === 1
        ? 'one document is older than a source that it shares text with'
        : `${count} documents are older than sources that they share text with`,
    link: 'See the warnings',
  },
};

/** One line that says what may make figures wrong, with the way to the details. Nothing if nothing does. */
export function StudyAlerts(): VNode | null {
  const { data } = usePage();
  const words = useWords(alertWords);
  const told = tell(countAlerts(data), words);
  if (told.length === 0) return null;
  const sentence = told.join('; ');
  return (
    <p class="study-alerts">
      {sentence.slice(0, 1).toUpperCase() + sentence.slice(1)}.{' '}
      <a href={hrefOf({ view: 'methods' }, data)}>{words.link}</a>
    </p>
  );
}

function tell(counts: AlertCounts, words: AlertWords): readonly string[] {
  return (['failures', 'younger', 'warnings'] as const).flatMap((name) =>
    counts[name] === 0 ? [] : [words[name](counts[name])],
  );
}
