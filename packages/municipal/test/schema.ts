import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

/** The published schema of a result, where no field is allowed that it does not name. */
export const studySchema: ValidateFunction = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
}).compile(
  JSON.parse(readFileSync(new URL('../schema/study.schema.json', import.meta.url), 'utf8')),
);
