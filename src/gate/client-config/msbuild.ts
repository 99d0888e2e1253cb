import { posix } from 'node:path';
import { isJsonProblem, parseJson } from '../../lockfiles/json.js';
import { insideCheckout } from '../../lockfiles/paths.js';
import { isXmlProblem, parseXml, type XmlElement } from '../../lockfiles/xml.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigVerdict } from './client-config.js';
import {
  type ConfigSetting,
  codeRule,
  judgeSettings,
  linesOf,
  nameEndpoint,
  type Objection,
  otherConfigRule,
  otherLockfileRule,
  otherThan,
  otherThanEndpoint,
  type SettingRule,
  storeRule,
  unreadableConfig,
} from './settings.js';
import { settingsOfJson } from './tree.js';

/**
 * Projects of MSBuild and what they import. They are programs and are not run here: properties that restore obeys, imports
 * and SDKs are found as they are usually written.
 * @see NuGet docs, "NuGet pack and restore as MSBuild targets"; MSBuild docs, "Project file schema reference"
 */
export const msbuildProject: ClientConfig = {
  name: 'Directory.Build.props',
  matches: (path) => /\.(?:(?:cs|fs|vb|sql|wix|es|dc|py|njs|il)?proj(?:\.user)?|props|targets)$/i.test(path),
  leadsTo: importedBy,
  judge: judgeProject,
};

const anyCase = (names: string) => new RegExp(`^(?:${names})$`, 'i');

/** A list of sources; the property itself among them is what it was before. */
const otherThanSources: Objection = (value, policy) =>
  partsOf(value)
    .filter((source) => !/^\$\([A-Za-z_]+\)$/.test(source))
    .map((source) => otherThanEndpoint('nuget', 'v3/index.json')(source, policy))
    .find((objection) => objection !== undefined);

const PROPERTY_RULES: readonly SettingRule[] = [
  {
    key: anyCase('RestoreSources|RestoreAdditionalProjectSources'),
    objection: otherThanSources,
    remedy: nameEndpoint('nuget', 'v3/index.json'),
  },
  {
    ...otherConfigRule(anyCase('RestoreConfigFile')),
    objection: otherThan(
      /^(?:\$\(MSBuild(?:ThisFile|Project)Directory\)[\\/]?)?(?:(?!\.\.)[^$%:*\\/]+[\\/])*nuget\.config$/i,
      'it names other configuration, which is not judged',
    ),
  },
  otherConfigRule(anyCase('RestoreRootConfigDirectory')),
  {
    ...storeRule(
      anyCase(
        'RestoreFallbackFolders|RestoreAdditionalProjectFallbackFolders|RestorePackagesPath|RestoreRepositoryPath(?:Override)?|RestoreLegacyPackagesDirectory|NuGetPackageRoot',
      ),
    ),
    objection: otherThan(
      /^(?:|clear|false|true)$/i,
      'it names a folder whose files are installed without comparing them with the lockfile',
    ),
  },
  otherLockfileRule(anyCase('NuGetLockFilePath'), /^(?:.*[\\/)])?packages\.(?:[^\\/]+\.)?lock\.json$/),
  {
    key: anyCase('RestoreForceEvaluate'),
    objection: otherThan(/^(?:false|)$/i, 'it makes NuGet ignore the lockfile'),
    remedy: 'Remove it',
  },
  codeRule(anyCase('RestoreTaskAssemblyFile|NuGetRestoreTargets')),
];

/** Packages that restore downloads and that no lockfile lists. */
function unlockedRule(key: RegExp): SettingRule {
  return {
    key,
    objection: 'it downloads a package that no lockfile lists',
    remedy: 'Remove it, or set it aside by an exception of the policy that names its version',
    isCode: true,
  };
}

const SDK_RULES: readonly SettingRule[] = [
  { ...unlockedRule(/^Sdk$/), objection: 'it downloads and runs an SDK that no lockfile lists' },
  unlockedRule(/^(?:PackageDownload|DotNetCliToolReference)$/i),
];

function judgeProject(text: string, path: string, policy: Policy): ConfigVerdict {
  // Other tools have files of these names, too; MSBuild reads nothing but XML.
  if (!/^\s*</.test(text)) return { problems: [], binds: [] };
  const root = parseXml(text, { processingInstructions: true });
  if (isXmlProblem(root)) return unreadableConfig(root.line, posix.basename(path), root.problem);
  if (root.name !== 'Project') return { problems: [], binds: [] };
  const importRule: SettingRule = {
    key: /^Import$/,
    objection: (value) => objectionToImport(value, posix.dirname(path)),
    remedy: 'Move it into the checkout',
    isCode: true,
  };
  const rules = [...PROPERTY_RULES, ...SDK_RULES, importRule];
  return { problems: judgeSettings(settingsOf(root), rules, policy), binds: [] };
}

/** What a project says, wherever in it: conditions are not worked out. */
function settingsOf(root: XmlElement): ConfigSetting[] {
  return withAllBelow(root).flatMap((element) => {
    const { name, attributes, text, line } = element;
    const project = attributes.get('Project');
    const settings = [
      ...sdksOf(element).map((value) => ({ key: 'Sdk', value })),
      ...(name === 'Import' && project !== undefined && !attributes.has('Sdk')
        ? [{ key: 'Import', value: project }]
        : []),
      ...(/^(?:PackageDownload|DotNetCliToolReference)$/i.test(name)
        ? [{ key: name, value: `${attributes.get('Include') ?? ''} ${attributes.get('Version') ?? ''}` }]
        : /^(?:Import|Sdk)$/.test(name)
          ? []
          : [{ key: name, value: text }]),
      // A task's result that becomes a property is not known here.
      ...(attributes.has('PropertyName') ? [{ key: attributes.get('PropertyName')!, value: '$' }] : []),
      ...['Properties', 'AdditionalProperties'].flatMap((list) => assignmentsIn(attributes.get(list) ?? '')),
    ];
    return settings.map((setting) => ({ ...setting, line }));
  });
}

