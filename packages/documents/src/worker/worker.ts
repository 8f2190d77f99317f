import { parentPort } from 'node:worker_threads';
import type { Job } from './protocol.js';
import { runJob } from './run-job.js';

const port = parentPort;
if (!port) throw new Error('worker.js is started by the worker pool, never by itself.');

// What parsers print is neither the program's output nor its errors, and no one reads it.
for (const stream of [process.stdout, process.stderr]) stream.write = () => true;

port.on('message', (job: Job) => {
  void runJob(job).then((reply) => port.postMessage(reply));
});
