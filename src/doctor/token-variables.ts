import type { Examination } from './examination.js';

/** Variables that hold a token of a login: of the usual names, and of the one that the settings give. */
export function tokenVariables({ environment, settings }: Examination): readonly string[] {
  const own = settings['token-variable'];
  return Object.keys(environment).filter(
    (name) =>
      (name === own || /^(?:CODEARTIFACT_GATE_[0-9A-F]{8}(?:_\d+)?|CODEARTIFACT_AUTH_TOKEN)$/.test(name)) &&
      (environment[name] ?? '') !== '',
  );
}
