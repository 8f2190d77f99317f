import type { StudyResult } from '@klippoglim/municipal';

/** The address of each view of a report; of documents, the one with most words copied, and its longest passage. */
export function addressesOf({
  documents,
}: StudyResult): Readonly<
  Record<'overview' | 'uptake' | 'document' | 'passage' | 'methods', string>
> {
  const most = [...documents].sort(
    (one, other) =>
      other.attribution.copied.numerator - one.attribution.copied.numerator ||
      other.coverage.numerator - one.coverage.numerator,
  )[0]!;
  const longest = most.sources
    .flatMap(({ passages }) => passages)
    .sort((one, other) => other.target.words - one.target.words)[0]!;
  const document = `#/document/${encodeURIComponent(most.id)}`;
  return {
    overview: '#/overview',
    uptake: '#/uptake',
    document,
    passage: `${document}/${longest.target.start}`,
    methods: '#/methods',
  };
}
