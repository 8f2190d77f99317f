import type { StudyDocument, StudyGoal, StudySource } from '@klippoglim/municipal';
import { countDegrees, type UptakeDegree, uptakeDegrees } from '../study/goal-uptake.js';
import { languageAt } from './languages.js';
import { html, isolated, type Markup } from './markup.js';
import { renderTable } from './tables.js';
import { shortName, type View } from './view.js';

/** A row for each goal of each source: how many documents took it up, how closely, and which. */
export function renderGoals(view: View): Markup {
  const { study, wording, shortNameOf } = view;
  const { messages } = wording;
  const documents = documentsByGoal(study.documents);
  const columns = uptakeDegrees.length + 2;
  const bodies = study.sources.flatMap((source) => {
    const goals = study.goals.filter(({ sourceId }) => sourceId === source.id);
    return goals.length === 0
      ? []
      : [
          html`<tbody><tr><th scope="rowgroup" colspan="${columns}">${shortNameOf(source.id)} ${isolated(source.title)}</th></tr>${goals.map(
            (goal) => renderGoal(goal, source, documents.get(goal.id), view),
          )}
</tbody>`,
        ];
  });
  return html`<section id="goals" aria-labelledby="goals-heading">
<h2 id="goals-heading">${messages.goals}</h2>
${
  bodies.length === 0
    ? html`<p>${messages.goalsNone}</p>`
    : renderTable({
        labelledBy: 'goals-heading',
        caption: messages.goalsLead,
        head: html`<th scope="col">${messages.goal}</th>${uptakeDegrees.map(
          (degree) => html`
<th scope="col" class="number">${messages.degree[degree]}</th>`,
        )}
<th scope="col">${messages.whichDocuments}</th>`,
        bodies,
      })
}
</section>`;
}

type DocumentsByDegree = Readonly<Record<UptakeDegree, readonly StudyDocument[]>>;

function documentsByGoal(
  documents: readonly StudyDocument[],
): ReadonlyMap<string, DocumentsByDegree> {
  const byGoal = new Map<string, Record<UptakeDegree, StudyDocument[]>>();
  for (const document of documents) {
    for (const { goalId, degree } of document.goals) {
      let lists = byGoal.get(goalId);
      if (lists === undefined) {
        lists = { verbatim: [], adapted: [], mentioned: [], absent: [] };
        byGoal.set(goalId, lists);
      }
      lists[degree].push(document);
    }
  }
  return byGoal;
}

function renderGoal(
  goal: StudyGoal,
  source: StudySource,
  documents: DocumentsByDegree | undefined,
  view: View,
): Markup {
  const { messages, integer } = view.wording;
  const { text, place, heading } = goal;
  const language = place && languageAt(source.language, place);
  const lang = language === undefined ? undefined : html` lang="${language}"`;
  const where = [
    ...(heading === undefined ? [] : [isolated(heading)]),
    ...(place?.page === undefined ? [] : [html`${messages.page(integer(place.page), undefined)}`]),
  ];
  return html`
<tr><th scope="row" class="goal"${lang}>${isolated(text)}${
    where.length === 0
      ? undefined
      : html` <span class="small">${where.map((part, at) => html`${at === 0 ? '' : ', '}${part}`)}</span>`
  }</th>${uptakeDegrees.map(
    (degree) => html`
<td class="number">${integer(goal.documents[degree])}</td>`,
  )}
<td>${documents === undefined ? '' : renderWhich(documents, view)}</td></tr>`;
}

function renderWhich(documents: DocumentsByDegree, { wording, anchorOf }: View): Markup {
  const { messages } = wording;
  const lists = uptakeDegrees.flatMap((degree) =>
    documents[degree].length === 0
      ? []
      : [
          html`<p><b>${messages.degree[degree]}:</b> ${documents[degree].map(
            ({ id, municipality }, at) =>
              html`${at === 0 ? '' : ', '}<a href="#${anchorOf(id)}">${isolated(municipality)}</a>`,
          )}</p>`,
        ],
  );
  return html`<details><summary>${messages.whichDocuments}</summary>${lists}</details>`;
}

/** What became of the goals in one document: how many of each degree, and where they stand. */
export function renderDocumentGoals(document: StudyDocument, view: View): Markup | undefined {
  const { goals } = document;
  if (goals.length === 0) return undefined;
  const { messages, integer } = view.wording;
  const counts = countDegrees(document);
  const taken = goals.filter(({ degree }) => degree !== 'absent');
  const degrees = uptakeDegrees
    .filter((degree) => counts[degree] > 0)
    .map((degree) => `${integer(counts[degree])} ${messages.degree[degree]}`);
  const item = ({ goalId, degree, place }: StudyDocument['goals'][number]): Markup => {
    const goal = view.goalOf(goalId);
    const where =
      place?.page === undefined ? '' : `, ${messages.page(integer(place.page), undefined)}`;
    const younger = isYounger(document, goal?.sourceId)
      ? html` <span class="younger">${messages.goalSourceYounger}</span>`
      : undefined;
    return html`
<li><p class="label"><b>${messages.degree[degree]}</b>${where} · ${goal === undefined ? '' : shortName(goal.sourceId, view)}${younger} ${isolated(goal?.text ?? goalId)}</p>${
      place === undefined ? undefined : html`<blockquote dir="auto">${place.text}</blockquote>`
    }</li>`;
  };
  return html`
<div><p>${messages.goals}: ${messages.goalsTaken(integer(taken.length), integer(goals.length))} (${degrees.join(', ')}).</p>${
    taken.length === 0
      ? undefined
      : html`<details><summary>${messages.showPlaces}</summary><ul class="places">${taken.map(item)}
</ul></details>`
  }</div>`;
}

function isYounger({ sources }: StudyDocument, sourceId: string | undefined): boolean {
  return sources.some((source) => source.sourceId === sourceId && source.sourceIsYounger);
}
