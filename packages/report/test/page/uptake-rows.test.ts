import { beforeAll, describe, expect, test } from '@jest/globals';
import { uptakeDegrees } from '@klippoglim/attribution';
import type { StudyResult } from '@klippoglim/municipal';
import { countFigures } from '../../src/page/figures.js';
import { initialFilters } from '../../src/page/filters.js';
import type { PageData } from '../../src/page/model.js';
import { nameDocuments } from '../../src/page/names.js';
import { countDegrees, degreeIn, takenDegrees } from '../../src/page/views/uptake/count-degrees.js';
import { type GoalChoice, listRows } from '../../src/page/views/uptake/list-rows.js';
import { orderDocuments } from '../../src/page/views/uptake/order-documents.js';
import { writeUptakeCsv } from '../../src/page/views/uptake/write-uptake-csv.js';
import { fixtureStudy } from '../fixture-study.js';
import { packStudy } from './pack-study.js';

let study: StudyResult;
let data: PageData;
const all: GoalChoice = { withoutSources: new Set(), search: '', order: 'source' };

beforeAll(async () => {
  const run = await fixtureStudy();
  study = run.result;
  data = packStudy(run);
});

function goalsOf(choice: Partial<GoalChoice>): readonly number[] {
  return listRows(data, { ...all, ...choice }).flatMap((row) =>
    row.kind === 'goal' ? [row.goal] : [],
  );
}

describe('rows', () => {
  test('every goal stands once, in the study’s order, under its source', () => {
    expect(goalsOf({})).toEqual([...study.goals.keys()]);
    let source = '';
    for (const row of listRows(data, all)) {
      if (row.kind === 'source') source = data.sources[row.source]!.id;
      else expect(data.goals[row.goal]!.sourceId).toBe(source);
    }
  });

  test('a source that is left out takes its goals along, and its heading', () => {
    const rows = listRows(data, { ...all, withoutSources: new Set([1]) });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ source }) => source === 1)).toBe(false);
    expect(goalsOf({ withoutSources: new Set(data.sources.keys()) })).toEqual([]);
  });

  test('a search finds goals that have all its words, in either case, and no others', () => {
    const found = goalsOf({ search: '  KOMMUNEN skal ' });
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThan(study.goals.length);
    for (const [at, { text, heading }] of study.goals.entries()) {
      const words = `${text} ${heading ?? ''}`.toLowerCase();
      expect(found.includes(at)).toBe(words.includes('kommunen') && words.includes('skal'));
    }
    expect(goalsOf({ search: 'finnesikke' })).toEqual([]);
  });

  test('ordered by uptake, no goal stands after one that fewer took up; least is its reverse', () => {
    const closely = (at: number): number =>
      study.goals[at]!.documents.verbatim + study.goals[at]!.documents.adapted;
    const most = goalsOf({ order: 'most' }).map(closely);
    expect(most).toEqual([...most].sort((one, other) => other - one));
    expect(most[0]).toBeGreaterThan(most.at(-1)!);
    const least = goalsOf({ order: 'least' }).map(closely);
    expect(least).toEqual([...most].reverse());
    expect(listRows(data, { ...all, order: 'most' }).some(({ kind }) => kind === 'source')).toBe(
      false,
    );
  });
});

describe('totals', () => {
  test('the degrees of a goal in all documents sum to the study’s totals', () => {
    for (const [at, goal] of study.goals.entries()) {
      for (const degree of uptakeDegrees) {
        const those = data.documents.filter((document) => degreeIn(document, at) === degree);
        expect(those.length).toBe(goal.documents[degree]);
      }
    }
  });

  test('a document’s totals are those of its goals in the study', () => {
    for (const [at, document] of study.documents.entries()) {
      const counts = countDegrees(data.documents[at]!, goalsOf({}));
      for (const degree of uptakeDegrees) {
        expect(counts[degree]).toBe(document.goals.filter((goal) => goal.degree === degree).length);
      }
    }
  });
});

describe('columns', () => {
  test('hold every document once in any order', () => {
    const figures = countFigures(data, initialFilters(data));
    const counts = data.documents.map((document) => countDegrees(document, goalsOf({})));
    const places = [...data.documents.keys()];
    expect(orderDocuments('name', counts, figures)).toEqual(places);
    const byGoals = orderDocuments('goals', counts, figures);
    const byShare = orderDocuments('copied', counts, figures);
    for (const order of [byGoals, byShare]) {
      expect([...order].sort((one, other) => one - other)).toEqual(places);
      expect(order).not.toEqual(places);
    }
    const taken = byGoals.map((at) => counts[at]!.verbatim + counts[at]!.adapted);
    expect(taken).toEqual([...taken].sort((one, other) => other - one));
    const shares = byShare.map((at) => study.documents[at]!.attribution.copied.value);
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
  });

  test('are named by municipality, and by year where that has several documents', () => {
    const names = nameDocuments({
      documents: [
        { municipality: 'Fjordvik', date: '2015-02-01' },
        { municipality: 'Fjordvik', date: '2019' },
        { municipality: 'Granli', date: '2019' },
        { municipality: 'Fjordvik' },
      ],
      municipalities: [{ documents: [0, 1, 3] }, { documents: [2] }],
    });
    expect(names).toEqual(['Fjordvik 2015', 'Fjordvik 2019', 'Granli', 'Fjordvik']);
  });
});

test('the file that is saved has the table as it is shown', () => {
  const [header, ...lines] = writeUptakeCsv(data, { goals: [3, 1], documents: [2, 0] })
    .slice(1)
    .trimEnd()
    .split('\r\n');
  const ids = [2, 0].map((at) => study.documents[at]!.id);
  expect(header).toBe(`source_id,goal_id,goal,verbatim,adapted,mentioned,${ids.join()}`);
  expect(lines.length).toBe(2);
  const goal = study.goals[3]!;
  expect(lines[0]!.startsWith(`${goal.sourceId},${goal.id},`)).toBe(true);
  const ending = [
    ...takenDegrees.map((degree) => goal.documents[degree]),
    ...[2, 0].map((at) => study.documents[at]!.goals[3]!.degree),
  ];
  expect(lines[0]!.endsWith(`,${ending.join()}`)).toBe(true);
});
