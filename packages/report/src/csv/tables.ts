import type { Table } from './table.js';
import { documentLanguagesTable } from './tables/document-languages.js';
import { documentSourcesTable } from './tables/document-sources.js';
import { documentsTable } from './tables/documents.js';
import { municipalitiesTable } from './tables/municipalities.js';
import { passagesTable } from './tables/passages.js';
import { peerPassagesTable } from './tables/peer-passages.js';
import { peersTable } from './tables/peers.js';
import { segmentOriginsTable } from './tables/segment-origins.js';
import { segmentsTable } from './tables/segments.js';
import { sensitivityTable } from './tables/sensitivity.js';
import { sourcesTable } from './tables/sources.js';
import { uptakeTable } from './tables/uptake.js';

/** Every table of a study, the smallest first. A new one is entered here, and has its description with it. */
export const tables: readonly Table[] = [
  municipalitiesTable,
  documentsTable,
  documentSourcesTable,
  documentLanguagesTable,
  sourcesTable,
  uptakeTable,
  passagesTable,
  segmentsTable,
  segmentOriginsTable,
  peersTable,
  peerPassagesTable,
  sensitivityTable,
];
