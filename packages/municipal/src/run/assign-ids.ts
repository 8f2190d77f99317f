import type { StudyWarning } from '../result.js';

/** What asks for an id. */
export interface IdRequest {
  /** The manifest's. */
  readonly id?: string;
  /** The file's name without its ending. */
  readonly fallback: string;
}

export interface AssignedId {
  readonly id: string;
  /** Given when the wanted id was taken. */
  readonly warning?: StudyWarning;
}

/**
 * Gives every document an id of its own: the manifest's ids are served first, then the names of
 * files, each in the order given; who comes second gets `-2`, and so on.
 */
export function assignIds(requests: readonly IdRequest[]): readonly AssignedId[] {
  const taken = new Set<string>();
  const assigned = new Map<IdRequest, AssignedId>();
  const explicitFirst = [
    ...requests.filter(({ id }) => id !== undefined),
    ...requests.filter(({ id }) => id === undefined),
  ];
  for (const request of explicitFirst) {
    const wanted = request.id ?? request.fallback;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    assigned.set(request, id === wanted ? { id } : { id, warning: duplicateId(wanted, id) });
  }
  return requests.map((request) => assigned.get(request) as AssignedId);
}

function duplicateId(wanted: string, id: string): StudyWarning {
  return {
    code: 'duplicate-id',
    severity: 'warning',
    message: `Another document of the study has the id "${wanted}", so this one is "${id}". Give it an id of its own in the manifest.`,
    detail: { wanted, id },
  };
}
