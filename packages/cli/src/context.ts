import type { CliIo } from './io.js';
import type { UiLanguage } from './locale.js';
import type { Messages } from './messages/messages.js';

/** What every command has at hand. */
export interface CliContext {
  readonly io: CliIo;
  readonly language: UiLanguage;
  readonly messages: Messages;
}
