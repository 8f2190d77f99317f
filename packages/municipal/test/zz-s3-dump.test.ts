import { writeFileSync, readFileSync } from 'node:fs';
import { test } from '@jest/globals';
import { tokenClasses } from '@klippoglim/attribution';
import { readDocumentFile } from '@klippoglim/documents';
import { readManifest, runStudy } from '@klippoglim/municipal';
import { loadClassTruth } from '../../../fixtures/class-truth.js';
import { fixturePath, loadTruth } from '../../../fixtures/truth.js';
import { compareWords, confusionOf } from './class-agreement.js';
test('dump', async () => {
  const result = await runStudy(await readManifest(fixturePath('study.yaml')));
  writeFileSync('/tmp/s3/study.json', JSON.stringify(result));
  const docs = new Map(loadTruth().map((d) => [d.id, d]));
  const out: string[] = [];
  const all = [];
  for (const t of loadClassTruth()) {
    const d = docs.get(t.targetId)!;
    const [o] = await readDocumentFile(d.path, { id: d.id });
    if (!o?.ok) throw new Error('x');
    const v = compareWords(d, t, o.result.document.text, result.documents.find((x) => x.id === d.id)!);
    all.push(...v);
    const right = v.filter((x) => x.wanted === x.found).length;
    out.push(`## ${d.id} ${right}/${v.length} ${(right / v.length).toFixed(4)}`);
    let at = 0;
    while (at < v.length) {
      let end = at;
      while (end < v.length && v[end]!.wanted === v[at]!.wanted && v[end]!.found === v[at]!.found && v[end]!.stretch?.passageId === v[at]!.stretch?.passageId && v[end]!.segment.nearest===v[at]!.segment.nearest) end++;
      if (v[at]!.wanted !== v[at]!.found) {
        out.push(`${v[at]!.stretch?.passageId ?? '-'} ${v[at]!.stretch?.kind??''} want ${v[at]!.wanted} [${v[at]!.stretch?.origins.map(x=>x.slice(0,4))}] found ${v[at]!.found} [${v[at]!.segment.origins.map(x=>x.slice(0,4))}] ${end - at}w: …${v.slice(Math.max(0,at-4), at).map(x=>x.word).join(' ')} ⟦${v.slice(at, end).map((x) => x.word).join(' ')}⟧ ${v.slice(end,end+4).map(x=>x.word).join(' ')}`);
      }
      at = end;
    }
  }
  const right = all.filter((x) => x.wanted === x.found).length;
  out.push(`ALL ${right}/${all.length} ${(right / all.length).toFixed(4)}`, tokenClasses.join(' '));
  for (const row of confusionOf(all)) out.push(row.map((n) => String(n).padStart(6)).join(''));
  // nearest
  const wrong = all.filter((x) => x.stretch?.nearest && x.wanted === x.found && x.segment.nearest !== x.stretch.nearest);
  const by = new Map<string, number>();
  for (const x of wrong) { const k = `${x.document} ${x.stretch!.passageId} want ${x.stretch!.nearest} got ${x.segment.nearest}`; by.set(k, (by.get(k) ?? 0) + 1); }
  out.push('NEAREST wrong ' + wrong.length + ' of ' + all.filter((x) => x.stretch?.nearest && x.wanted === x.found).length, ...[...by].map(([k, n]) => `${n} ${k}`));
  writeFileSync('/tmp/s3/dump.txt', out.join('\n') + '\n');
});
