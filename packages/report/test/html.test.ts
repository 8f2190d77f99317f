import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { StudyWithTexts } from '@klippoglim/municipal';
import { renderStudyHtml } from '../src/html/render-study.js';
import type { ReportLanguage } from '../src/language.js';
import { attackedStudy, disarmTexts, fillFields } from './attacked-study.js';
import { attacks } from './attacks.js';
import { sampleStudy } from './sample-study.js';

const languages: readonly ReportLanguage[] = ['nb', 'nn', 'en'];

/** What was read and found, with attacks in every text; the other fields are filled by each test. */
let study: StudyWithTexts;
beforeAll(async () => {
  study = await attackedStudy();
});

function render({ result, texts }: StudyWithTexts, lang: ReportLanguage = 'nb'): string {
  return renderStudyHtml(result, texts, { lang });
}

/** Every tag, without the values of its attributes; in order of the alphabet, since names sort rows. */
function tagsOf(page: string): readonly string[] {
  return [...markupOf(page).matchAll(/<[^<>]*>/gu)]
    .map(([tag]) => tag.replace(/="[^"]*"/gu, ''))
    .sort();
}

/** The page without its script, style and blocks, whose contents are no markup. */
function markupOf(page: string): string {
  return page.replace(/<(script|style)([^>]*)>.*?<\/\1>/gsu, '<$1$2></$1>');
}

describe.each(languages)('in %s', (lang) => {
  test('no text of a file or a manifest changes the markup', () => {
    const benign = tagsOf(render(disarmTexts(fillFields(study, () => 'ord')), lang));
    expect(benign.length).toBeGreaterThan(50);
    // All in one language; the others differ in words alone.
    for (const attack of attacks.filter((_, at) => lang === 'nb' || at % 7 === 0)) {
      const page = render(
        fillFields(study, () => attack),
        lang,
      );
      expect([attack, tagsOf(page)]).toEqual([attack, benign]);
      // Of what HTML cannot hold, nothing is left, also not in the title.
      expect(markupOf(page)).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\uFFFE/u);
    }
  });

  test('every text of unknown origin is isolated, so that it turns no other', () => {
    const { name, version } = study.result.generatedWith;
    const page = render(
      fillFields(study, (_, value) => (value === name || value === version ? value : '\u202Eevil')),
      lang,
    );
    expect(page).toContain('<title>evil</title>');
    // What stands in an attribute is shown by itself.
    let shown = markupOf(page).replace(/="[^"]*"/gu, '');
    expect(shown.match(/\u202Eevil/gu)?.length).toBeGreaterThan(10);
    shown = shown.replace(/<\/?(?:cite|b|em|strong|span)\b[^>]*>/gu, '');
    // A bdi isolates; so does a cell or item by the page's style, and each text of a chart is a line.
    const isolated = /<(bdi|td|th|li|dt|code|text|title|option)\b[^>]*>[^<>]*<\/\1>/gu;
    for (let before = ''; before !== shown; ) {
      before = shown;
      shown = shown.replace(isolated, '');
    }
    expect(shown.match(/.{0,80}\u202Eevil/gsu)).toBeNull();
  });

  test('nothing is fetched, and only the page’s own script and style apply', () => {
    const page = render(study, lang);
    const markup = markupOf(page);
    expect(markup).not.toMatch(/<(?:link|img|image|iframe|object|embed|base|form)\b/iu);
    expect(markup).not.toMatch(/<[^<>]*\s(?:style|src|srcset|action|xlink:href|on\w+)=/iu);
    for (const [, target] of markup.matchAll(/\shref="([^"]*)"/gu))
      expect(target).toMatch(/^#\w|^#\//u);
    for (const [, place] of markup.matchAll(/url\(([^)]*)\)/gu)) {
      expect(markup).toContain(`<pattern id="${place?.slice(1)}"`);
    }
    const hashOf = (element: string): string => {
      const text = new RegExp(`<${element}>(.*?)</${element}>`, 'su').exec(page)?.[1] ?? '';
      return `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
    };
    expect(page).toContain(
      `content="default-src &#39;none&#39;; script-src ${hashOf('script')}; style-src ${hashOf('style')}; base-uri &#39;none&#39;; form-action &#39;none&#39;; require-trusted-types-for &#39;script&#39;"`,
    );
    // It stands before anything that it is to forbid.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(
      page.search(/<(?:title|style|body)/u),
    );
  });

  test('headings step down one level at a time, and no two places share a name', () => {
    const markup = markupOf(render(study, lang));
    const levels = [...markup.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [place, level] of levels.entries()) {
      expect(level - (levels[place - 1] ?? level)).toBeLessThanOrEqual(1);
    }
    const ids = [...markup.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = /\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]*)"/gu;
    for (const [, names = ''] of markup.matchAll(named)) {
      for (const name of names.split(' ')) expect(ids).toContain(name);
    }
  });
});

test('the page is in Bokmål unless told otherwise', () => {
  expect(renderStudyHtml(study.result, study.texts)).toBe(render(study, 'nb'));
  expect(render(study, 'nb')).toContain('<html lang="nb">');
});

test('a study without documents or texts has a page all the same', () => {
  const texts = { documents: new Map(), align: () => [] };
  const empty = { ...sampleStudy, documents: [], municipalities: [], goals: [], editions: [] };
  const { sensitivity: _, ...result } = { ...empty, lineage: [], failures: [], warnings: [] };
  const page = renderStudyHtml(result, texts);
  expect(page).toContain('En studie');
  expect(markupOf(page)).not.toMatch(/NaN|undefined|Infinity/u);
});
