import { expect } from '@jest/globals';
import type { ClientContext } from '../../src/clients/client.js';
import { GateError } from '../../src/errors.js';

export const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
export const TOKEN = `eyJ2+/=.${'x'.repeat(80)}`;
/** One domain has one token. */
export const tokenOf = (): string => TOKEN;
export const HOME = { HOME: '/home/ci' };
export const PROJECT = '/srv/project';

/** What a client plans for, with one repository to install from and another to publish to. */
export function context(format: string, more: Partial<ClientContext> = {}): ClientContext {
  return {
    endpoint: `https://${HOST}/${format}/shared/`,
    publishEndpoint: `https://${HOST}/${format}/releases/`,
    tokenVariable: 'CODEARTIFACT_GATE_01234567',
    further: [],
    folder: '/run/state/codeartifact-gate-0123456789ab',
    project: PROJECT,
    environment: HOME,
    userFiles: new Map(),
    ...more,
  };
}

export function failureOf(act: () => unknown): GateError {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(GateError);
    return error as GateError;
  }
  throw new Error('nothing was thrown');
}