function withAllBelow(root: XmlElement): XmlElement[] {
  const all = [root];
  for (let at = 0; at < all.length; at++) for (const child of all[at]!.children) all.push(child);
  return all;
}

/** SDKs with a version of their own: those without are part of .NET, or stand in `global.json`. */
function sdksOf({ name, attributes }: XmlElement): string[] {
  const listed = partsOf(attributes.get('Sdk') ?? '');
  const version = attributes.get('Version') ?? attributes.get('MinimumVersion');
  if (version === undefined) return listed.filter((sdk) => sdk.includes('/'));
  if (name === 'Import') return listed.map((sdk) => `${sdk}/${version}`);
  return name === 'Sdk' ? [`${attributes.get('Name') ?? ''}/${version}`] : [];
}

function partsOf(list: string): string[] {
  return list
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function assignmentsIn(list: string): { key: string; value: string }[] {
  return partsOf(list).flatMap((part) => {
    const equals = part.indexOf('=');
    return equals === -1 ? [] : [{ key: part.slice(0, equals).trim(), value: part.slice(equals + 1).trim() }];
  });
}

/** A path of MSBuild: with backslashes, escapes, and the folder of the file itself as a variable. */
function plainPath(value: string): string {
  return value
    .replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\', '/')
    .replace(/^\$\(MSBuild(?:ThisFile|Project)Directory\)\/*/i, './');
}

function objectionToImport(value: string, folder: string): string | undefined {
  const imported = plainPath(value);
  if (imported.includes('://') || imported.startsWith('//')) return 'it runs a project of another server';
  // Paths of .NET itself, and searches upwards.
  if (imported.includes('$(')) return undefined;
  if (insideCheckout(folder, imported) === undefined) return 'it runs a project from outside of the checkout';
  return imported.includes('*') && !/\.(?:props|targets|[a-z]*proj)$/i.test(imported)
    ? 'it runs projects whose names nobody expects'
    : undefined;
}

function importedBy(text: string, path: string): string[] {
  const root = /^\s*</.test(text) ? parseXml(text, { processingInstructions: true }) : undefined;
  if (root === undefined || isXmlProblem(root) || root.name !== 'Project') return [];
  return withAllBelow(root).flatMap(({ name, attributes }) => {
    const project = name === 'Import' ? attributes.get('Project') : undefined;
    return project === undefined ? [] : (insideCheckout(posix.dirname(path), plainPath(project)) ?? []);
  });
}

/**
 * `Directory.Build.rsp`: arguments of every run of MSBuild in its folder and below.
 * @see MSBuild docs, "MSBuild response files"
 */
export const msbuildArguments: ClientConfig = {
  name: 'Directory.Build.rsp',
  matches: (path) => /(?:^|\/)Directory\.Build\.rsp$/i.test(path),
  judge: judgeArguments,
};

const ARGUMENT_RULES: readonly SettingRule[] = [
  ...PROPERTY_RULES,
  codeRule(/^-(?:l|logger|dl|distributedlogger)$/i),
  otherConfigRule(/^@/),
];

function judgeArguments(text: string, _path: string, policy: Policy): ConfigVerdict {
  const settings = linesOf(text).flatMap((content, index): ConfigSetting[] => {
    if (/^\s*#/.test(content)) return [];
    const words = content
      .replace(/"/g, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    return words.flatMap((word) => {
      if (word.startsWith('@')) return [{ key: word, value: word, line: index + 1 }];
      const [, name, value = ''] = /^(?:--?|\/)([A-Za-z]+):?(.*)$/s.exec(word) ?? [];
      if (name === undefined) return [];
      return /^(?:p|property|rp|restoreproperty)$/i.test(name)
        ? assignmentsIn(value.replaceAll(',', ';')).map((each) => ({ ...each, line: index + 1 }))
        : [{ key: `-${name}`, value, line: index + 1 }];
    });
  });
  return { problems: judgeSettings(settings, ARGUMENT_RULES, policy), binds: [] };
}

/**
 * `global.json`: which .NET runs, and versions of the SDKs that projects name without one.
 * @see .NET docs, "global.json overview"; MSBuild docs, "Use MSBuild project SDKs"
 */
export const globalJson: ClientConfig = {
  name: 'global.json',
  matches: (path) => /(?:^|\/)global\.json$/.test(path),
  judge: judgeGlobalJson,
};

const GLOBAL_RULES: readonly SettingRule[] = [
  { ...unlockedRule(/^msbuild-sdks\./i), objection: 'it downloads and runs an SDK that no lockfile lists' },
  {
    ...codeRule(/^sdk\.paths$/i),
    objection: otherThan(/^\$host\$$/, 'it names a folder from which .NET itself is run'),
  },
];

function judgeGlobalJson(text: string, _path: string, policy: Policy): ConfigVerdict {
  const json = parseJson(text);
  if (isJsonProblem(json)) return unreadableConfig(json.line, 'global.json', json.problem);
  return { problems: judgeSettings(settingsOfJson(json, '', 1), GLOBAL_RULES, policy), binds: [] };
}
