export { expectGolden } from './golden.js';
export { hostileText, hostileWord } from './hostile-text.js';
export { describeLanguagePack } from './language-pack.js';
