import { load, mergeTag, YAML11_SCHEMA, YAMLException } from 'js-yaml';
import { type ConfigDocument, type DocumentProblem, readDocument } from '../config/document.js';

/** A buildspec as YAML, which knows on which line each of its values stands. */
export interface BuildspecDocument extends ConfigDocument {
  /**
   * Where readers of YAML 1.1 and of YAML 1.2 see different values: `no`, `0123`, `12:30`. Which of the two CodeBuild
   * reads is not documented.
   */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly path: readonly PropertyKey[];
  /** Whether it is the key at the end of the path that is read differently, not its value. */
  readonly isKey: boolean;
  /** What the two read, as JavaScript values; undefined for a key, and where one of them reads no document at all. */
  readonly values: { readonly yaml11: unknown; readonly yaml12: unknown } | undefined;
}

/**
 * Reads the YAML of a buildspec. Anchors, aliases and merge keys are read as what they stand for; tags and repeated
 * keys are problems.
 *
 * @see AWS CodeBuild user guide, "Build specification reference for CodeBuild"
 */
export function readBuildspec(text: string): BuildspecDocument | DocumentProblem {
  const document = readDocument(text, { references: true });
  if ('problem' in document) return document;
  return { ...document, differences: differencesOf(text, document.value) };
}

/** The text was read as YAML 1.2 before, so its size and depth are bounded. */
function differencesOf(text: string, yaml12: unknown): readonly Difference[] {
  let yaml11: unknown;
  try {
    yaml11 = load(text, { schema: YAML11_SCHEMA.withTags(mergeTag), maxAliases: -1 });
  } catch (error) {
    // Keys that YAML 1.1 takes for the same, say. An empty text has no document for either.
    if (!(error instanceof YAMLException)) throw error;
    return isEmpty(yaml12) ? [] : [{ path: [], isKey: false, values: undefined }];
  }
  return compare(yaml11, yaml12, []);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function compare(yaml11: unknown, yaml12: unknown, path: readonly PropertyKey[]): readonly Difference[] {
  if (Array.isArray(yaml12) && Array.isArray(yaml11))
    return yaml12.flatMap((item, index) => compare(yaml11[index], item, [...path, index]));
  if (isMapping(yaml12) && isMapping(yaml11))
    return Object.entries(yaml12).flatMap(([key, value]) => {
      const here = [...path, key];
      return Object.hasOwn(yaml11, key)
        ? compare(yaml11[key], value, here)
        : [{ path: here, isKey: true, values: undefined }];
    });
  return Object.is(yaml11, yaml12) ? [] : [{ path, isKey: false, values: { yaml11, yaml12 } }];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
