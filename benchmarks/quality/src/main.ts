import { KlippoglimError } from '@klippoglim/core';
import { ablation } from './ablation/command.js';
import { describeOptions, parseArguments } from './arguments.js';
import { chance } from './chance/command.js';
import { civil } from './civil.js';
import { clough } from './clough.js';
import { type Command, print } from './command.js';
import { lid } from './lid.js';
import { lovtidend } from './lovtidend.js';
import { norwegian } from './norwegian/command.js';
import { nynorsk } from './nynorsk.js';
import { pan } from './pan/command.js';
import { UsageError } from './usage-error.js';

const commands: Readonly<Record<string, Command>> = {
  pan,
  clough,
  civil,
  lid,
  lovtidend,
  norwegian,
  nynorsk,
  chance,
  ablation,
};

const usage = 'npm run bench:quality -- COMMAND --corpus PATH [options]';

function printHelp(): void {
  const list = Object.entries(commands).map(
    ([name, { summary, options }]) => `${name}: ${summary}\n${describeOptions(options)}`,
  );
  print([`Usage: ${usage}`, ...list].join('\n\n'));
}

async function main([name, ...rest]: readonly string[]): Promise<void> {
  if (name === undefined || ['help', '--help', '-h'].includes(name)) return printHelp();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new UsageError(
      `There is no benchmark ${name}; there are ${Object.keys(commands).join(', ')}. ${usage}`,
    );
  }
  if (rest.includes('--help'))
    return print(`${command.summary}\n${describeOptions(command.options)}`);
  await command.run(parseArguments(rest, command.options));
}

// `| head` closes the pipe early; what is to be written to files must still be written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  // The detector tells of bad --options itself.
  if (!(error instanceof UsageError || error instanceof KlippoglimError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
