/** Makes a set of the words of some texts, each of which may be broken over lines. */
export function wordSet(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(/\s+/u).filter((word) => word !== '')));
}
