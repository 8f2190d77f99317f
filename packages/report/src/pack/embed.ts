import { deflateSync, strToU8 } from 'fflate';

/**
 * Makes a value a text of letters that can stand in any element: JSON, deflated, base64. The page's
 * `unpack` is its reverse. The same value gives the same letters on every machine, which zlib does not.
 */
export function embed(value: unknown): string {
  return Buffer.from(deflateSync(strToU8(JSON.stringify(value)), { level: 9 })).toString('base64');
}
