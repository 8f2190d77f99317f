import { readFile } from 'node:fs/promises';
import type { ErrorObject } from 'ajv';
import { closestKey } from './closest-key.js';
import type { Manifest } from './manifest.js';

/** A problem before it is written out: the way to the value, and what is wrong with it. */
export interface LocatedProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
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
  const validate = new Ajv({ allErrors: true, verbose: true }).compile(schema);
  if (!validate(data)) return (validate.errors ?? []).map(describe);
  const manifest = data as Manifest;
  return [...impossibleDates(manifest), ...repeatedIds(manifest)];
}

/** What ajv's errors carry, by keyword. */
interface AjvParams {
  readonly missingProperty: string;
  readonly additionalProperty: string;
  readonly type: string;
  readonly allowedValues: readonly string[];
  readonly limit: number;
}

/** Says in words what ajv found. `verbose` above gives each error its schema and value. */
function describe(error: ErrorObject): LocatedProblem {
  const path = error.instancePath.split('/').slice(1).map(fromPointer);
  const params: Partial<AjvParams> = error.params;
  const shown = show(error.data);
  switch (error.keyword) {
    case 'required':
      return { path: [...path, params.missingProperty ?? ''], message: 'missing' };
    case 'additionalProperties': {
      const key = params.additionalProperty ?? '';
      const known = Object.keys(
        (error.parentSchema as { readonly properties?: object }).properties ?? {},
      ).filter((name) => !name.startsWith('$'));
      const meant = closestKey(key, known);
      const remedy =
        meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`;
      return { path: [...path, key], message: `not a known key; ${remedy}` };
    }
    case 'type':
      return {
        path,
        message: `must be ${typeNames[params.type ?? ''] ?? params.type}, not ${shown}`,
      };
    case 'enum':
      return {
        path,
        message: `must be one of ${params.allowedValues?.join(', ')}, not ${shown}`,
      };
    case 'minItems':
      return { path, message: 'must list at least one document' };
    case 'maxLength':
      return { path, message: `must not be longer than ${params.limit} characters` };
    case 'minLength':
      return { path, message: 'must not be empty' };
    case 'minimum':
      return { path, message: `must be at least ${params.limit}, not ${shown}` };
    case 'maximum':
      return { path, message: `must be at most ${params.limit}, not ${shown}` };
    case 'pattern':
      return { path, message: `${patternRule(path.at(-1))}, not ${shown}` };
    default:
      return { path, message: error.message ?? error.keyword };
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a map (key: value)',
  array: 'a list',
  string: 'text',
  integer: 'a whole number',
};

/** What a text must look like, by the key that it stands under. */
function patternRule(key: string | number | undefined): string {
  switch (key) {
    case 'number':
      return 'must be an official municipality number of four digits, such as 0301';
    case 'date':
      return 'must be a date such as 2018, 2018-05 or 2018-05-02';
    case 'language':
      return 'must be a language tag such as nb, nn or en';
    case 'id':
      return 'must be one line that neither starts nor ends with a space';
    default:
      return 'must have text in it';
  }
}

/** A value as it can be put in a message: short, and on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  if (value === null || value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function fromPointer(token: string): string | number {
  if (/^\d+$/u.test(token)) return Number(token);
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

const lists = ['sources', 'targets'] as const;

function impossibleDates(manifest: Manifest): readonly LocatedProblem[] {
  return lists.flatMap((list) =>
    manifest[list].flatMap(({ date }, place) =>
      date === undefined || isRealDate(date)
        ? []
        : [{ path: [list, place, 'date'], message: `the calendar has no ${date}` }],
    ),
  );
}

/** For dates of the schema's form: the day must exist in its month. */
function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (day === undefined) return true;
  return new Date(Date.UTC(year as number, (month as number) - 1, day)).getUTCDate() === day;
}

function repeatedIds(manifest: Manifest): readonly LocatedProblem[] {
  const first = new Map<string, string>();
  return lists.flatMap((list) =>
    manifest[list].flatMap(({ id }, place) => {
      if (id === undefined) return [];
      const key = id.normalize('NFC');
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, `${list}[${place}]`);
        return [];
      }
      const message = `"${id}" is the id of ${earlier} too; ids must differ`;
      return [{ path: [list, place, 'id'], message }];
    }),
  );
}
