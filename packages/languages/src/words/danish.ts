import { wordSet } from './word-set.js';

/** Only for telling Danish from Norwegian: there is no Danish language pack. */
export const danishFunctionWords: ReadonlySet<string> = wordSet(`
  i på til af med for om under over ved mod efter før mellem gennem igennem hos omkring langs bag
  blandt ifølge uden inden udenfor indenfor foran ovenfor nedenfor fra ad siden via trods angående
  vedrørende per
  og eller men at som fordi hvis når da end mens både enten hverken samt så hvorvidt dog thi
  jeg du han hun vi man mig dig sig ham hende os jer dem min mit mine din dit dine sin sit sine
  hans hendes dens dets vores vor vort jeres deres selv selve egen eget egne
  en et den det de denne dette disse sådan sådant sådanne hver hvert enhver ethvert anden andet andre
  nogen noget nogle ingen intet alle alt al begge samme mange meget mere mest flere flest få mindre
  hinanden
  hvad hvem hvilken hvilket hvilke hvor hvordan hvorfor hvornår
  er var være været bliver blive blev blevet har have havde haft skal skulle vil ville kan kunne
  må måtte bør burde får få fik fået gør gøre gjorde gjort lader lade
  her der hen hid ind ud op ned frem inde ude oppe nede hjem igen
  ikke aldrig altid også bare kun nu endnu allerede alligevel derfor dermed desuden således måske
  ofte næsten først sidst heller jo nok vel ellers derimod imidlertid særlig tidligere senere sammen
  to tre
`);
