import type {
  ManifestProblem,
  ManifestProblemCode,
  ProblemDetail,
  StudyError,
  StudyErrorCode,
  StudyErrorDetail,
} from '@klippoglim/municipal';

/** Problems of a manifest that are listed: who mends these will see the rest. */
const maxListed = 20;

/** What stopped a study, in Bokmål, without the files that could not be read. */
export function studyErrorNb({ code, detail, problems, failures }: StudyError): string {
  const isEmpty = failures.length === 0 && code.startsWith('no-readable');
  const more = problems.length - maxListed;
  return [
    `${errors[code](detail)}${isEmpty ? ' Det er ingen dokumenter i mappen. Er det den riktige?' : ''}`,
    ...problems.slice(0, maxListed).map(describeProblem),
    ...(more > 0 ? [`  og ${more} til`] : []),
  ].join('\n');
}

function describeProblem({ code, path, line, detail }: ManifestProblem): string {
  const where = [...(line === undefined ? [] : [`linje ${line}`]), ...(path === '' ? [] : [path])];
  return `  ${[...where, problemsOf[code](detail)].join(': ')}`;
}

const megabytes = (bytes = 0): string =>
  `${(bytes / 1_000_000).toLocaleString('nb', { maximumFractionDigits: 1 })} MB`;

const errors: Readonly<Record<StudyErrorCode, (detail: StudyErrorDetail) => string>> = {
  'manifest-not-found': ({ path }) =>
    `${path} finnes ikke eller er ikke en fil. Oppgi et manifest, eller en mappe med kilder og en med dokumenter.`,
  'manifest-too-large': ({ path, bytes, maxBytes }) =>
    `${path} er på ${megabytes(bytes)}; et manifest kan være på ${megabytes(maxBytes)}. Er det et manifest? La oppføringene nevne mapper i stedet for filer, eller del studien.`,
  'invalid-manifest': ({ path }) => `Manifestet ${path} kan ikke brukes:`,
  'folder-not-found': ({ path }) =>
    `${path} kan ikke leses som en mappe. Oppgi én mappe med kilder og én med dokumenter.`,
  'no-readable-source': () => 'Ingen kilde kunne leses.',
  'no-readable-target': () => 'Ikke noe dokument kunne leses.',
};

const problemsOf: Readonly<Record<ManifestProblemCode, (detail: ProblemDetail) => string>> = {
  'not-yaml': ({ reason }) => `ikke gyldig YAML: ${reason}`,
  'too-deep': ({ limit }) => `mer enn ${limit} nivåer dypt; et manifest trenger fem`,
  'value-too-long': ({ limit }) =>
    `har en enkelt verdi på mer enn ${limit} tegn; er det et manifest?`,
  'too-many-aliases': ({ reason }) => `${reason}; skriv det helt ut i stedet`,
  missing: () => 'mangler',
  'unknown-key': ({ known, meant }) =>
    `nøkkelen finnes ikke; ${meant === undefined ? `disse finnes: ${known}` : `mente du «${meant}»?`}`,
  'not-a-map': (detail) => `må være nøkler med verdier (nøkkel: verdi), ${not(detail)}`,
  'not-a-list': (detail) => `må være en liste, ${not(detail)}`,
  'not-text': (detail) => `må være tekst, ${not(detail)}`,
  'not-a-whole-number': (detail) => `må være et heltall, ${not(detail)}`,
  'not-a-choice': (detail) => `må være en av ${detail.known}, ${not(detail)}`,
  'empty-list': () => 'må ha minst ett dokument',
  'empty-text': () => 'kan ikke være tom',
  'too-long': ({ limit }) => `kan ikke være lengre enn ${limit} tegn`,
  'too-small': (detail) => `må være minst ${detail.limit}, ${not(detail)}`,
  'too-large': (detail) => `kan være høyst ${detail.limit}, ${not(detail)}`,
  'not-a-municipality-number': (detail) =>
    `må være et kommunenummer på fire sifre, som 0301, ${not(detail)}`,
  'not-a-date': (detail) => `må være en dato som 2018, 2018-05 eller 2018-05-02, ${not(detail)}`,
  'not-a-language-tag': (detail) => `må være en språkkode som nb, nn eller en, ${not(detail)}`,
  'not-an-id': (detail) =>
    `må være én linje som verken begynner eller slutter med mellomrom, ${not(detail)}`,
  'impossible-date': ({ given }) => `${given} finnes ikke i kalenderen`,
  'repeated-id': ({ given, earlier }) =>
    `${given} er id-en til ${earlier} også; id-er må være forskjellige`,
  'against-schema': ({ reason = '' }) => reason,
};

/** Kinds of values; any other is a text or a number as it stands. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['list', 'en liste'],
  ['map', 'nøkler med verdier'],
  ['nothing', 'tom'],
]);

function not({ given = '' }: ProblemDetail): string {
  return `ikke ${kinds.get(given) ?? given}`;
}
