import { z } from 'zod';
import { settingsSchema } from './settings.js';

/** A setting that fits on one line, and so is an input of the action and a flag of the command line as well. */
export interface SettingsFlag {
  readonly name: string;
  /** Text for people, as the schema describes the setting. */
  readonly description: string;
  readonly kind: 'text' | 'integer' | 'list';
  readonly default: string | undefined;
}

interface PropertySchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly items?: { readonly type?: string };
}

/** JSON Schema (draft 2020-12) of `codeartifact-gate.yml`, for editors. */
export function settingsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' }) as Record<string, unknown>;
  // Region may come from the environment, so a file without it is complete.
  const required =
    (schema['required'] as readonly string[] | undefined)?.filter((name) => name !== 'region') ?? [];
  return { ...schema, title: 'codeartifact-gate.yml', required };
}

/** The one-line settings, in the order of the schema. */
export function settingsFlags(): readonly SettingsFlag[] {
  const properties = settingsJsonSchema()['properties'] as Record<string, PropertySchema>;
  return Object.entries(properties).flatMap(([name, property]) => {
    const kind = kindOf(property);
    if (kind === undefined) return [];
    const fallback = property.default === undefined ? undefined : String(property.default);
    return [{ name, description: property.description ?? '', kind, default: fallback }];
  });
}

function kindOf(property: PropertySchema): SettingsFlag['kind'] | undefined {
  if (property.type === 'string') return 'text';
  if (property.type === 'integer') return 'integer';
  return property.type === 'array' && property.items?.type === 'string' ? 'list' : undefined;
}
