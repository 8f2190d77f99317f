import { expect, test } from '@jest/globals';
import { weighPage } from '../src/weigh-page.js';

test('every byte of a page is of one part', () => {
  const parts = {
    style: '<style>p{}</style>',
    markup: '<div id="page">Målene</div>',
    data: '<script type="application/octet-stream" id="data">abc=</script>',
    script: '<script>if(1<2)run()</script>',
    texts:
      '<script type="application/octet-stream" id="text-0">ab</script><script type="application/octet-stream" id="text-11">c</script>',
  };
  const bytes = Object.entries(parts).map(([name, part]) => [name, Buffer.byteLength(part)]);
  expect(weighPage(Object.values(parts).join(''))).toEqual({
    ...Object.fromEntries(bytes),
    all: Buffer.byteLength(Object.values(parts).join('')),
  });
});
