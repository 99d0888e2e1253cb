import type { Lint } from './finding.js';
import { flagValue, wordsOf } from './vocabulary.js';

const KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;

/** @see AWS SDKs and Tools reference guide, "Container credential provider": it renews them */
export const copiedCredentials: Lint = {
  id: 'copied-credentials',
  severity: 'warning',
  summary:
    'Keys of the build or of an assumed role are copied into variables: they end after an hour at most.',

  *find({ items }) {
    let told: string | undefined;
    for (const item of items) {
      if (item.phase === told) continue;
      for (const command of item.commands) {
        const { name, args } = command;
        const assigned = [
          ...command.command.assignments.map((assignment) => assignment.name),
          ...(name === 'export' ? args.map((word) => word.replace(/=[\s\S]*/, '')) : []),
        ];
        const isCopy =
          assigned.some((variable) => KEYS.test(variable)) ||
          args.some((word) => /169\.254\.170\.2|AWS_CONTAINER_CREDENTIALS_/.test(word)) ||
          (name === 'aws' &&
            /^aws_(?:access_key_id|secret_access_key|session_token)$/.test(flagValue(args, 'set') ?? '')) ||
          (name === 'aws' && wordsOf(command).includes('export-credentials'));
        if (!isCopy) continue;
        // The three keys come in a row.
        told = item.phase;
        yield {
          line: item.lineOf(command.command.line),
          message:
            'copied keys are not renewed, and every later command uses them, reports and artifacts too',
          remedy:
            'Leave the keys to the SDK; for another role use a profile with credential_source = EcsContainer, in AWS_CONFIG_FILE of that command alone',
        };
        break;
      }
    }
  },
};
