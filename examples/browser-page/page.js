import { compareTexts } from './compare.js';

const element = (id) => document.getElementById(id);

async function show() {
  const { share, pieces } = await compareTexts(element('source').value, element('target').value);
  element('share').textContent = `${(100 * share).toFixed(1)} % of the target`;
  // Text nodes, never innerHTML: the texts are strangers'.
  element('marked').replaceChildren(
    ...pieces.map(({ text, copied }) => {
      const node = document.createElement(copied ? 'mark' : 'span');
      node.textContent = text;
      return node;
    }),
  );
}

element('compare').addEventListener('click', show);
void show();
