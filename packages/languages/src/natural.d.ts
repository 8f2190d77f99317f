/*
 * The stemmers of `natural` by their own modules, for which it has no declarations. Its index is
 * never imported: that loads database clients and reads .env files.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer_no.js' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export = stemmer;
}
