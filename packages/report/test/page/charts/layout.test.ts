import { describe, expect, test } from '@jest/globals';
import { makeRandom } from '@klippoglim/attribution';
import { layoutLineage } from '../../../src/page/charts/lineage-layout.js';
import { layoutPeers, type PeerEdge } from '../../../src/page/charts/peers-layout.js';
import { barParts } from '../../../src/page/charts/share-bar.js';
import { fitText, textWidth } from '../../../src/page/charts/text-size.js';
import { spanOf, timeOf } from '../../../src/page/charts/time.js';
import { layoutTimeline } from '../../../src/page/charts/timeline-layout.js';
import { wholeShare } from '../../../src/page/charts/whole-share.js';

/** Documents of some years, some without a date, and who has words from whom. */
function makePeers(count: number, seed: number) {
  const random = makeRandom(seed);
  const nodes = Array.from({ length: count }, (_, at) => ({
    name: `Kommune ${at} i ${'abc'.repeat(1 + (at % 4))}`,
    time: at % 9 === 8 ? undefined : Date.UTC(2016 + Math.floor(random() * 6), 6, 1),
  }));
  const edges = Array.from({ length: count }, (): PeerEdge => {
    const [one, other] = [Math.floor(random() * count), Math.floor(random() * count)];
    const [from, to] =
      (nodes[one]!.time ?? 0) <= (nodes[other]!.time ?? 0) ? [one, other] : [other, one];
    return { from, to, words: 1 + Math.floor(random() * 400), isUndecided: random() < 0.2 };
  }).filter(({ from, to }) => from !== to);
  return { nodes, edges };
}

describe('peers', () => {
  test('names never cover each other, at any number and width', () => {
    for (const [count, width] of [
      [2, 360],
      [13, 360],
      [13, 1200],
      [80, 900],
      [200, 400],
    ] as const) {
      const { nodes, edges } = makePeers(count, count);
      const { nodes: places, height } = layoutPeers(nodes, edges, width);
      const boxes = places.map(([x, y], at) => {
        const half = Math.min(150, textWidth(nodes[at]!.name)) / 2;
        return { left: x - half, right: x + half, y };
      });
      for (const [at, one] of boxes.entries()) {
        expect(one.y).toBeGreaterThan(0);
        expect(one.y).toBeLessThan(height);
        for (const other of boxes.slice(at + 1)) {
          expect(one.y === other.y && one.left < other.right && other.left < one.right).toBe(false);
        }
      }
    }
  });

  test('the same nodes and edges are laid out the same', () => {
    const { nodes, edges } = makePeers(60, 7);
    expect(layoutPeers(nodes, edges, 900)).toEqual(layoutPeers(nodes, edges, 900));
  });

  test('who is later stands further right, and what has no date at the left', () => {
    const { nodes, edges } = makePeers(60, 3);
    const { nodes: places, undatedX } = layoutPeers(nodes, edges, 900);
    const dated = nodes.flatMap(({ time }, at) =>
      time === undefined ? [] : [{ time, x: places[at]![0] }],
    );
    for (const one of dated) {
      for (const other of dated) if (one.time < other.time) expect(one.x).toBeLessThan(other.x);
      expect(one.x).toBeGreaterThan(undatedX!);
    }
  });

  test('nothing at all is laid out too', () => {
    expect(layoutPeers([], [], 300)).toMatchObject({ nodes: [], edges: [], undatedX: undefined });
  });
});

describe('sources', () => {
  const all = [0, 1, 2, 3].flatMap((from) =>
    [1, 2, 3, 4].flatMap((to) => (to > from ? [{ from, to, share: 0.1, isUndecided: false }] : [])),
  );

  test('stand in their order, and arcs that share an end do not cross', () => {
    const { sources, descents, height } = layoutLineage(5, all, 600);
    const xs = sources.map(([x]) => x);
    expect(xs).toEqual([...xs].sort((one, other) => one - other));
    for (const one of descents) {
      expect(one.tip[0]).toBeLessThan(xs[one.to]!);
      expect(one.label[1]).toBeGreaterThan(0);
      expect(one.label[1]).toBeLessThan(height);
      for (const other of descents) {
        // Of two arrows into one source, the longer comes over the other and lands behind it.
        if (one.to === other.to && one.from < other.from) {
          expect(one.tip[0]).toBeGreaterThan(other.tip[0]);
          expect(one.label[1]).toBeLessThan(other.label[1]);
        }
      }
    }
  });

  test('one alone, or none, is no error', () => {
    expect(layoutLineage(1, [], 300).sources.length).toBe(1);
    expect(layoutLineage(0, [], 300).sources).toEqual([]);
  });
});

