import { cargoConfig } from './cargo.js';
import type { ClientConfig } from './client-config.js';

/** Adding a kind = adding a file and naming it here. */
export const CLIENT_CONFIGS: readonly ClientConfig[] = [cargoConfig];

export function clientConfigOf(path: string): ClientConfig | undefined {
  return CLIENT_CONFIGS.find((config) => config.matches(path));
}
