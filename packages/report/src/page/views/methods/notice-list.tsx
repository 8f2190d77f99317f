import type { StudyWarning } from '@klippoglim/municipal';
import type { VNode } from 'preact';
import { translateWarning } from '../../../notices/translate.js';
import { usePage } from '../../context.js';
import { hrefOf } from '../../route.js';
import type { FileNotices } from './list-warnings.js';

/** Sentences about the study as a whole. */
export function NoticeList({ notices }: { readonly notices: readonly StudyWarning[] }): VNode {
  const { language } = usePage();
  return (
    <ul class="notices">
      {notices.map((notice, at) => (
        <li key={at}>
          <bdi>{translateWarning(language, notice)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Sentences about files, each under the name of its file. */
export function FileNoticeList({ files }: { readonly files: readonly FileNotices[] }): VNode {
  return (
    <ul class="notices">
      {files.map((each, at) => (
        <FileNoticeItem key={at} {...each} />
      ))}
    </ul>
  );
}

function FileNoticeItem({ document, file, notices }: FileNotices): VNode {
  const { language } = usePage();
  const [first] = notices;
  return (
    <li>
      {document === undefined ? (
        <b>
          <bdi>{file.title}</bdi>
        </b>
      ) : (
        <DocumentLink document={document} />
      )}{' '}
      <span class="muted">
        <bdi>{file.file}</bdi>
      </span>
      {notices.length === 1 && first !== undefined ? (
        <p>
          <bdi>{translateWarning(language, first, file.file)}</bdi>
        </p>
      ) : (
        <ul>
          {notices.map((notice, at) => (
            <li key={at}>
              <bdi>{translateWarning(language, notice, file.file)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A document by its municipality's name, and its own id where the municipality has several. */
export function DocumentLink({ document }: { readonly document: number }): VNode {
  const { data } = usePage();
  const { municipality = '', id = '' } = data.documents[document] ?? {};
  const isOnly =
    data.municipalities.find(({ documents }) => documents.includes(document))?.documents.length ===
    1;
  return (
    <a href={hrefOf({ view: 'document', document }, data)}>
      <bdi>{municipality}</bdi>
      {!isOnly && (
        <>
          {' '}
          (<bdi>{id}</bdi>)
        </>
      )}
    </a>
  );
}
