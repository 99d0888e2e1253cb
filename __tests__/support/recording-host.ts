import { PassThrough } from 'node:stream';
import { type TerminalHost, terminalHost } from '../../src/host/terminal.js';

export interface RecordingHost {
  readonly host: TerminalHost;
  /** Everything printed so far, as a person would see it. */
  text(): string;
}

/** A terminal whose text ends up in memory. @param temporaryFolder where state folders go */
export function recordingHost(
  temporaryFolder: string,
  environment: Readonly<Record<string, string | undefined>> = {},
): RecordingHost {
  const messages = new PassThrough();
  let text = '';
  messages.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const host = terminalHost({ messages, environment: { ...environment, RUNNER_TEMP: temporaryFolder } });
  return {
    host,
    text: () => {
      const rest: unknown = messages.read();
      if (typeof rest === 'string') text += rest;
      return text;
    },
  };
}
