import { describeLanguagePack } from '@klippoglim/testkit';
import { english } from '../src/english.js';

// From Porter's paper of 1980, and the words of such strategies.
describeLanguagePack(english, {
  stems: [
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['cats', 'cat'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['triplicate', 'triplic'],
    ['hopefulness', 'hope'],
    ['adjustment', 'adjust'],
    ['controll', 'control'],
    ['municipality', 'municip'],
    ['municipalities', 'municip'],
    ['services', 'servic'],
    ['is', 'is'],
    ['', ''],
  ],
});
