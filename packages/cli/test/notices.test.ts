import { expect, test } from '@jest/globals';
import type { ReaderWarningCode } from '@klippoglim/documents';
import { translateFailure, translateWarning } from '@klippoglim/report';
import { statusOfReadError } from '../src/exit-status.js';

const english = { message: 'plan.pdf: The English sentence.', detail: {} };

test.each(Object.keys(statusOfReadError))('the failure %s is told in Bokmål', (code) => {
  const told = translateFailure('nb', { ...english, code, file: 'plan.pdf' });
  expect(told).not.toContain('English');
});

/** Every code that a reader can give: a new one does not compile until it stands here. */
const readerWarnings: Readonly<Record<ReaderWarningCode, true>> = {
  'wrong-extension': true,
  'encoding-guessed': true,
  'encoding-damaged': true,
  'garbled-text': true,
  truncated: true,
  'page-without-text': true,
  'page-unreadable': true,
  'main-text-unclear': true,
  'contents-removed': true,
  'running-lines-removed': true,
  'deleted-text-left-out': true,
};

test.each(Object.keys(readerWarnings))('the warning %s is told in Bokmål', (code) => {
  expect(translateWarning('nb', { ...english, code }, 'plan.pdf')).not.toContain('English');
});
