import { bundleConfig, bundlePlugins, gemfile } from './bundler.js';
import { bunfig } from './bunfig.js';
import { cargoConfig, rustToolchain } from './cargo.js';
import type { ClientConfig } from './client-config.js';
import { dotenv } from './dotenv.js';
import { gradleDaemonJvm, gradleProperties, gradleScript } from './gradle.js';
import { mavenConfig, mavenExtensions, mavenProperties, mavenToolchains } from './maven-config.js';
import { mavenSettings } from './maven-settings.js';
import { globalJson, msbuildArguments, msbuildProject } from './msbuild.js';
import { npmrc } from './npmrc.js';
import { nugetConfig } from './nuget-config.js';
import { packageJson } from './package-json.js';
import { pdmToml } from './pdm.js';
import { pipConf, setupCfg } from './pip-conf.js';
import { pipfile } from './pipfile.js';
import { pnpmfile, pnpmWorkspace } from './pnpm-workspace.js';
import { poetryToml } from './poetry.js';
import { pom } from './pom.js';
import { pyproject } from './pyproject.js';
import { pythonVersion } from './python-version.js';
import { swiftConfig } from './swift.js';
import { uvToml } from './uv.js';
import { gradleWrapper, mavenWrapper } from './wrapper.js';
import { yarnrc, yarnrcYml } from './yarnrc.js';

/** Adding a kind = adding a file and naming it here. */
export const CLIENT_CONFIGS: readonly ClientConfig[] = [
  npmrc,
  yarnrc,
  yarnrcYml,
  pnpmWorkspace,
  pnpmfile,
  packageJson,
  bunfig,
  dotenv,
  pipConf,
  setupCfg,
  uvToml,
  pyproject,
  poetryToml,
  pdmToml,
  pipfile,
  pythonVersion,
  pom,
  mavenSettings,
  mavenConfig,
  mavenProperties,
  mavenExtensions,
  mavenToolchains,
  mavenWrapper,
  gradleScript,
  gradleProperties,
  gradleDaemonJvm,
  gradleWrapper,
  cargoConfig,
  rustToolchain,
  nugetConfig,
  msbuildProject,
  msbuildArguments,
  globalJson,
  swiftConfig,
  bundleConfig,
  bundlePlugins,
  gemfile,
];

export function clientConfigOf(path: string): ClientConfig | undefined {
  return CLIENT_CONFIGS.find((config) => config.matches(path));
}
