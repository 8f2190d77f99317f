import type { StudyFailure } from '@klippoglim/municipal';
import type { VNode } from 'preact';
import { isWarning } from '../../../notices/severity.js';
import { translateFailure } from '../../../notices/translate.js';
import { usePage, useWords } from '../../context.js';
import { countAlerts, findYounger, listNotices, type YoungerSource } from './list-warnings.js';
import { DocumentLink, FileNoticeList, NoticeList } from './notice-list.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** What may make figures wrong, first; then, folded, what is told for the record. */
export function WarningsSection(): VNode {
  const { data } = usePage();
  const words = useWords(methodsWords).warnings;
  const { failures, warnings, younger } = countAlerts(data);
  const ofStudy = data.warnings.filter(isWarning);
  const ofFiles = listNotices(data, 'warning');
  return (
    <Section name="warnings" heading={words.heading}>
      {failures + warnings + younger === 0 && <p>{words.none}</p>}
      {failures > 0 && (
        <div class="notice-group alarm">
          <h4>{words.failures(failures)}</h4>
          <ul class="notices">
            {data.failures.map((failure, at) => (
              <FailureItem key={at} failure={failure} />
            ))}
          </ul>
        </div>
      )}
      {ofStudy.length > 0 && (
        <div class="notice-group alarm">
          <h4>{words.ofStudy}</h4>
          <NoticeList notices={ofStudy} />
        </div>
      )}
      {younger > 0 && (
        <div class="notice-group alarm">
          <h4>{words.younger}</h4>
          <p>{words.youngerText}</p>
          <ul class="notices">
            {findYounger(data).map((each) => (
              <YoungerItem key={each.source} {...each} />
            ))}
          </ul>
        </div>
      )}
      {ofFiles.length > 0 && (
        <div class="notice-group alarm">
          <h4>{words.ofFiles}</h4>
          <FileNoticeList files={ofFiles} />
        </div>
      )}
      <Notes />
    </Section>
  );
}

function FailureItem({ failure }: { readonly failure: StudyFailure }): VNode {
  const { language } = usePage();
  const { role } = useWords(methodsWords).warnings;
  const { file, municipality } = failure;
  return (
    <li>
      <b>
        <bdi>{file}</bdi>
      </b>{' '}
      <span class="muted">
        (<bdi>{municipality ?? role[failure.role]}</bdi>)
      </span>
      <p>
        <bdi>{translateFailure(language, failure)}</bdi>
      </p>
    </li>
  );
}

function YoungerItem({ source, documents }: YoungerSource): VNode {
  const { data, formats } = usePage();
  const inBrackets = (date: string | undefined): string =>
    date === undefined ? '' : ` (${formats.date(date)})`;
  return (
    <li>
      <bdi>{data.sources[source]?.title}</bdi>
      {inBrackets(data.sources[source]?.date)}:{' '}
      {documents.map((at, place) => (
        <span key={at}>
          {place > 0 && ', '}
          <DocumentLink document={at} />
          {inBrackets(data.documents[at]?.date)}
        </span>
      ))}
    </li>
  );
}

function Notes(): VNode | null {
  const { data } = usePage();
  const words = useWords(methodsWords).warnings;
  const ofStudy = data.warnings.filter((warning) => !isWarning(warning));
  const ofFiles = listNotices(data, 'note');
  const count = ofFiles.reduce((sum, { notices }) => sum + notices.length, ofStudy.length);
  if (count === 0) return null;
  return (
    <details class="notice-group">
      <summary>{words.notes(count)}</summary>
      {ofStudy.length > 0 && (
        <>
          <h4>{words.notesOfStudy}</h4>
          <NoticeList notices={ofStudy} />
        </>
      )}
      {ofFiles.length > 0 && (
        <>
          <h4>{words.ofFiles}</h4>
          <FileNoticeList files={ofFiles} />
        </>
      )}
    </details>
  );
}
