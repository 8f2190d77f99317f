import type { ReportLanguage } from '@klippoglim/report';
import { CliError } from './cli-error.js';
import type { CliIo } from './io.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';
import { nb } from './messages/nb.js';

/** The languages that the command line speaks. */
export type UiLanguage = Exclude<ReportLanguage, 'nn'>;

const catalogues: Readonly<Record<UiLanguage, Messages>> = { nb, en };

/** The texts of one language. */
export function messagesOf(language: UiLanguage): Messages {
  return catalogues[language];
}

/**
 * The language to speak: `--lang`, else the first set of LC_ALL, LC_MESSAGES and LANG, else the
 * system's. It is read before the arguments are parsed, because the help text is itself in it.
 *
 * @throws {CliError} `wrong-usage` for a `--lang` that is neither `nb` nor `en`.
 */
export function chooseLanguage(
  argv: readonly string[],
  { env, systemLocale }: Pick<CliIo, 'env' | 'systemLocale'>,
): UiLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const locale = LC_ALL || LC_MESSAGES || LANG || systemLocale || 'en';
  const fallback = /^(nb|nn|no)(?![a-z])/i.test(locale) ? 'nb' : 'en';
  const asked = valueOfLang(argv);
  if (asked === undefined) return fallback;
  if (asked !== 'nb' && asked !== 'en') {
    throw new CliError('wrong-usage', catalogues[fallback].notAChoice('--lang', asked, 'nb, en'));
  }
  return asked;
}

/** The last `--lang` before a `--`, as the parser itself would see it. */
function valueOfLang(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const last = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const found = options[last];
  return found === '--lang' ? options[last + 1] : found?.slice('--lang='.length);
}
