import { type ConfigSetting, linesOf } from './settings.js';

/**
 * Reads the syntax of Java's properties: `name=value`, `name: value` or `name value`, escapes, and lines that end in
 * a backslash and go on. Total: everything is a property of some name.
 *
 * @see Java API, `java.util.Properties.load`
 */
export function readProperties(text: string): ConfigSetting[] {
  const settings: ConfigSetting[] = [];
  let open = '';
  let start = 0;
  for (const [index, raw] of linesOf(text).entries()) {
    const content = raw.replace(/^[ \t\f]+/, '');
    if (open === '') {
      if (content === '' || content.startsWith('#') || content.startsWith('!')) continue;
      start = index + 1;
    }
    const joined = open + content;
    const slashes = /\\*$/.exec(content)![0].length;
    if (slashes % 2 === 1) {
      open = joined.slice(0, -1);
      continue;
    }
    open = '';
    settings.push({ ...readProperty(joined), line: start });
  }
  if (open !== '') settings.push({ ...readProperty(open), line: start });
  return settings;
}

function readProperty(content: string): Omit<ConfigSetting, 'line'> {
  let end = 0;
  while (end < content.length && !' \t\f=:'.includes(content[end]!)) end += content[end] === '\\' ? 2 : 1;
  const value = content.slice(end).replace(/^[ \t\f]*[=:]?[ \t\f]*/, '');
  return { key: unescaped(content.slice(0, end)), value: unescaped(value).trim() };
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.?))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
