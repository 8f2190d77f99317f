/** How far a study has come. */
export interface StudyProgress {
  readonly phase: 'read' | 'match' | 'peers';
  readonly done: number;
  readonly total: number;
  /** The file or document that was finished last. */
  readonly name?: string;
}

/** What running a study takes besides the study. None of it changes the result. */
export interface StudyRunOptions {
  /** Cancels the run, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after every file and document, and once when `done` equals `total`, in each phase. */
  readonly onProgress?: (progress: StudyProgress) => void;
  /**
   * Files read at the same time, from 1. Default 2: one waits for the disk while another is
   * parsed; more costs memory and gains nothing, since parsing has one thread.
   */
  readonly readConcurrency?: number;
}
