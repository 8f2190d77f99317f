import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportLanguage } from '../language.js';
import { ClassPatterns } from './charts/class-patterns.js';
import { type Page, PageContext, usePage, useWords } from './context.js';
import { FilterBar } from './filter-bar/filter-bar.js';
import type { PageData } from './model.js';
import { plainTitle } from './plain-title.js';
import { hrefOf, type Route, type ViewName, viewNames } from './route.js';
import { languageNames, shellWords } from './shell-words.js';
import { usePageState } from './use-page-state.js';
import { DocumentView } from './views/document/document-view.js';
import { MethodsView } from './views/methods/methods-view.js';
import { StudyAlerts } from './views/methods/study-alerts.js';
import { OverviewView } from './views/overview/overview-view.js';
import { UptakeView } from './views/uptake/uptake-view.js';

/** The whole page. */
export function App({
  data,
  textOf,
}: {
  readonly data: PageData;
  readonly textOf: Page['textOf'];
}): VNode {
  const { page, setLanguage } = usePageState(data, textOf);
  const { language, route } = page;
  const words = shellWords[language];
  const main = useRef<HTMLElement>(null);
  const view = useRef<ViewName>(route.view);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = plainTitle(`${words.view[route.view]} – ${data.title}`);
  }, [language, words, route.view, data.title]);
  // Where the focus is does not tell: the link that was followed may have gone with its view.
  const hasMoved = useRef(false);
  // A layout effect, so as to hear of it before the page's state does.
  useLayoutEffect(() => {
    const move = (): void => {
      hasMoved.current = true;
    };
    // Captured: before the address is followed, and the new view drawn.
    addEventListener('hashchange', move, { once: true, capture: true });
    return () => removeEventListener('hashchange', move, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (view.current === route.view) return;
    view.current = route.view;
    // Who follows a link of the menu by keyboard goes on from the new view, not from the menu. Who
    // has just opened the page begins at its head.
    if (hasMoved.current) main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [route.view]);
  return (
    <PageContext.Provider value={page}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {words.skipLink}
      </button>
      <svg class="hidden" aria-hidden="true" width="0" height="0">
        <ClassPatterns />
      </svg>
      <Header onLanguage={setLanguage} />
      <main id="main" tabIndex={-1} ref={main}>
        {route.view === 'overview' && <StudyAlerts />}
        {route.view !== 'methods' && <FilterBar />}
        <View name={route.view} />
      </main>
      <footer>
        <p>{words.madeWith(`${data.generatedWith.name} ${data.generatedWith.version}`)}</p>
      </footer>
    </PageContext.Provider>
  );
}

function Header({
  onLanguage,
}: {
  readonly onLanguage: (language: ReportLanguage) => void;
}): VNode {
  const { data, language, route } = usePage();
  const words = useWords(shellWords);
  // The menu leads back to the document that was read last.
  const read = useRef(0);
  if (route.view === 'document') read.current = route.document;
  return (
    <header>
      <div class="head">
        <h1>
          <bdi>{data.title}</bdi>
        </h1>
        <fieldset class="languages">
          <legend class="hidden">{words.languages}</legend>
          {(Object.keys(languageNames) as ReportLanguage[]).map((name) => (
            <button
              key={name}
              type="button"
              lang={name}
              aria-pressed={name === language}
              onClick={() => onLanguage(name)}
            >
              {languageNames[name]}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="lead">
        {words.summary({
          documents: data.documents.length,
          municipalities: data.municipalities.length,
          sources: data.sources.length,
        })}
      </p>
      <nav aria-label={words.menu}>
        <ul>
          {viewNames.map((name) => (
            <li key={name}>
              <a
                href={hrefOf(routeTo(name, read.current), data)}
                {...(name === route.view && { 'aria-current': 'page' })}
              >
                {words.view[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function routeTo(view: ViewName, document: number): Route {
  return view === 'document' ? { view, document } : { view };
}

function View({ name }: { readonly name: ViewName }): VNode {
  switch (name) {
    case 'overview':
      return <OverviewView />;
    case 'uptake':
      return <UptakeView />;
    case 'document':
      return <DocumentView />;
    case 'methods':
      return <MethodsView />;
  }
}
