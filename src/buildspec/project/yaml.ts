import { yamlScalar, yamlWord } from '../yaml-scalar.js';
import type { Template, Value } from './cloudformation.js';

/** Comments by the path of the key that they stand above, such as `Resources.Verify`. Lines without `#`. */
export type Notes = Readonly<Record<string, readonly string[]>>;

/**
 * A template as YAML that readers of YAML 1.1 (CloudFormation, PyYAML) and of YAML 1.2 take for the same.
 *
 * @param head comment at the top
 */
export function templateYaml(template: Template, head: readonly string[], notes: Notes): string {
  const lines = [...comment(head, ''), ...mapping(template as unknown as Mapping, '', '', notes)];
  return `${lines.join('\n')}\n`;
}

type Mapping = { readonly [key: string]: Value | undefined };

function mapping(value: Mapping, indent: string, path: string, notes: Notes): string[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const here = path === '' ? key : `${path}.${key}`;
    // Sections and resources are set apart, as people write them.
    const gap = path === '' || (indent.length === 2 && path === 'Resources') ? [''] : [];
    return [
      ...gap,
      ...comment(Object.hasOwn(notes, here) ? notes[here]! : [], indent),
      ...entry(`${indent}${yamlWord(key)}:`, inner, indent, here, notes),
    ];
  });
}

function entry(start: string, value: Value, indent: string, path: string, notes: Notes): string[] {
  if (typeof value !== 'object') return [`${start} ${scalar(value, indent)}`];
  if (Object.keys(value).length === 0) return [`${start} ${Array.isArray(value) ? '[]' : '{}'}`];
  const deeper = `${indent}  `;
  return isList(value)
    ? [start, ...value.flatMap((item) => listItem(item, deeper, path, notes))]
    : [start, ...mapping(value, deeper, path, notes)];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** `- ` stands where the first line of the item has its indentation. */
function listItem(item: Value, indent: string, path: string, notes: Notes): string[] {
  if (typeof item !== 'object' || Object.keys(item).length === 0)
    return entry(`${indent}-`, item, indent, path, notes);
  const inner = `${indent}  `;
  const lines = isList(item)
    ? item.flatMap((nested) => listItem(nested, inner, path, notes))
    : mapping(item, inner, `${path}[]`, notes);
  return lines.map((line, index) => (index === 0 ? `${indent}- ${line.slice(inner.length)}` : line));
}

/** @param indent of the key or item that it belongs to */
function scalar(value: string | number | boolean, indent: string): string {
  return typeof value === 'string' ? yamlScalar(value, indent.length + 2) : String(value);
}

function comment(lines: readonly string[], indent: string): string[] {
  return lines.map((line) => (line === '' ? `${indent}#` : `${indent}# ${line}`));
}
