import type { Lint } from './finding.js';

/** @see AWS CodeBuild user guide, "Batch build buildspec reference" */
export const batchGraph: Lint = {
  id: 'batch-graph',
  severity: 'error',
  summary:
    'A build of a batch depends on one that does not exist or on itself, or two have the same identifier.',

  *find({ mapping, lineOf }) {
    for (const form of ['build-graph', 'build-list']) {
      const tasks = mapping('batch')[form];
      if (!Array.isArray(tasks)) continue;
      const ids = (tasks as unknown[]).map((_, index) => String(mapping('batch', form, index)['identifier']));
      const needs = new Map(ids.map((id, index) => [id, listOf(mapping('batch', form, index)['depend-on'])]));
      for (const [index, id] of ids.entries()) {
        const line = lineOf('batch', form, index, 'identifier');
        if (ids.indexOf(id) !== index)
          yield { line, message: `two builds are called ${id}`, remedy: 'Give each its own identifier' };
        for (const [at, other] of needs.get(id)!.entries()) {
          const place = lineOf('batch', form, index, 'depend-on', at);
          if (!needs.has(other))
            yield { line: place, message: `there is no build called ${other}`, remedy: 'Correct the name' };
          else if (reaches(other, id, needs))
            yield { line: place, message: `${id} would wait for itself`, remedy: 'Take it out' };
        }
      }
    }
  },
};

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as unknown[]).map(String) : [];
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(needs.get(id) ?? []));
  }
  return false;
}
