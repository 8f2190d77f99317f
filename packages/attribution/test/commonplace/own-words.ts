/** Made-up words that no other name gives, so that nothing is shared but what a test puts in. */
export function ownWords(name: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${name.replaceAll('-', 'q')}x${at}`).join(' ');
}
