import type { CommanderError } from 'commander';
import { CliError } from './cli-error.js';
import type { Messages } from './messages/messages.js';

/**
 * Says in the user's language what the parser says in English. The parser gives a code and a
 * sentence; the names are taken out of the sentence, and a sentence of a new form is passed on as
 * it stands.
 */
export function translateParserError(
  { code, message }: CommanderError,
  messages: Messages,
): CliError {
  const [, name = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, suggestion] = /Did you mean (?:one of )?([^?]*)\?/.exec(message) ?? [];
  const hint = suggestion === undefined ? '' : ` ${messages.didYouMean(suggestion)}`;
  const said = sentences(messages)[code]?.(name, message) ?? message.replace(/^error: /, '');
  return new CliError('wrong-usage', said + hint);
}

type Sentence = (name: string, message: string) => string;

function sentences(messages: Messages): Readonly<Record<string, Sentence>> {
  return {
    'commander.unknownOption': (name) => messages.unknownOption(name),
    'commander.unknownCommand': (name) => messages.unknownCommand(name),
    'commander.missingArgument': (name) => messages.missingArgument(name),
    'commander.optionMissingArgument': (name) => messages.missingValue(name),
    'commander.conflictingOption': (name, message) => {
      const [, , other = ''] = /'([^']*)'[^']*'([^']*)'/.exec(message) ?? [];
      return messages.conflictingOptions(name, other);
    },
    'commander.excessArguments': (_name, message) => {
      const [expected = 0, given = 0] = [...message.matchAll(/\d+/g)].map(Number);
      return messages.tooManyArguments(expected, given);
    },
  };
}
