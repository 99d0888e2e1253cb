import * as z from 'zod/mini';
import {
  $ZodArray,
  $ZodDefault,
  $ZodEnum,
  $ZodNumber,
  $ZodOptional,
  $ZodString,
  type $ZodType,
  $ZodUnion,
} from 'zod/v4/core';
import { settingsSchema } from './settings.js';

/** A setting that fits on one line, and so is an input of the action and a flag of the command line as well. */
export interface SettingsFlag {
  readonly name: string;
  /** Text for people, as the schema describes the setting. */
  readonly description: string;
  readonly kind: 'text' | 'integer' | 'list';
  readonly default: string | undefined;
}

/** The one-line settings, in the order of the schema. Read from it as it stands: a JSON Schema takes long to make. */
export function settingsFlags(): readonly SettingsFlag[] {
  return Object.entries<$ZodType>(settingsSchema.shape).flatMap(([name, setting]) => {
    const { inner, fallback } = unwrapped(setting);
    const kind = kindOf(inner);
    if (kind === undefined) return [];
    const description = z.globalRegistry.get(setting)?.description ?? '';
    return [{ name, description, kind, default: fallback === undefined ? undefined : String(fallback) }];
  });
}

/** Without what makes it optional. */
function unwrapped(setting: $ZodType): {
  readonly inner: $ZodType;
  readonly fallback: unknown;
} {
  let inner = setting;
  let fallback: unknown;
  while (inner instanceof $ZodOptional || inner instanceof $ZodDefault) {
    if (inner instanceof $ZodDefault) fallback = inner._zod.def.defaultValue;
    inner = inner._zod.def.innerType;
  }
  return { inner, fallback };
}

function kindOf(setting: $ZodType): SettingsFlag['kind'] | undefined {
  if (isText(setting)) return 'text';
  if (setting instanceof $ZodNumber) return 'integer';
  return setting instanceof $ZodArray && hasTextForm(setting._zod.def.element) ? 'list' : undefined;
}

/** Entries that have a long form as well are given by their short one. */
function hasTextForm(setting: $ZodType): boolean {
  return isText(setting) || (setting instanceof $ZodUnion && setting._zod.def.options.some(isText));
}

function isText(setting: $ZodType): boolean {
  return setting instanceof $ZodString || setting instanceof $ZodEnum;
}
