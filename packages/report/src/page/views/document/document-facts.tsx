import type { StudyWarning } from '@klippoglim/municipal';
import type { VNode } from 'preact';
import { isWarning } from '../../../notices/severity.js';
import { translateWarning } from '../../../notices/translate.js';
import { shareOf } from '../../../study/share-of.js';
import { ShareBar } from '../../charts/share-bar.js';
import { usePage, useWords } from '../../context.js';
import { pageClasses } from '../../figures.js';
import { isKept, isUnfiltered } from '../../filters.js';
import type { PageDocument, PagePassage } from '../../model.js';
import { hrefOf } from '../../route.js';
import { terms } from '../../terms.js';
import { ClassKey } from './class-key.js';
import { textNameOf } from './names.js';
import { useClassNames } from './use-class-names.js';
import { documentWords } from './words.js';
import { isFromYounger } from './younger.js';

/** What a document is, and how much of it is copied. */
export function DocumentFacts({ at }: { readonly at: number }): VNode {
  const { data, figures, filters, formats } = usePage();
  const classNames = useClassNames();
  const document = data.documents[at]!;
  const { municipality, title, warnings, file, certainty } = document;
  const counted = figures.documents[at]!;
  return (
    <div class="doc-facts">
      <h3>
        <bdi>{municipality}</bdi>
        <span class="doc-title">
          <bdi>{title}</bdi>
        </span>
      </h3>
      <FileLine document={document} />
      <ShareBar
        figures={counted}
        interval={isUnfiltered(filters) ? certainty.copied : undefined}
        label={pageClasses
          .filter((name) => counted.of[name] > 0)
          .map(
            (name) =>
              `${classNames[name]} ${formats.share(shareOf(counted.of[name], counted.words))}`,
          )
          .join(', ')}
      />
      <ClassKey
        figures={counted}
        hasShared={document.passages.some(
          (passage) =>
            isKept(passage, filters, data.sources.length) &&
            isFromYounger(passage[0], document, data.sources.length),
        )}
      />
      <Shares at={at} />
      <Notices warnings={warnings} file={file} />
    </div>
  );
}

/** File, format, length, language and date on one line. */
function FileLine({ document }: { readonly document: PageDocument }): VNode {
  const { formats } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const { date, file, format, pages, documentType, words: length } = document;
  return (
    <p class="muted doc-file">
      {documentType !== undefined && (
        <span>
          <bdi>{documentType}</bdi>
        </span>
      )}
      {date !== undefined && <span>{formats.date(date)}</span>}
      {pages !== undefined && <span>{words.pages(pages, formats.integer(pages))}</span>}
      <span>{notions.words(length, formats.integer(length))}</span>
      <span>
        <bdi>{useLanguages(document)}</bdi>
      </span>
      <span>{format.toUpperCase()}</span>
      <span>
        <bdi>{file}</bdi>
      </span>
    </p>
  );
}

/** What is less than this share of a document's words, a name or a title, is not named. */
const leastShare = 0.01;

/** A document's language, or its languages with their shares of its words. */
function useLanguages({ language, words: length }: PageDocument): string {
  const { formats } = usePage();
  const words = useWords(documentWords);
  const named = language.shares.filter((one) => one.words >= leastShare * length);
  const nameOf = (tag: string | undefined): string =>
    tag === undefined ? words.languageUnknown : formats.languageName(tag);
  if (named.length > 1) {
    return named
      .map((one) => `${nameOf(one.tag)} ${formats.share(shareOf(one.words, length))}`)
      .join(', ');
  }
  const name = nameOf(language.tag);
  return language.tag === undefined || language.reliable ? name : words.languageUnsure(name);
}

