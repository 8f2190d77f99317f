import { describeLanguagePack } from '@klippoglim/testkit';
import { norwegian } from '../src/norwegian/index.js';

// Written out by hand from the rules of the Snowball algorithm for Norwegian, and of stem.ts.
describeLanguagePack(norwegian, {
  stems: [
    // The endings of nouns, in both standards.
    ['kommunene', 'kommun'],
    ['kommunane', 'kommun'],
    ['kommunens', 'kommun'],
    ['kommuner', 'kommun'],
    ['kommunar', 'kommun'],
    ['strategien', 'strategi'],
    ['mulighetene', 'mul'],
    ['muligheter', 'mul'],
    ['tjenestenes', 'tjenest'],
    ['verktøyet', 'verktøy'],
    // Verbs and adjectives.
    ['digitaliserte', 'digitalis'],
    ['digitalisert', 'digitalis'],
    ['samarbeidende', 'samarbeid'],
    ['offentlig', 'offent'],
    ['offentleg', 'offent'],
    ['bærekraftige', 'bærekraft'],
    // A genitive s goes after most consonants and after o.
    ['departements', 'departement'],
    ['bergens', 'berg'],
    ['oslos', 'oslo'],
    ['data', 'dat'],
    // No ending before the third letter, and none in what is no word.
    ['en', 'en'],
    ['øya', 'øya'],
    ['', ''],
    ['2030', '2030'],
    ['e-id', 'e-id'],
    // Not joined by a stemmer: other letters, other word.
    ['løsninger', 'løsing'],
    ['løysingar', 'løysing'],
  ],
});
