import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { StudyResult } from '@klippoglim/municipal';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { printable } from './output/printable.js';

/** The text is parsed as one string, which in Node cannot have more than some 530 million units. */
const maxBytes = 400_000_000;

/**
 * Reads a study.json that `klippoglim study` wrote, and checks it against its schema.
 *
 * @throws {CliError} `not-a-study`, naming the file and what is wrong.
 */
export async function readStudyFile(
  path: string,
  { io, messages }: CliContext,
): Promise<StudyResult> {
  const name = printable(path);
  const { size, isFile } = await stat(path).then(
    (found) => ({ size: found.size, isFile: found.isFile() }),
    () => ({ size: 0, isFile: false }),
  );
  if (!isFile) throw new CliError('not-a-study', messages.studyNotFound(name));
  if (size > maxBytes) {
    throw new CliError('not-a-study', messages.studyTooLarge(name, size, maxBytes));
  }
  const problem = (reason: string, cause?: unknown) =>
    new CliError('not-a-study', messages.notAStudy(name, printable(reason)), { cause });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, { encoding: 'utf8', signal: io.signal }));
  } catch (error) {
    io.signal.throwIfAborted();
    throw problem(error instanceof Error ? error.message : String(error), error);
  }
  const wrong = (await findSchemaError(value)) ?? findUnknownText(value as StudyResult);
  if (wrong !== undefined) throw problem(wrong);
  return value as StudyResult;
}

/** The first thing that is against the schema: where, and what. */
async function findSchemaError(value: unknown): Promise<string | undefined> {
  const { Ajv } = await import('ajv');
  const schema = createRequire(import.meta.url)(
    '@klippoglim/municipal/schema/study.json',
  ) as object;
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
  if (validate(value)) return undefined;
  const [error] = validate.errors ?? [];
  const allowed = error?.params['allowedValue'];
  return [
    error?.instancePath || '/',
    error?.message,
    ...(allowed === undefined ? [] : [String(allowed)]),
  ].join(' ');
}

/** The formats join documents with sources and with each other by their ids, which the schema cannot. */
function findUnknownText({ sources, documents, lineage }: StudyResult): string | undefined {
  const known = new Set(sources.map(({ id }) => id));
  const named = [
    ...documents.flatMap((document) => [...document.sources, ...document.attribution.sources]),
    ...lineage.flatMap((descent) => [descent, ...descent.from]),
  ];
  const unknown = named.find(({ sourceId }) => !known.has(sourceId));
  if (unknown) return `/sources must have an entry with the id "${unknown.sourceId}"`;
  const documentIds = new Set(documents.map(({ id }) => id));
  const peer = documents
    .flatMap(({ peers }) => peers)
    .find((each) => !documentIds.has(each.documentId));
  return peer && `/documents must have an entry with the id "${peer.documentId}"`;
}
