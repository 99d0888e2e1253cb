import { XMLParser } from 'fast-xml-parser';
import { messageOf } from '../errors.js';
import { lineOf } from './files.js';

export interface Coordinates {
  readonly groupId: string;
  readonly artifactId: string;
}

/** What publishing needs to know of a pom.xml. Only what is literally written there, or in its parent element. */
export interface Pom extends Coordinates {
  readonly version: string;
  readonly packaging: string;
  readonly hasModules: boolean;
  readonly finalName: string | undefined;
  /** Parent and dependencies with literal coordinates. */
  readonly dependencies: readonly Coordinates[];
  /** URL of `distributionManagement/repository`, and its line. */
  readonly deployUrl: { readonly url: string; readonly line: number | undefined } | undefined;
}

/** Why a pom cannot be used, as a clause, and where. */
export interface PomProblem {
  readonly problem: string;
  readonly line?: number;
}

type Element = Readonly<Record<string, unknown>>;

const ID_PATTERN = /^[A-Za-z0-9_.-]+$/;

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: true,
  isArray: (name) => name === 'dependency',
});

/** @see Maven, "POM Reference" */
export function parsePom(text: string): Pom | PomProblem {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    return { problem: 'it declares a document type, which no pom needs' };
  let project: Element;
  try {
    project = element(parser.parse(text, true)['project']);
  } catch (error) {
    return { problem: `it is not well-formed XML: ${messageOf(error)}` };
  }
  const parent = element(project['parent']);
  const values: Record<string, string> = {};
  for (const name of ['groupId', 'artifactId', 'version']) {
    const value = literal(project[name]) ?? (name === 'artifactId' ? undefined : literal(parent[name]));
    if (value === undefined) return { problem: `it names no ${name}, and neither does its parent element` };
    if (value.includes('${')) {
      return {
        problem: `its ${name} is ${value}, which only Maven can resolve`,
        ...lineOfValue(text, value),
      };
    }
    if (!ID_PATTERN.test(value))
      return { problem: `its ${name} is ${JSON.stringify(value)}`, ...lineOfValue(text, value) };
    values[name] = value;
  }
  const deployUrl = literal(element(element(project['distributionManagement'])['repository'])['url']);
  const dependencies = element(project['dependencies'])['dependency'];
  return {
    groupId: values['groupId']!,
    artifactId: values['artifactId']!,
    version: values['version']!,
    packaging: literal(project['packaging']) ?? 'jar',
    hasModules: 'modules' in project,
    finalName: literal(element(project['build'])['finalName']),
    dependencies: [parent, ...(Array.isArray(dependencies) ? dependencies.map(element) : [])].flatMap(
      coordinates,
    ),
    deployUrl:
      deployUrl === undefined
        ? undefined
        : { url: deployUrl, line: lineOf(text, /<distributionManagement\b/) },
  };
}

function lineOfValue(text: string, value: string): { readonly line?: number } {
  const line = lineOf(text, new RegExp(`>\\s*${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*<`));
  return line === undefined ? {} : { line };
}

function coordinates(dependency: Element): readonly Coordinates[] {
  const groupId = literal(dependency['groupId']);
  const artifactId = literal(dependency['artifactId']);
  if (groupId === undefined || artifactId === undefined) return [];
  return ID_PATTERN.test(groupId) && ID_PATTERN.test(artifactId) ? [{ groupId, artifactId }] : [];
}

function element(value: unknown): Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Element) : {};
}

function literal(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
