import { wordSet } from './word-set.js';

/** Only for telling Swedish from Norwegian: there is no Swedish language pack. */
export const swedishFunctionWords: ReadonlySet<string> = wordSet(`
  i på till av med för om under över vid mot efter före mellan genom hos omkring längs bakom bland
  enligt utan inom utanför innanför framför ovanför nedanför från ur åt sedan via trots angående
  gällande beträffande per hos
  och eller men att som eftersom om när då än medan både antingen varken samt så därför
  jag du han hon vi man ni mig dig sig honom henne oss er dem min mitt mina din ditt dina sin sitt
  sina hans hennes dess vår vårt våra ert era deras själv själva egen eget egna
  en ett den det de denna denne detta dessa sådan sådant sådana varje annan annat andra
  någon något några ingen inget inga alla allt all båda samma många mycket mer mera mest fler flera
  flest få mindre varandra
  vad vem vilken vilket vilka var hur varför vart
  är vara varit blir bli blev blivit har ha hade haft ska skall skulle vill ville kan kunde kunna
  måste bör borde får få fick fått gör göra gjorde gjort låta låter
  här där hit dit in ut upp ned ner fram inne ute uppe nere hem igen
  inte ej aldrig alltid också även bara endast nu ännu redan ändå därmed dessutom således kanske
  ofta nästan först sist heller ju nog väl annars däremot emellertid särskilt tidigare senare
  tillsammans
  två tre
`);
