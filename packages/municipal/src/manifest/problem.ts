import type { ManifestProblem, ManifestProblemCode, ProblemDetail } from '../errors.js';

/** Makes a problem, with its English sentence. */
export function problem(
  code: ManifestProblemCode,
  detail: ProblemDetail,
  { path = '', line }: { readonly path?: string; readonly line?: number | undefined } = {},
): ManifestProblem {
  const message = sentences[code](detail);
  return { code, path, message, detail, ...(line === undefined ? {} : { line }) };
}

const sentences: Readonly<Record<ManifestProblemCode, (detail: ProblemDetail) => string>> = {
  'not-yaml': ({ reason }) => `not well-formed YAML: ${reason}`,
  'too-deep': ({ limit }) => `nested more than ${limit} levels deep; a manifest needs five`,
  'value-too-long': ({ limit }) =>
    `holds a single value of more than ${limit} characters; is it a manifest?`,
  'too-many-aliases': ({ reason }) => `${reason}; write it out instead`,
  missing: () => 'missing',
  'unknown-key': ({ known, meant }) =>
    `not a known key; ${meant === undefined ? `known are ${known}` : `did you mean "${meant}"?`}`,
  'not-a-map': (detail) => `must be a map (key: value), ${not(detail)}`,
  'not-a-list': (detail) => `must be a list, ${not(detail)}`,
  'not-text': (detail) => `must be text, ${not(detail)}`,
  'not-a-whole-number': (detail) => `must be a whole number, ${not(detail)}`,
  'not-a-choice': (detail) => `must be one of ${detail.known}, ${not(detail)}`,
  'empty-list': () => 'must list at least one document',
  'empty-text': () => 'must not be empty',
  'too-long': ({ limit }) => `must not be longer than ${limit} characters`,
  'too-small': (detail) => `must be at least ${detail.limit}, ${not(detail)}`,
  'too-large': (detail) => `must be at most ${detail.limit}, ${not(detail)}`,
  'not-a-municipality-number': (detail) =>
    `must be an official municipality number of four digits, such as 0301, ${not(detail)}`,
  'not-a-date': (detail) => `must be a date such as 2018, 2018-05 or 2018-05-02, ${not(detail)}`,
  'not-a-language-tag': (detail) => `must be a language tag such as nb, nn or en, ${not(detail)}`,
  'not-an-id': (detail) =>
    `must be one line that neither starts nor ends with a space, ${not(detail)}`,
  'impossible-date': ({ given }) => `the calendar has no ${given}`,
  'repeated-id': ({ given, earlier }) => `${given} is the id of ${earlier} too; ids must differ`,
  'against-schema': ({ reason = '' }) => reason,
};

function not({ given = '' }: ProblemDetail): string {
  return `not ${given === 'list' || given === 'map' ? `a ${given}` : given}`;
}
