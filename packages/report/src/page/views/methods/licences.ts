/** A library of which the page holds a part. */
export interface Bundled {
  readonly names: readonly string[];
  readonly licence: 'MIT' | 'ISC';
  readonly copyright: string;
}

/** A test holds them equal to what the bundle is made of, and to what the libraries' files say. */
export const bundled: readonly Bundled[] = [
  { names: ['klippoglim'], licence: 'MIT', copyright: 'Copyright (c) 2026 the klippoglim authors' },
  { names: ['preact'], licence: 'MIT', copyright: 'Copyright (c) 2015-present Jason Miller' },
  {
    names: [
      ...['d3-array', 'd3-color', 'd3-format', 'd3-interpolate'],
      ...['d3-scale', 'd3-time', 'd3-time-format'],
    ],
    licence: 'ISC',
    copyright: 'Copyright 2010-2026 Mike Bostock',
  },
  { names: ['fflate'], licence: 'MIT', copyright: 'Copyright (c) 2026 Arjun Barrett' },
];

/** What each licence asks to be kept with the copyright line. */
export const licenceTexts: Readonly<Record<Bundled['licence'], readonly string[]>> = {
  MIT: [
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  ],
  ISC: [
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
    'THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.',
  ],
};
