import { wordSet } from './word-set.js';

/* Left out are those that are also words which often end a sentence: `no.`, `in.`, `sat.`, `sun.` */
export const englishAbbreviations: ReadonlySet<string> = wordSet(
  `e.g. eg. i.e. ie. etc. cf. vs. viz. al. ca. approx. est. incl. excl. esp. resp. a.k.a. w.r.t.`,
  `nos. pp. p. para. paras. sec. sect. ch. chap. art. arts. fig. figs. tab. eq. eqs. app. vol. vols. ed.
  eds. repr. trans. ref. refs. ibid. op. cit.`,
  `a.m. p.m. jan. feb. apr. aug. sep. sept. oct. nov. dec. tue. tues. wed. thu. thur. thurs. fri.
  hrs. mins. yr. yrs.`,
  `dr. mr. mrs. ms. prof. rev. hon. gen. gov. sen. rep. sr. jr. st. messrs. ph.d. b.a. m.a.`,
  `inc. ltd. co. corp. dept. div. univ. assn. bros. u.s. u.k. u.n. e.u.`,
);
