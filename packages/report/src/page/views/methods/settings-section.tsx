import type { VNode } from 'preact';
import { usePage, useWords } from '../../context.js';
import { CopyBlock } from './copy-block.js';
import { commandsOf, isDefault, type ResolvedOptions, resolveOptions } from './reproduce.js';
import { Section } from './section.js';
import { methodsWords } from './words.js';

/** What the study was run with, and how to run it again. */
export function SettingsSection(): VNode {
  const { data } = usePage();
  const words = useWords(methodsWords).settings;
  const { name, version, signature, options } = data.generatedWith;
  const { ofManifest, ofFolders, ofFiles } = commandsOf(options, {
    language: data.language,
    isSensitive: data.sensitivity !== undefined,
    isPair: data.sources.length === 1 && data.documents.length === 1,
    names: words.names,
  });
  return (
    <Section name="settings" heading={words.heading}>
      <dl class="settings">
        <div>
          <dt>{words.version}</dt>
          <dd>
            {name} {version}
          </dd>
        </div>
        <div>
          <dt>{words.signature}</dt>
          <dd>
            <code>
              {signature.split('|').map((part, at) => (
                <span key={part}>
                  {at > 0 && '|'}
                  <wbr />
                  {part}
                </span>
              ))}
            </code>
          </dd>
        </div>
        {(Object.keys(words.option) as (keyof ResolvedOptions)[]).map((option) => (
          <Setting key={option} option={option} />
        ))}
      </dl>
      <h4>{words.reproduce}</h4>
      <p>{words.command}</p>
      <CopyBlock text={ofManifest} label={words.command}>
        <code>{ofManifest}</code>
      </CopyBlock>
      <p>{words.commandOfFolders}</p>
      <CopyBlock text={ofFolders} label={words.commandOfFolders}>
        <code>{ofFolders}</code>
      </CopyBlock>
      {ofFiles !== undefined && (
        <>
          <p>{words.commandOfFiles}</p>
          <CopyBlock text={ofFiles} label={words.commandOfFiles}>
            <code>{ofFiles}</code>
          </CopyBlock>
        </>
      )}
      {words.same.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  );
}

function Setting({ option }: { readonly option: keyof ResolvedOptions }): VNode {
  const { data, formats } = usePage();
  const words = useWords(methodsWords).settings;
  const { options } = data.generatedWith;
  const { language, ...numbers } = resolveOptions(options);
  return (
    <div>
      <dt>
        {words.option[option]} <code>{option}</code>
      </dt>
      <dd>
        {option === 'language'
          ? words.pack[language]
          : words.words(formats.integer(numbers[option]))}
        {isDefault(options, option) && <span class="muted"> ({words.isDefault})</span>}
      </dd>
    </div>
  );
}
