/** What a document is called by default: its file's name without folders and ending. */
export function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return (dot > 0 ? name.slice(0, dot) : name).normalize('NFC');
}

/** A file's or folder's name as words for people: `nord-fjordvik_2020` gives `Nord fjordvik 2020`. */
export function prettifyName(name: string): string {
  const words = name.replace(/[\s_-]+/gu, ' ').trim();
  const [first = ''] = words;
  return first.toLocaleUpperCase('nb') + words.slice(first.length);
}

/**
 * The municipality that a file in a folder of targets is taken to belong to: the sub-folder (or
 * ZIP) at the top if there is one, else the file itself.
 */
export function municipalityOf(file: string): string {
  const slash = file.indexOf('/');
  return prettifyName(slash === -1 ? stemOf(file) : file.slice(0, slash).normalize('NFC'));
}
