import * as z from 'zod/mini';
import { settingsSchema } from './settings.js';

/** JSON Schema (draft 2020-12) of `codeartifact-gate.yml`, for editors. */
export function settingsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' }) as Record<string, unknown>;
  // Region may come from the environment, so a file without it is complete.
  const required =
    (schema['required'] as readonly string[] | undefined)?.filter((name) => name !== 'region') ?? [];
  return { ...schema, title: 'codeartifact-gate.yml', required };
}
