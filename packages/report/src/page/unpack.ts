import { inflateSync, strFromU8 } from 'fflate';

/** Reads a value that was embedded in the page. */
export function unpack<Value>(letters: string): Value {
  const binary = atob(letters.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return JSON.parse(strFromU8(inflateSync(bytes))) as Value;
}
