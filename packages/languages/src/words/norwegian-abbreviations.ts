import { wordSet } from './word-set.js';

/*
 * Bokmål and Nynorsk, also as they stand in laws, white papers and budgets. Where people write one
 * abbreviation with a space (`Meld. St.`, `bl. a.`, `f. eks.`), its pieces stand here too. Left out
 * are those that are also words which often end a sentence: `min.`, `del.`, `par.`, `tom.`
 */
export const norwegianAbbreviations: ReadonlySet<string> = wordSet(
  // Phrases, with and without inner full stops.
  `bl.a. bl. f.eks. eks. feks. t.d. m.a. dvs. d.v.s. m.m. mm. m.fl. mfl. fl. m.v. mv. o.l. o.a. o.fl.
  osv. o.s.v. osb. etc. el.l. e.l. el. ev. evt. ca. inkl. ekskl. s.k. d.d. p.t. pt.
  pga. p.g.a. mht. m.h.t. iht. i.h.t. ift. i.f.t. ifm. i.f.m. ifb. i.f.b. vha. v.h.a. mtp. m.t.p. vedr.
  hhv. h.h.v. resp. f.o.m. fom. t.o.m. f.kr. e.kr. maks. ref. tilsv. div. adm. off. komm. int.`,
  // References to parts of texts, laws, cases and pages.
  `jf. jfr. jmf. kap. pkt. nr. art. bokst. avsn. pgf. fig. tab. vedl. s. ff. sml. utg. red. bd.
  årg. forf. overs. kgl. res. forskr. lovd. st. meld. st.meld. prp. st.prp. ot. ot.prp. prop. innst. dok.
  saksnr. arkivnr. gnr. bnr. fnr. org.nr. orgnr. rt. lnr. jnr.`,
  // Amounts, times and addresses.
  `kr. mill. mrd. mld. pst. pr. stk. kl. mnd. jan. feb. febr. apr. aug. sep. sept. okt. nov. des.
  tlf. tel. adr. postb. avd. gt. vn.`,
  // Titles.
  `dr. prof. adv. dir. ing. siv. siv.ing. cand. mag. stud. rådg. rep. sekr. fung. hr. fr. jr. sr.`,
);
