import { wordSet } from './word-set.js';

/**
 * The function words of English, by word class: prepositions; conjunctions; pronouns and
 * determiners; auxiliaries; adverbs; small numbers. Contractions stand whole and in the pieces
 * that a tokenizer which splits at the apostrophe gives.
 */
export const englishFunctionWords: ReadonlySet<string> = wordSet(`
  of in on at by for with from to into onto upon out off over under up down about above below
  between among through during before after since until till within without against towards toward
  across along around behind beside besides beyond near per via despite except like unlike
  and or but nor so yet if because although though while whereas unless whether than as once
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
  myself yourself himself herself itself ourselves yourselves themselves one ones oneself
  a an the this that these those each every either neither both all any some no none such same
  other others another much many more most few fewer fewest little less least several own enough
  anyone anybody anything someone somebody something everyone everybody everything nobody nothing
  who whom whose which what when where why how whoever whatever whichever whenever wherever however
  am is are was were be been being have has had having do does did done doing
  will would shall should can could may might must ought cannot
  not never ever always also only just even still already again too very quite rather almost
  here there then now thus hence therefore moreover furthermore instead otherwise perhaps
  two three
  don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't
  couldn't shouldn't mustn't it's that's there's he's she's i'm i've i'll i'd you're you've you'll
  we're we've we'll they're they've they'll let's
  don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn
  s t d ll m re ve
`);
