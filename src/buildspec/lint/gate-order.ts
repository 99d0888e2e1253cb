import type { Lint } from './finding.js';
import { eachCommand, getsCredential, isGate, isInstall } from './vocabulary.js';

export const gateOrder: Lint = {
  id: 'gate-order',
  severity: 'error',
  summary: 'A package is installed, or a credential asked for, before the gate has judged the lockfiles.',

  *find({ items }) {
    const commands = eachCommand(items.filter(({ section }) => section === 'commands'));
    const gate = commands.findIndex(({ command }) => isGate(command));
    for (const { command, line } of commands.slice(0, Math.max(gate, 0))) {
      const what = isInstall(command)
        ? 'installs packages'
        : getsCredential(command)
          ? 'asks for a credential'
          : undefined;
      if (what === undefined) continue;
      yield {
        line,
        message: `${command.name} ${what} before the gate in line ${commands[gate]!.line}`,
        remedy: 'Move it behind the gate',
      };
    }
  },
};