describe('the timeline', () => {
  const marks = Array.from({ length: 40 }, (_, at) => ({
    name: `Kommune ${at}`,
    time: Date.UTC(2016, at, 1),
    value: ((at * 7) % 40) / 80,
  }));

  test('a later document stands further right, and a larger share higher', () => {
    const { marks: places } = layoutTimeline(marks, [], 800);
    for (const [at, one] of marks.entries()) {
      for (const [to, other] of marks.entries()) {
        if (one.time < other.time) expect(places[at]![0]).toBeLessThan(places[to]![0]);
        if (one.value < other.value) expect(places[at]![1]).toBeGreaterThan(places[to]![1]);
      }
    }
  });

  test('names cover no mark and no other name; the highest is named', () => {
    const { marks: places, labels } = layoutTimeline(marks, [], 500);
    const highest = marks.reduce(
      (best, { value }, at) => (value > marks[best]!.value ? at : best),
      0,
    );
    expect(labels.some(({ mark }) => mark === highest)).toBe(true);
    expect(labels.length).toBeLessThan(marks.length);
    const boxes = labels.map(({ x, y, text, anchor }) => {
      const width = textWidth(text);
      return {
        left: anchor === 'start' ? x : x - width,
        right: anchor === 'start' ? x + width : x,
        y,
      };
    });
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(500);
      for (const [x, y] of places) {
        expect(x > box.left && x < box.right && Math.abs(y - box.y + 4) < 4).toBe(false);
      }
      for (const other of boxes.slice(at + 1)) {
        const isBeside = box.left >= other.right || other.left >= box.right;
        expect(isBeside || Math.abs(box.y - other.y) >= 10).toBe(true);
      }
    }
  });

  test('one document of one day is laid out', () => {
    const {
      marks: [place],
      years,
    } = layoutTimeline([{ name: 'A', time: 0, value: 0 }], [], 300);
    expect(place!.every(Number.isFinite)).toBe(true);
    expect(years.length).toBeGreaterThan(0);
  });
});

describe('small parts', () => {
  test('a date stands in the middle of what it names; what is no date stands nowhere', () => {
    expect(timeOf('2018')).toBe((Date.UTC(2018, 0) + Date.UTC(2019, 0)) / 2);
    expect(timeOf('2018-02')).toBe((Date.UTC(2018, 1) + Date.UTC(2018, 2)) / 2);
    expect(timeOf('2018-02-03')).toBe(Date.UTC(2018, 1, 3, 12));
    for (const no of [undefined, '', '18', '2018-', '2018-02-03T00', '2018"/>']) {
      expect(timeOf(no)).toBeUndefined();
    }
    const [first, last] = spanOf([5, 5]);
    expect(first < 5 && last > 5).toBe(true);
    expect(spanOf([]).every(Number.isFinite)).toBe(true);
  });

  test('a text that fits is left alone; another is cut between characters', () => {
    expect(fitText('Ås', 100)).toBe('Ås');
    const cut = fitText('🙂'.repeat(1000), 100);
    expect(cut).toMatch(/^🙂+…$/u);
    expect(textWidth(cut)).toBeLessThanOrEqual(100);
  });

  test('parts of a bar follow each other and sum to the whole', () => {
    const of = { main: 1, other: 0, several: 2, peer: 0, quoted: 0, commonplace: 3, own: 4 };
    const parts = barParts({ of, words: 10 });
    expect(parts.map((part) => part.class)).toEqual(['main', 'several', 'commonplace', 'own']);
    let end = 0;
    for (const { start, length } of parts) {
      expect(start).toBeCloseTo(end);
      end = start + length;
    }
    expect(end).toBeCloseTo(1);
    expect(
      barParts({ of: { ...of, main: 0, several: 0, commonplace: 0, own: 0 }, words: 0 }),
    ).toEqual([]);
  });

  test('a whole share loses its decimals, another does not', () => {
    expect(wholeShare('25,0 %')).toBe('25 %');
    expect(wholeShare('25.0%')).toBe('25%');
    expect(wholeShare('2,5 %')).toBe('2,5 %');
  });
});