/** Shares under the filters, with the study's intervals where nothing is filtered. */
function Shares({ at }: { readonly at: number }): VNode {
  const { data, figures, filters, formats } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const { certainty } = data.documents[at]!;
  const { copied, shared, of, words: all } = figures.documents[at]!;
  const rest = all - of.quoted - of.commonplace;
  const isWhole = isUnfiltered(filters);
  const { share, integer, probability } = formats;
  const interval = ({ value, lower, upper }: typeof certainty.copied): string =>
    isWhole
      ? `[${unsigned(share(lower))}–${share(upper)}]`
      : `(${words.unfiltered(share(value), unsigned(share(lower)), share(upper))})`;
  return (
    <dl class="doc-shares" aria-label={words.facts}>
      <div>
        <dt>{notions.copied}</dt>
        <dd>
          <b>{share(shareOf(copied, all))}</b>{' '}
          <span class="muted">
            <abbr title={notions.interval}>{interval(certainty.copied)}</abbr>,{' '}
            {words.ofWords(integer(copied), integer(all))}
          </span>
        </dd>
      </div>
      <div>
        <dt>{words.copiedOfRest}</dt>
        <dd>
          {share(shareOf(copied + of.peer, rest))}{' '}
          <span class="muted">{words.ofWords(integer(copied + of.peer), integer(rest))}</span>
        </dd>
      </div>
      <div>
        <dt>{notions.shared}</dt>
        <dd>
          {share(shareOf(shared, all))}{' '}
          <span class="muted">
            <abbr title={notions.interval}>{interval(certainty.share)}</abbr>
          </span>
        </dd>
      </div>
      {certainty.chance !== undefined && (
        <div>
          <dt>{words.chance}</dt>
          <dd>
            {share(certainty.chance.excess.value)}{' '}
            <span class="muted">
              <abbr title={notions.interval}>
                [{unsigned(share(certainty.chance.excess.lower))}–
                {share(certainty.chance.excess.upper)}]
              </abbr>
              , p {probability(certainty.chance.holm)}
            </span>
          </dd>
        </div>
      )}
      <Longest at={at} />
    </dl>
  );
}

/** The passage from a source with most words, under the filters. */
function Longest({ at }: { readonly at: number }): VNode | null {
  const { data, filters, formats } = usePage();
  const words = useWords(documentWords);
  const notions = useWords(terms);
  const { passages } = data.documents[at]!;
  const { length: sources } = data.sources;
  const longest = passages
    .filter((passage) => passage[0] < sources && isKept(passage, filters, sources))
    .reduce<PagePassage | undefined>(
      (most, passage) => (most === undefined || passage[2] > most[2] ? passage : most),
      undefined,
    );
  if (longest === undefined) return null;
  const [origin, , length, start] = longest;
  return (
    <div>
      <dt>{words.longest}</dt>
      <dd>
        <a href={hrefOf({ view: 'document', document: at, at: start }, data)}>
          {notions.words(length, formats.integer(length))}
        </a>{' '}
        <span class="muted">{textNameOf(origin, data, notions)}</span>
      </dd>
    </div>
  );
}

/** Without the sign of percent, which the end of the interval has. */
function unsigned(share: string): string {
  return share.replace(/\s?%$/u, '');
}

/** Warnings are in sight; what is told for the record unfolds. */
function Notices({
  warnings,
  file,
}: {
  readonly warnings: readonly StudyWarning[];
  readonly file: string;
}): VNode {
  const { language } = usePage();
  const words = useWords(documentWords);
  const list = (all: readonly StudyWarning[]): VNode => (
    <ul>
      {all.map((warning, at) => (
        <li key={at}>{translateWarning(language, warning, file)}</li>
      ))}
    </ul>
  );
  const real = warnings.filter(isWarning);
  const notes = warnings.filter((warning) => !isWarning(warning));
  return (
    <>
      {real.length > 0 && (
        <div class="doc-warnings">
          <p class="doc-label">{words.warnings}</p>
          {list(real)}
        </div>
      )}
      {notes.length > 0 && (
        <details class="doc-notes">
          <summary>{`${words.notes} (${notes.length})`}</summary>
          {list(notes)}
        </details>
      )}
    </>
  );
}
