import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '@klippoglim/core';
import {
  runStudyWithTexts,
  type Study,
  type StudyResult,
  type StudyWarning,
  type StudyWithTexts,
} from '@klippoglim/municipal';
import { attacks } from './attacks.js';

/**
 * Strings that the code itself acts on, and places in texts: all others may say anything. Excerpts are
 * not shown from the result, but from the texts.
 */
const kept: ReadonlySet<string> = new Set([
  ...['kind', 'severity', 'role', 'class', 'reason', 'direction', 'relation', 'type', 'degree'],
  ...['from', 'operation', 'id', 'sourceId', 'documentId', 'goalId', 'originId', 'laterId'],
  ...['earlierId', 'nearest', 'earliest', 'via', 'documents', 'origins', 'chain'],
]);

/** Names of what every object has are the worst ids; the others try to leave an address. */
const ids = {
  sources: ['__proto__', '"><img src=x onerror=window.__pwned=1>'],
  targets: ['constructor', 'javascript:window.__pwned=1', '../#/methods', 'toString', '</script>'],
};

const sentences: readonly string[] = [
  'Kommunen skal gi innbyggerne tjenester som henger sammen, uansett hvem som har ansvaret for dem.',
  'Alle som leverer et skjema til oss, skal få se hvor langt saken er kommet, uten å ringe noen.',
  'Opplysninger som det offentlige alt har, skal ingen måtte oppgi en gang til.',
  'Ledere skal kunne nok om teknologi til å styre den, og vite når de må spørre andre.',
  'Nye fagsystemer kjøpes bare når de kan utveksle data gjennom åpne grensesnitt.',
  'Ansatte skal være med fra første dag når arbeidsmåten deres endres.',
  'Personvern bygges inn fra starten av, og prøves før noe tas i bruk.',
  'Vi måler gevinstene to år etter at et prosjekt er ferdig, og forteller hva som ikke gikk bra.',
];

const ownSentences: readonly string[] = [
  'Ferga går sjelden her ute, så legekontoret møter pasientene på skjerm hver tirsdag.',
  'Brannvesenet i havna har fått kart på nettbrett, og finner kumlokkene under snøen.',
  'Sauebønder melder tap av dyr på mobilen før de er hjemme igjen fra fjellet.',
  'Biblioteket låner ut varmekamera, strømmålere og en gammel filmfremviser.',
  'Skolene deler tre droner, som elevene selv har loddet sammen.',
];

/** A text in which attacks stand between sentences. */
function weave(lines: readonly string[], turn: number, step: number): string {
  return lines
    .map((line, at) => `${line} ${attackAt(turn + step * at)} Slik ble det skrevet nummer ${at}.`)
    .join('\n\n');
}

function attackAt(number: number): string {
  return attacks[number % attacks.length]!;
}

/** Runs a study of texts, names and addresses that attack; every attack stands in some text. */
export async function attackedStudy(): Promise<StudyWithTexts> {
  const folder = mkdtempSync(join(tmpdir(), 'klippoglim-attacks-'));
  try {
    const write = (name: string, text: string): { path: string; file: string } => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return { path, file: name };
    };
    const agenda = weave([...sentences, ...sentences.map((line) => `Igjen: ${line}`)], 0, 1);
    const joint = `# Mål <script>window.__pwned=1</script>\n\n${weave(sentences.slice(2), 16, 1)}`;
    const first = weave(ownSentences, 22, 1);
    const texts = [
      `${agenda.slice(0, 900)}\n\n${first}\n\f«${sentences[0]}» (${attackAt(2)})`,
      `${first}\n\n${joint.slice(60, 800)}`,
      `# ${attackAt(4)}\n\n${agenda.slice(0, 1400).replaceAll(' skal ', ' bør kanskje ')}\n\n## ${attackAt(13)}\n\n${first.slice(0, 600)}`,
      weave(ownSentences.toReversed(), 27, 1),
      agenda,
    ];
    const study: Study = {
      title: attackAt(4),
      sources: [agenda, joint].map((text, at) => ({
        ...write(`source-${at}.${at === 1 ? 'md' : 'txt'}`, text),
        id: ids.sources[at]!,
        date: `${2014 + at}`,
        goals: sentences
          .slice(4 * at, 4 * at + 4)
          .map((line, goal) => ({ id: attackAt(31 + goal), text: `${line} ${attackAt(goal)}` })),
      })),
      targets: texts.map((text, at) => ({
        ...write(`target-${at}.${at === 2 ? 'md' : 'txt'}`, text),
        id: ids.targets[at]!,
        date: `${2016 + at}-05`,
        municipality: ['a', 'a', 'b', 'c', 'c'][at]!,
        documentType: attackAt(at),
        names: { places: ['Ferga'], institutions: [attackAt(at)], neighbours: [] },
      })),
      options: {},
    };
    return await runStudyWithTexts(study, { sensitivity: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The study with another text in every field that a file or a manifest fills, or that a later version
 * may fill otherwise: dates, formats, languages, codes, settings.
 *
 * @param say the text for the n-th field
 */
export function fillFields(
  study: StudyWithTexts,
  say: (field: number, value: string) => string,
): StudyWithTexts {
  let field = 0;
  const names = new Map<string, string>();
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (kept.has(key)) return value;
      // A municipality has one name, wherever it stands.
      const text = (key === 'municipality' && names.get(value)) || say(field++, value);
      if (key === 'municipality') names.set(value, text);
      return text;
    }
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        // Texts of passages are shown from the documents.
        name === 'text' && 'start' in value ? inner : change(inner, name),
      ]),
    );
  };
  const { municipalities, ...rest } = withNotices(study.result);
  const result = change(rest, '') as Omit<StudyResult, 'municipalities'>;
  const named = municipalities.map(({ name, ...of }) => ({
    ...(change(of, '') as typeof of),
    name: change(name, 'municipality') as string,
  }));
  return { ...study, result: { ...result, municipalities: named } };
}

/** The study with notices and failures of every kind of place, also of codes that nobody knows. */
function withNotices(result: StudyResult): StudyResult {
  const notice: StudyWarning = {
    code: 'unknown',
    severity: 'warning',
    message: 'a.pdf: said.',
    page: 2,
    detail: { pages: 'one', count: 1, file: 'a.pdf', languages: 'nb 75, nn 25' },
  };
  const notices = ['truncated', '__proto__', 'page-without-text', 'languages-differ'].map(
    (code): StudyWarning => ({ ...notice, code }),
  );
  const [first, ...documents] = result.documents;
  return {
    ...result,
    documents: [
      { ...first!, number: '9901', warnings: [...notices, { ...notice, severity: 'note' }] },
      ...documents,
    ],
    sources: result.sources.map((source) => ({ ...source, publisher: 'one', warnings: notices })),
    warnings: [...result.warnings, ...notices],
    failures: (['source', 'target', 'law', 'background'] as const).map((role) => ({
      ...{ role, file: 'a.pdf', id: '__proto__', municipality: 'z', number: '9999' },
      ...{ code: 'no-text', message: 'a.pdf: said.', detail: { pages: 'one' } },
    })),
  };
}

/** The study with texts of the same words in the same places, without a character that could attack. */
export function disarmTexts({ result, texts }: StudyWithTexts): StudyWithTexts {
  const documents = new Map(
    Array.from(texts.documents, ([id, document]): [string, Document] => [
      id,
      { ...document, text: document.text.replace(/[<>"'`&{}$%:/\\#=()]/gu, '\u00B7') },
    ]),
  );
  return { result, texts: { ...texts, documents } };
}
