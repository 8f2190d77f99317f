import type { ModuleFacts } from './module-facts.js';
import type { SourceFile } from './source-files.js';

/** Names that say nothing about what is inside. */
const emptyName = /(?:^|\/)(?:utils?|helpers?)(?:\/|\.[a-z.]+$)/iu;

export function wrongNames({ path, hasDefaultExport, typeNames }: ModuleFacts): readonly string[] {
  return [
    ...(emptyName.test(path) ? [`${path}: name the file after what it does.`] : []),
    ...(hasDefaultExport ? [`${path} has a default export.`] : []),
    ...typeNames
      .filter((name) => /^I[A-Z][a-z]/u.test(name))
      .map((name) => `${path}: ${name} has the prefix I.`),
  ];
}

/**
 * A registry is the affair of whoever installs: no file names one. `ownHost` is the one in use on
 * this machine, if npm tells.
 */
export function namedRegistries(
  { path, text }: SourceFile,
  ownHost: string | undefined,
): readonly string[] {
  const named = [
    ...text.matchAll(/\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio)[\w.-]*\.[a-z]{2,}\b/giu),
    ...text.matchAll(/^\s*(?:@[\w-]+:)?registry\s*[=:].*$/gmu),
  ].map(([match]) => match.trim());
  if (ownHost !== undefined && text.includes(ownHost)) named.push(ownHost);
  return named.map((host) => `${path} names a registry: ${host}`);
}

/** A lock file holds checksums; an address in it would bind every machine to one registry. */
export function addressesInLockFile({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/\b(?:resolved|tarball):?\s.*$/gmu)].map(
    ([line]) => `${path} has an address: ${line}`,
  );
}
