import type { GeneratedWith } from '@klippoglim/municipal';

/** The year of the version: that of its licence, which a test reads. */
const YEAR = 2026;

const AUTHORS = 'The klippoglim authors';

/** How to name the software in a list of references. */
export function referenceTo({ name, version }: GeneratedWith): string {
  return `${AUTHORS} (${YEAR}). ${name} (version ${version}) [computer software].`;
}

/** The same for BibTeX and BibLaTeX; the braces keep the authors from being taken for a person. */
export function bibtexOf({ name, version }: GeneratedWith): string {
  return `@software{${name},
  author  = {{${AUTHORS}}},
  title   = {{${name}}},
  version = {${version}},
  year    = {${YEAR}}
}`;
}
