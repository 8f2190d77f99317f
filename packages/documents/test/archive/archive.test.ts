import { expect, test } from '@jest/globals';
import { decodeMemberName, isJunkMember, safeMemberName } from '../../src/archive/member-name.js';
import { openArchive } from '../../src/archive/open-archive.js';
import { type TinyMember, tinyZip } from '../support/tiny-zip.js';

async function readFirst(member: TinyMember, maxBytes = 1_000_000_000): Promise<string> {
  const archive = await openArchive(tinyZip([member]), 10);
  return Buffer.from(await archive.members[0]!.read(maxBytes)).toString();
}

test('members come in order, deflated or stored, without folders', async () => {
  const archive = await openArchive(
    tinyZip([
      { name: 'mappe/', content: '' },
      { name: 'mappe/en.txt', content: 'en' },
      { name: 'to.txt', content: 'to', stored: true },
      { name: 'tom.txt', content: '' },
    ]),
    10,
  );
  expect(archive.members.map(({ name }) => name)).toEqual(['mappe/en.txt', 'to.txt', 'tom.txt']);
  const contents = await Promise.all(archive.members.map(({ read }) => read(100)));
  expect(contents.map((bytes) => Buffer.from(bytes).toString())).toEqual(['en', 'to', '']);
});

test('a comment of any length does not hide the directory', async () => {
  const archive = await openArchive(tinyZip([{ name: 'a', content: 'a' }], 'x'.repeat(60_000)), 10);
  expect(archive.members).toHaveLength(1);
});

test('a stored ZIP at the end does not pass for the directory', async () => {
  const inner = tinyZip([{ name: 'indre', content: 'x' }]);
  const archive = await openArchive(
    tinyZip([{ name: 'ytre.zip', content: inner, stored: true }]),
    10,
  );
  expect(archive.members.map(({ name }) => name)).toEqual(['ytre.zip']);
});

test('a ZIP bomb is stopped at its ratio, whatever size it claims', async () => {
  const bomb = { name: 'bombe.txt', content: Buffer.alloc(60_000_000) };
  await expect(readFirst(bomb)).rejects.toMatchObject({
    code: 'too-large',
    detail: { ratio: 200 },
  });
  await expect(readFirst({ ...bomb, size: 10 })).rejects.toMatchObject({ code: 'too-large' });
});

test('no more than the limit is unpacked', async () => {
  const member = { name: 'stor.txt', content: 'abc'.repeat(10_000) };
  await expect(readFirst(member, 29_999)).rejects.toMatchObject({ code: 'too-large' });
  await expect(readFirst({ ...member, size: 10 }, 29_999)).rejects.toMatchObject({
    code: 'too-large',
  });
  await expect(readFirst(member, 30_000)).resolves.toHaveLength(30_000);
});

test('more members than the limit are refused before any is looked at', async () => {
  const many = tinyZip(
    Array.from({ length: 50 }, (_, index) => ({ name: `${index}`, content: '' })),
  );
  await expect(openArchive(many, 49)).rejects.toMatchObject({
    code: 'too-many-members',
    detail: { members: 50, maxMembers: 49 },
  });
});

test.each([
  ['a wrong checksum', { checksum: 1 }, 'damaged'],
  ['a wrong size', { size: 1 }, 'damaged'],
  ['encryption', { flags: 1 }, 'encrypted'],
  ['an unknown compression', { method: 14 }, 'unsupported'],
] as const)('%s is told', async (_, fault, code) => {
  await expect(readFirst({ name: 'a.txt', content: 'abc', ...fault })).rejects.toMatchObject({
    code,
  });
});

test('a ZIP that is cut is truncated', async () => {
  const bytes = tinyZip([{ name: 'a.txt', content: 'abc' }]);
  await expect(openArchive(bytes.subarray(0, -5), 10)).rejects.toMatchObject({ code: 'truncated' });
});

test.each([
  ['../../etc/passwd', 'etc/passwd'],
  ['/abs/plan.pdf', 'abs/plan.pdf'],
  ['C:\\Brukere\\plan.pdf', 'Brukere/plan.pdf'],
  ['en mappe/blå plan.pdf', 'en mappe/blå plan.pdf'],
  ['plan\u001b[31m.pdf', 'plan\uFFFD[31m.pdf'],
  ['plan\u202Efdp.exe', 'plan\uFFFDfdp.exe'],
  ['..', 'unnamed'],
])('the name %j is shown as %j', (name, shown) => {
  expect(safeMemberName(name)).toBe(shown);
});

test('names in UTF-8, composed or not, and in code page 850 are read', () => {
  expect(decodeMemberName(Buffer.from('blåbær.pdf'))).toBe('blåbær.pdf');
  expect(decodeMemberName(Buffer.from('bla\u030Abær.pdf'))).toBe('blåbær.pdf');
  expect(decodeMemberName(Buffer.from('bl\x86b\x91r \x9b.pdf', 'latin1'))).toBe('blåbær ø.pdf');
});

test('what operating systems add is junk', () => {
  expect(['__MACOSX/._plan.pdf', 'mappe/.DS_Store', 'Thumbs.db'].every(isJunkMember)).toBe(true);
  expect(isJunkMember('mappe/plan.pdf')).toBe(false);
});
