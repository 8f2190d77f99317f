import type { VNode } from 'preact';

/** The types of the files that the page gives, by the ending of their names. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
};

/**
 * A button that saves a file with what is shown.
 *
 * @param name of the file, with its ending: csv, json, svg or txt.
 * @param of what is saved, for those who listen, where the page has several such buttons.
 * @param content makes the file when it is asked for.
 */
export function SaveButton({
  name,
  label,
  of,
  content,
}: {
  readonly name: string;
  readonly label: string;
  readonly of?: string;
  readonly content: () => string;
}): VNode {
  return (
    <button type="button" class="save" onClick={() => saveFile(name, content())}>
      {label}
      {of !== undefined && <span class="hidden">: {of}</span>}
    </button>
  );
}

/** Gives the reader a file, without the network. */
function saveFile(name: string, content: string): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address only after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
