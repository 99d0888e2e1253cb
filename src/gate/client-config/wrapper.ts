import { sha256 } from '../../lockfiles/digest.js';
import type { Policy } from '../policy.js';
import type { ClientConfig, ConfigProblem, ConfigVerdict } from './client-config.js';
import { readProperties } from './properties.js';
import {
  type ConfigSetting,
  judgeSettings,
  objectionToWebAddress,
  otherThan,
  type SettingRule,
  storeRule,
} from './settings.js';

/**
 * `.mvn/wrapper/maven-wrapper.properties`: which Maven `mvnw` downloads and runs.
 * @see Maven Wrapper docs, "Checksum verification"
 */
export const mavenWrapper: ClientConfig = {
  name: 'maven-wrapper.properties',
  levelsUp: 2,
  matches: (path) => /(?:^|\/)\.mvn\/wrapper\/maven-wrapper\.properties$/.test(path),
  judge: judgeWrapper,
};

/**
 * `gradle/wrapper/gradle-wrapper.properties`: which Gradle `gradlew` downloads and runs.
 * @see Gradle docs, "Gradle Wrapper", "Verification of downloaded distributions"
 */
export const gradleWrapper: ClientConfig = {
  name: 'gradle-wrapper.properties',
  levelsUp: 2,
  matches: (path) => /(?:^|\/)gradle\/wrapper\/gradle-wrapper\.properties$/.test(path),
  judge: judgeWrapper,
};

/** What is downloaded, and the property with its digest. */
const DOWNLOADS: Readonly<Record<string, string>> = {
  distributionUrl: 'distributionSha256Sum',
  wrapperUrl: 'wrapperSha256Sum',
};

/** What is there already is run, and no digest of it is compared. */
const PLACE_RULES: readonly SettingRule[] = [
  {
    ...storeRule(/^(?:distribution|zipStore)Base$/),
    objection: otherThan(
      /^(?:GRADLE|MAVEN)_USER_HOME$/,
      'it names a folder of the project, from which Gradle itself is run',
    ),
  },
  {
    ...storeRule(/^(?:distribution|zipStore)Path$/),
    objection: otherThan(/^wrapper\/dists$/, 'it names a folder from which Gradle itself is run'),
  },
];

/** A digest pins what is downloaded, wherever from. Without one it comes from an allowed repository. */
function judgeWrapper(text: string, _path: string, policy: Policy): ConfigVerdict {
  const settings = readProperties(text);
  const problems = judgeSettings(settings, PLACE_RULES, policy);
  for (const setting of settings) {
    const digest = Object.hasOwn(DOWNLOADS, setting.key) ? DOWNLOADS[setting.key] : undefined;
    if (digest !== undefined) problems.push(...judgeDownload(setting, digest, settings, policy));
  }
  return { problems, binds: [] };
}

function judgeDownload(
  { key, value, line }: ConfigSetting,
  digest: string,
  settings: readonly ConfigSetting[],
  policy: Policy,
): ConfigProblem[] {
  const recorded = settings.findLast((setting) => setting.key === digest);
  if (recorded !== undefined && /^[0-9a-fA-F]{64}$/.test(recorded.value)) return [];
  const objections = (['maven', 'generic'] as const).map((format) =>
    objectionToWebAddress(value, format, policy, () => true),
  );
  if (objections.includes(undefined)) return [];
  const message = `it names a program to download and run, without a digest: ${objections[0]}`;
  const remedy = `Add ${digest}, or name an address in the repository`;
  return [{ line, key, valueDigest: sha256(value), message, remedy }];
}
