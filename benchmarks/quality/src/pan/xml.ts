import type { PanPassage } from './passage.js';

/**
 * Reads the passages of one PAN file: the features with this name, whatever the order of their
 * attributes. Features that tell of another source are left out.
 */
export function parsePanXml(
  xml: string,
  feature: 'plagiarism' | 'detected-plagiarism',
  sourceFile: string,
): readonly PanPassage[] {
  const passages: PanPassage[] = [];
  for (const [, body = ''] of xml.matchAll(/<feature\s+([^>]*?)\/?>/g)) {
    const attributes = parseAttributes(body);
    if (attributes.get('name') !== feature) continue;
    if (attributes.get('source_reference') !== sourceFile) continue;
    const at = (key: string): number => {
      const value = Number(attributes.get(key));
      if (!Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`${key}="${attributes.get(key)}" is not an offset: ${body}`);
      }
      return value;
    };
    const [source, target] = [at('source_offset'), at('this_offset')];
    passages.push({
      source: { start: source, end: source + at('source_length') },
      target: { start: target, end: target + at('this_length') },
    });
  }
  return passages;
}

/**
 * Writes the passages of one pair as PAN's evaluation reads them.
 *
 * @param feature what they are. Default: `detected-plagiarism`, a system's detections.
 */
export function formatPanXml(
  pair: { readonly sourceFile: string; readonly targetFile: string },
  passages: readonly PanPassage[],
  feature = 'detected-plagiarism',
): string {
  const features = passages.map(
    ({ source, target }) =>
      `<feature name="${feature}" this_offset="${target.start}"` +
      ` this_length="${target.end - target.start}"` +
      ` source_reference="${escapeAttribute(pair.sourceFile)}" source_offset="${source.start}"` +
      ` source_length="${source.end - source.start}" />\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<document reference="${escapeAttribute(pair.targetFile)}">\n${features.join('')}</document>\n`
  );
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function parseAttributes(body: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(body.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), (match) => [
      match[1]!,
      (match[2] ?? match[3] ?? '').replace(
        /&(\w+);/g,
        (whole, name) => entities.get(name) ?? whole,
      ),
    ]),
  );
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
