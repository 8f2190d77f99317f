import { readFile } from 'node:fs/promises';
import type { ErrorObject } from 'ajv';
import type { ManifestProblemCode, ProblemDetail } from '../errors.js';
import { closestKey } from './closest-key.js';
import type { Manifest, ManifestEntry } from './manifest.js';

/** A problem before it is written out: the way to the value, and what is wrong with it. */
export interface LocatedProblem {
  readonly code: ManifestProblemCode;
  readonly path: readonly (string | number)[];
  readonly detail: ProblemDetail;
}

/**
 * Checks a manifest's data against the published schema, and what a schema cannot say: real dates,
 * and every id only once. Finds all problems, in no particular order; none means that the data is
 * a {@link Manifest}.
 */
export async function validateManifest(data: unknown): Promise<readonly LocatedProblem[]> {
  const { Ajv } = await import('ajv');
  const schemaFile = new URL('../../schema/study-manifest.schema.json', import.meta.url);
  const schema: object = JSON.parse(await readFile(schemaFile, 'utf8'));
  const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(
    schema,
  );
  if (!validate(data)) return (validate.errors ?? []).map(describe);
  const manifest = data as Manifest;
  return [...impossibleDates(manifest), ...repeatedIds(manifest), ...repeatedGoals(manifest)];
}

/** What ajv's errors carry, by keyword. */
interface AjvParams {
  readonly missingProperty: string;
  readonly additionalProperty: string;
  /** Of a value that may be of several, all of them. */
  readonly type: string | readonly string[];
  readonly allowedValues: readonly string[];
  readonly limit: number;
}

/** Tells what ajv found. `verbose` above gives each error its schema and value. */
function describe(error: ErrorObject): LocatedProblem {
  const path = error.instancePath.split('/').slice(1).map(fromPointer);
  const params: Partial<AjvParams> = error.params;
  const given = show(error.data);
  const limit = params.limit ?? 0;
  switch (error.keyword) {
    case 'required':
      return { code: 'missing', path: [...path, params.missingProperty ?? ''], detail: {} };
    case 'additionalProperties': {
      const key = params.additionalProperty ?? '';
      const known = Object.keys(
        (error.parentSchema as { readonly properties?: object }).properties ?? {},
      ).filter((name) => !name.startsWith('$'));
      const meant = closestKey(key, known);
      const detail = { known: known.join(', '), ...(meant === undefined ? {} : { meant }) };
      return { code: 'unknown-key', path: [...path, key], detail };
    }
    case 'type':
      return {
        code: typeCodes[[params.type].flat()[0] ?? ''] ?? 'against-schema',
        path,
        detail: { given },
      };
    case 'enum': {
      const known = params.allowedValues?.join(', ') ?? '';
      return { code: 'not-a-choice', path, detail: { known, given } };
    }
    case 'minItems':
      return { code: 'empty-list', path, detail: {} };
    case 'maxLength':
      return { code: 'too-long', path, detail: { limit } };
    case 'minLength':
      return { code: 'empty-text', path, detail: {} };
    case 'minimum':
      return { code: 'too-small', path, detail: { limit, given } };
    case 'maximum':
      return { code: 'too-large', path, detail: { limit, given } };
    case 'pattern':
      return { code: patternCodes[path.at(-1) ?? ''] ?? 'empty-text', path, detail: { given } };
    default:
      return { code: 'against-schema', path, detail: { reason: error.message ?? error.keyword } };
  }
}

const typeCodes: Readonly<Record<string, ManifestProblemCode>> = {
  object: 'not-a-map',
  array: 'not-a-list',
  string: 'not-text',
  integer: 'not-a-whole-number',
};

/** What a text must look like, by the key that it stands under. Any other must not be blank. */
const patternCodes: Readonly<Record<string, ManifestProblemCode>> = {
  number: 'not-a-municipality-number',
  date: 'not-a-date',
  language: 'not-a-language-tag',
  id: 'not-an-id',
};

/** A value as it can be put in a message: short, and on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'map';
  if (value === null || value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function fromPointer(token: string): string | number {
  if (/^\d+$/u.test(token)) return Number(token);
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

const lists = ['sources', 'targets', 'laws', 'background'] as const;

function impossibleDates(manifest: Manifest): readonly LocatedProblem[] {
  return lists.flatMap((list) =>
    entriesOf(manifest, list).flatMap(({ date }, place) =>
      date === undefined || isRealDate(date)
        ? []
        : [{ code: 'impossible-date', path: [list, place, 'date'], detail: { given: date } }],
    ),
  );
}

function entriesOf(manifest: Manifest, list: (typeof lists)[number]): readonly ManifestEntry[] {
  return manifest[list] ?? [];
}

/** For dates of the schema's form: the day must exist in its month. */
function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (day === undefined) return true;
  return new Date(Date.UTC(year as number, (month as number) - 1, day)).getUTCDate() === day;
}

/** Documents must differ in their ids, whatever list they are in. */
function repeatedIds(manifest: Manifest): readonly LocatedProblem[] {
  return findRepeated(
    lists.flatMap((list) =>
      entriesOf(manifest, list).flatMap(({ id }, place) =>
        id === undefined ? [] : { id, path: [list, place] },
      ),
    ),
  );
}

/** Goals must differ within their source; one without an id has its place in the list. */
function repeatedGoals({ sources }: Manifest): readonly LocatedProblem[] {
  return sources.flatMap(({ goals = [] }, source) =>
    findRepeated(
      goals.map((goal, place) => ({
        id: (typeof goal === 'string' ? undefined : goal.id) ?? String(place + 1),
        path: ['sources', source, 'goals', place],
      })),
    ),
  );
}

function findRepeated(
  named: readonly { readonly id: string; readonly path: LocatedProblem['path'] }[],
): readonly LocatedProblem[] {
  const first = new Map<string, LocatedProblem['path']>();
  return named.flatMap(({ id, path }) => {
    const key = id.normalize('NFC');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const detail = { given: show(id), earlier: writePath(earlier) };
    return [{ code: 'repeated-id', path: [...path, 'id'], detail }];
  });
}

/** `targets[3].file` */
export function writePath(path: LocatedProblem['path']): string {
  return path
    .map((step, place) =>
      typeof step === 'number' ? `[${step}]` : place === 0 ? step : `.${step}`,
    )
    .join('');
}
