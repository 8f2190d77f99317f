import type { KlippoglimErrorCode } from '@klippoglim/core';
import type { StudyErrorCode } from '@klippoglim/municipal';

/** What stops a study or a comparison. Details in English may follow. */
export const errorsNb: Readonly<Record<StudyErrorCode | KlippoglimErrorCode, string>> = {
  'manifest-not-found': 'Manifestet finnes ikke eller er ikke en fil:',
  'manifest-too-large': 'Manifestet er for stort:',
  'invalid-manifest': 'Manifestet kan ikke brukes:',
  'folder-not-found': 'Mappen kan ikke leses:',
  'no-readable-source': 'Ingen kilde kunne leses.',
  'no-readable-target': 'Ikke noe dokument kunne leses.',
  'invalid-options': 'Innstillingene kan ikke brukes:',
  'invalid-span': 'Ugyldig tekstspenn:',
  'invalid-input': 'Dette kan ikke sammenlignes:',
  'duplicate-id': 'To dokumenter har samme id:',
  'too-large': 'Dokumentet er for stort:',
};
