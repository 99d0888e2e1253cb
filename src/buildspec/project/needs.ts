import { readDocument } from '../../config/document.js';
import { GateError } from '../../errors.js';

/** A group of reports that a build puts its results into. */
export interface ReportNeed {
  /** As the buildspec names it. */
  readonly name: string;
  /** Whether it belongs to the project, whose name it then begins with; else the name is the ARN of one that exists. */
  readonly isOwn: boolean;
  readonly type: 'TEST' | 'CODE_COVERAGE';
}

/** What a buildspec asks of the project that runs it. */
export interface BuildspecNeeds {
  readonly reports: readonly ReportNeed[];
  readonly hasArtifacts: boolean;
  readonly hasCache: boolean;
  /** Of a batch build: how many builds it lists, and compute types besides the project's own. */
  readonly batch?: { readonly builds: number | undefined; readonly computeTypes: readonly string[] };
}

/** @see CodeBuild user guide, "Build specification reference for CodeBuild", reports/file-format */
const COVERAGE_FORMATS = new Set(['CLOVERXML', 'COBERTURAXML', 'JACOCOXML', 'SIMPLECOV']);

/**
 * Reads a buildspec, and those that its batch names.
 *
 * @param read text of a file by the path that a buildspec gives
 * @throws GateError 'input' for what is no YAML, or a report whose group cannot be known before the build
 */
export async function readNeeds(
  file: string,
  read: (file: string) => Promise<string>,
): Promise<BuildspecNeeds> {
  const document = parse(await read(file), file);
  const batch = mappingAt(document, 'batch');
  if (batch === undefined) return needsOf(document, file);
  const lists = ['build-list', 'build-graph'].flatMap((key) => listAt(batch, key));
  const further = new Set(lists.flatMap((build) => textAt(build, 'buildspec') ?? []));
  further.delete(file);
  const all = [needsOf(document, file)];
  for (const other of further) all.push(needsOf(parse(await read(other), other), other));
  const reports = new Map(all.flatMap((needs) => needs.reports).map((report) => [report.name, report]));
  return {
    reports: [...reports.values()],
    hasArtifacts: all.some(({ hasArtifacts }) => hasArtifacts),
    hasCache: all.some(({ hasCache }) => hasCache),
    batch: {
      // A matrix and a fan-out multiply: what they come to is known by CodeBuild alone.
      builds: lists.length === 0 ? undefined : lists.length,
      computeTypes: [
        ...new Set(lists.flatMap((build) => textAt(mappingAt(build, 'env'), 'compute-type') ?? [])),
      ],
    },
  };
}

type Mapping = Readonly<Record<string, unknown>>;

function parse(text: string, file: string): Mapping {
  const document = readDocument(text);
  if (!('problem' in document)) return document.value;
  throw new GateError('input', {
    doing: 'read the buildspec',
    cause: document.problem,
    remedy: 'Mend that line',
    file,
    line: document.line,
  });
}

function needsOf(document: Mapping, file: string): BuildspecNeeds {
  const reports = Object.entries(mappingAt(document, 'reports') ?? {});
  return {
    reports: reports.map(([name, report]) => ({
      name: reportName(name, file),
      isOwn: !name.startsWith('arn:'),
      type: reportType(report),
    })),
    hasArtifacts: mappingAt(document, 'artifacts') !== undefined,
    hasCache: mappingAt(document, 'cache') !== undefined,
  };
}

function reportName(name: string, file: string): string {
  if (/^(?:arn:[^\s$*?]+|[A-Za-z0-9][A-Za-z0-9_-]*)$/.test(name)) return name;
  throw new GateError('input', {
    doing: 'describe the CodeBuild project',
    cause: `the report group ${JSON.stringify(name)} is known during the build only`,
    remedy: 'Name it with letters, digits, hyphens and underscores',
    file,
  });
}

function reportType(report: unknown): ReportNeed['type'] {
  const format = isMapping(report) ? textAt(report, 'file-format') : undefined;
  return COVERAGE_FORMATS.has(format?.toUpperCase() ?? '') ? 'CODE_COVERAGE' : 'TEST';
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mappingAt(mapping: Mapping | undefined, key: string): Mapping | undefined {
  const value = mapping?.[key];
  return isMapping(value) ? value : undefined;
}

function listAt(mapping: Mapping, key: string): readonly Mapping[] {
  const value = mapping[key];
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

function textAt(mapping: Mapping | undefined, key: string): string | undefined {
  const value = mapping?.[key];
  return typeof value === 'string' ? value : undefined;
}
