/** How far a study has come. */
export interface StudyProgress {
  readonly phase: 'read' | 'match' | 'peers' | 'sensitivity';
  readonly done: number;
  readonly total: number;
  /** The file, document or setting that was finished last. */
  readonly name?: string;
}

/** What running a study takes besides the study. None of it changes the study's figures. */
export interface StudyRunOptions {
  /** Cancels the run, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after every file, document and setting, and once when `done` equals `total`, in each phase. */
  readonly onProgress?: (progress: StudyProgress) => void;
  /**
   * Files read at the same time, from 1. Default 2: one waits for the disk while another is
   * parsed; more costs memory and gains nothing, since parsing has one thread.
   */
  readonly readConcurrency?: number;
  /**
   * Threads that compare documents, from 1. Default: as many as there are processors, 4 at most, in
   * studies of 40 documents or more; else 1.
   */
  readonly workers?: number;
  /**
   * Whether to measure the shares under other settings too, for `StudyResult.sensitivity`. Default
   * false: for each of up to five settings it takes as long again, reading aside.
   */
  readonly sensitivity?: boolean;
}
