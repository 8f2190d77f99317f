/** What a stranger's text may try once it is in a page, by what it would leave. */
export const attacks: readonly string[] = [
  // An element.
  '<script>window.__pwned=1</script>',
  '</script><script>window.__pwned=1</script>',
  '<img src=x onerror=window.__pwned=1>',
  '<svg onload=window.__pwned=1><a xlink:href="javascript:window.__pwned=1">',
  '</title></style></bdi></p></td></main><h1>__pwned</h1>',
  '<iframe srcdoc="<script>parent.__pwned=1</script>"></iframe>',
  '<base href="https://pwned.invalid/"><link rel=stylesheet href=//pwned.invalid/x.css>',
  '<meta http-equiv=refresh content="0;url=https://pwned.invalid/">',
  '<form action=https://pwned.invalid><input autofocus onfocus=window.__pwned=1>',
  '<!-- ',
  ' --> ',
  ']]><![CDATA[',
  '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">window.__pwned=1</x:script>',
  // An attribute.
  '" onmouseover="window.__pwned=1" x="',
  "' onfocus='window.__pwned=1' autofocus x='",
  '` onmouseover=window.__pwned=1 `',
  '" style="position:fixed;inset:0;background:url(//pwned.invalid)" x="',
  '"><image href="https://pwned.invalid/x.png"/>',
  // An address.
  'javascript:window.__pwned=1',
  'JaVa\tScRiPt:window.__pwned=1//',
  'data:text/html,<script>window.__pwned=1</script>',
  'https://pwned.invalid/?q=1#/methods',
  '../../../etc/passwd%00/%2e%2e/#/uptake?x=1&y=2',
  // A template, a style, a script, a reference.
  '{{constructor.constructor("window.__pwned=1")()}}\x24{window.__pwned=1}<%= 1 %>',
  '}*{background:url(https://pwned.invalid)}@import "//pwned.invalid/x.css";',
  "\\u003cscript\\u003e');window.__pwned=1;//",
  '&lt;script&gt;&#x3C;img src=x&#62; &amp;amp; &nbsp; &notanentity;',
  // Its line, and the direction of what follows.
  '\u202Efdp.exe\u202C \u2066\u2067\u2068 \u200F\u061C left\u202Bto right',
  'next\u2028line\u2029paragraph\u0085\u000B\f\r\n\ttab',
  // What HTML cannot hold.
  'nul\u0000bell\u0007esc\u001B[31m del\u007F',
  'half \uD83D other half \uDE42 nonchar \uFFFE\uFFFF bom \uFEFF',
  // The names of what every object has.
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype.polluted=1',
  // Room.
  'lang'.repeat(500),
  `${'m\u030A\u0323'.repeat(40)}${'\u0300'.repeat(300)}`,
  '',
];
