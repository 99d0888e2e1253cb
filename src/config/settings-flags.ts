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

/** JSON Schema (draft 2020-12) of `codeartifact-gate.yml`, for editors. */
export function settingsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input' }) as Record<string, unknown>;
  // Region may come from the environment, so a file without it is complete.
  const required =
    (schema['required'] as readonly string[] | undefined)?.filter((name) => name !== 'region') ?? [];
  return { ...schema, title: 'codeartifact-gate.yml', required };
}

/** The one-line settings, in the order of the schema. Read from it as it stands: a JSON Schema takes long to make. */
export function settingsFlags(): readonly SettingsFlag[] {
  return Object.entries<z.core.$ZodType>(settingsSchema.shape).flatMap(([name, setting]) => {
    const { inner, fallback } = unwrapped(setting);
    const kind = kindOf(inner);
    if (kind === undefined) return [];
    const description = z.globalRegistry.get(setting)?.description ?? '';
    return [{ name, description, kind, default: fallback === undefined ? undefined : String(fallback) }];
  });
}

/** Without what makes it optional. */
function unwrapped(setting: z.core.$ZodType): {
  readonly inner: z.core.$ZodType;
  readonly fallback: unknown;
} {
  let inner = setting;
  let fallback: unknown;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    if (inner instanceof z.ZodDefault) fallback = inner.def.defaultValue;
    inner = inner.def.innerType;
  }
  return { inner, fallback };
}

function kindOf(setting: z.core.$ZodType): SettingsFlag['kind'] | undefined {
  if (isText(setting)) return 'text';
  if (setting instanceof z.ZodNumber) return 'integer';
  return setting instanceof z.ZodArray && hasTextForm(setting.element) ? 'list' : undefined;
}

/** Entries that have a long form as well are given by their short one. */
function hasTextForm(setting: z.core.$ZodType): boolean {
  return isText(setting) || (setting instanceof z.ZodUnion && setting.options.some(isText));
}

function isText(setting: z.core.$ZodType): boolean {
  return setting instanceof z.ZodString || setting instanceof z.ZodEnum;
}
