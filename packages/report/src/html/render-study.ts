import { createHash } from 'node:crypto';
import type { StudyResult } from '@klippoglim/municipal';
import type { ReportLanguage } from '../language.js';
import { wordingOf } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { renderDocuments } from './documents.js';
import { renderEditions } from './editions.js';
import { renderGoals } from './goals.js';
import { html, isolated, Markup } from './markup.js';
import { renderMethods } from './methods.js';
import { renderFailures, renderStudyWarnings } from './notices.js';
import { renderOverview } from './overview.js';
import { renderPeers } from './peers.js';
import { renderSensitivity } from './sensitivity.js';
import { renderClassesTable, renderSourcesTable } from './shares-table.js';
import { renderSources } from './sources.js';
import { style } from './style.js';
import { viewOf } from './view.js';

/** Texts from documents are hostile: nothing runs, nothing is fetched, only this style applies. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Characters that turn the direction of what follows: a title bar cannot isolate them. */
const directionControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * report.html: one page with everything in it, no script and no network. Overview, table, passages
 * beside their sources, warnings and methods, for the screen (light and dark) and for paper.
 *
 * @param options.lang the page's language. Default `nb`.
 */
export function renderStudyHtml(
  study: StudyResult,
  options: { readonly lang?: ReportLanguage } = {},
): string {
  const view = viewOf(study, wordingOf(options.lang ?? 'nb'));
  const { language, messages } = view.wording;
  const failures = renderFailures(view);
  const warnings = renderStudyWarnings(view);
  const editions = renderEditions(view);
  const sensitivity = renderSensitivity(view);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${study.title.replace(directionControls, '')}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${messages.skipLink}</a>
<header>
<h1>${isolated(study.title)}</h1>
<p class="lead">${messages.summary({
    documents: study.documents.length,
    municipalities: study.municipalities.length,
    sources: study.sources.length,
  })}</p>
${renderContents(view.wording.messages, { failures, warnings, editions, sensitivity })}
</header>
<main id="main">
${renderOverview(view)}
${failures}
${warnings}
${renderClassesTable(view)}
${renderSourcesTable(view)}
${renderSources(view)}
${renderGoals(view)}
${renderPeers(view)}
${editions}
${renderDocuments(view)}
${sensitivity}
${renderMethods(view)}
</main>
</body>
</html>
`;
  return page.toString();
}

function renderContents(
  messages: Messages,
  optional: Readonly<
    Record<'failures' | 'warnings' | 'editions' | 'sensitivity', Markup | undefined>
  >,
): Markup {
  const all: readonly (readonly [anchor: string, label: string])[] = [
    ['overview', messages.overview],
    ['failures', messages.failures],
    ['warnings', messages.warnings],
    ['table', messages.table],
    ['per-source', messages.sourcesTable],
    ['sources', messages.sources],
    ['goals', messages.goals],
    ['peers', messages.peers],
    ['editions', messages.editions],
    ['documents', messages.documents],
    ['sensitivity', messages.sensitivity],
    ['methods', messages.methods],
  ];
  const missing = Object.entries(optional).flatMap(([anchor, part]) => (part ? [] : [anchor]));
  const links = all.filter(([anchor]) => !missing.includes(anchor));
  return html`<nav aria-label="${messages.contents}"><ul>${links.map(
    ([anchor, label]) => html`<li><a href="#${anchor}">${label}</a></li>`,
  )}</ul></nav>`;
}
