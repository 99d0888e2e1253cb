type Json = Readonly<Record<string, unknown>>;

/** Merges key by key, objects within likewise; anything else is replaced. Neither argument changes. */
export function mergeObjects(base: Json, over: Json): Record<string, unknown> {
  const merged = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const old = merged.get(key);
    merged.set(key, isObject(old) && isObject(value) ? mergeObjects(old, value) : value);
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
