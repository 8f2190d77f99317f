import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { wholeShare } from '../../charts/whole-share.js';
import { usePage, useWords } from '../../context.js';
import { isUnfiltered } from '../../filters.js';
import { shortNameOf } from '../../names.js';
import { terms } from '../../terms.js';
import { readFigures } from './reading.js';
import { overviewWords } from './words.js';

/** The study in ten seconds: plain sentences that follow the filters. */
export function ReadingLines(): VNode {
  const { data, figures, filters, formats } = usePage();
  const { reading: words } = useWords(overviewWords);
  const notions = useWords(terms);
  const reading = useMemo(() => readFigures(data, figures), [data, figures]);
  const { municipalities, above, threshold, highest, source, copied } = reading;
  const { integer, share } = formats;
  return (
    <p class="reading">
      {!isUnfiltered(filters) && `${words.filtered} `}
      {highest === undefined ? (
        words.nothing
      ) : (
        <>
          {municipalities > 1 && (
            <>
              <strong>
                {words.above(above, municipalities, {
                  above: integer(above),
                  of: integer(municipalities),
                  threshold: wholeShare(share(threshold)),
                })}
              </strong>{' '}
              {words.highest} <bdi>{highest.name}</bdi>, {share(highest.share)}.{' '}
            </>
          )}
          {source && (
            <>
              {words.source} {shortNameOf(source.at, notions)}{' '}
              <bdi>
                <cite>{data.sources[source.at]?.title}</cite>
              </bdi>
              , {words.sourceShare(share(source.share))}.{' '}
            </>
          )}
          {words.all(integer(copied.words), integer(copied.of), share(copied.share))}
        </>
      )}
    </p>
  );
}
