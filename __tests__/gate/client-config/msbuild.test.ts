import { describe, expect, test } from '@jest/globals';
import { clientConfigOf } from '../../../src/gate/client-config/index.js';
import { endpoint, judge } from './judging.js';

const NUGET = endpoint('nuget', 'v3/index.json');
const project = (inside: string) => `<Project Sdk="Microsoft.NET.Sdk">\n${inside}\n</Project>\n`;
const property = (name: string, value: string) =>
  project(`<PropertyGroup><${name}>${value}</${name}></PropertyGroup>`);

describe('a project of MSBuild', () => {
  test.each([
    project('<ItemGroup><PackageReference Include="Good" Version="1.0.0" /></ItemGroup>'),
    property('RestoreSources', `$(RestoreSources);${NUGET}`),
    property('RestoreAdditionalProjectSources', NUGET),
    property('RestoreConfigFile', '$(MSBuildThisFileDirectory)NuGet.config'),
    property('RestoreConfigFile', 'build\\nuget.config'),
    property('RestoreFallbackFolders', 'clear'),
    property('RestoreLockedMode', 'true'),
    property('NuGetLockFilePath', '$(MSBuildProjectDirectory)\\packages.$(TargetFramework).lock.json'),
    project('<Import Project="..\\build\\common.props" />'),
    project('<Import Project="$(MSBuildThisFileDirectory)..\\more.targets" />'),
    project(
      "<Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" />",
    ),
    project('<Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />'),
    '<?xml version="1.0" encoding="utf-8"?>\n<Project ToolsVersion="15.0" xmlns="http://schemas.example/msbuild" />\n',
    '<configuration><RestoreSources>x</RestoreSources></configuration>',
    'a = 1\n',
  ])('%s passes', (text) => {
    expect(judge('src/a/a.csproj', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    [property('RestoreSources', 'https://nuget.example/v3/index.json'), '2 RestoreSources'],
    [property('restoresources', `${NUGET};../packages`), '2 restoresources'],
    [property('RestoreAdditionalProjectSources', '$(EVIL)/x'), '2 RestoreAdditionalProjectSources'],
    [property('RestoreConfigFile', '/tmp/nuget.config'), '2 RestoreConfigFile'],
    [property('RestoreConfigFile', '..\\..\\nuget.config'), '2 RestoreConfigFile'],
    [property('RestoreConfigFile', 'evil.config'), '2 RestoreConfigFile'],
    [property('RestoreRootConfigDirectory', 'evil'), '2 RestoreRootConfigDirectory'],
    [property('RestoreFallbackFolders', 'evil'), '2 RestoreFallbackFolders'],
    [
      property('RestoreAdditionalProjectFallbackFolders', 'evil'),
      '2 RestoreAdditionalProjectFallbackFolders',
    ],
    [property('RestorePackagesPath', 'packages'), '2 RestorePackagesPath'],
    [property('NuGetLockFilePath', 'evil.json'), '2 NuGetLockFilePath'],
    [property('RestoreForceEvaluate', 'true'), '2 RestoreForceEvaluate'],
    [property('RestoreTaskAssemblyFile', 'evil.dll'), '2 RestoreTaskAssemblyFile'],
    [project('<Import Project="../../../evil.props" />'), '2 Import'],
    [project('<Import Project="%2e%2e/../../evil.props" />'), '2 Import'],
    [project('<Import Project="\\\\evil.example\\share\\evil.props" />'), '2 Import'],
    [project('<ImportGroup><Import Project="/opt/evil.props" /></ImportGroup>'), '2 Import'],
    [project('<Import Project="*.xml" />'), '2 Import'],
    [project('<Import Project="Sdk.props" Sdk="Evil/1.0.0" />'), '2 Sdk'],
    [project('<Import Project="Sdk.props" Sdk="Evil" Version="1.0.0" />'), '2 Sdk'],
    [project('<Sdk Name="Evil" Version="1.0.0" />'), '2 Sdk'],
    ['<Project Sdk="Microsoft.NET.Sdk; Evil/1.0.0" />', '1 Sdk'],
    [
      project('<ItemGroup><PackageDownload Include="Evil" Version="[1.0.0]" /></ItemGroup>'),
      '2 PackageDownload',
    ],
    [
      project(
        '<Target Name="x"><MSBuild Projects="a.proj" Properties="A=1;RestoreSources=https://x.example" /></Target>',
      ),
      '2 RestoreSources',
    ],
    [
      project('<Target Name="x"><Exec><Output PropertyName="RestoreSources" /></Exec></Target>'),
      '2 RestoreSources',
    ],
    ['<Project>', '1 a.csproj'],
  ])('%s is a problem', (text, problem) => {
    expect(judge('src/a/a.csproj', text)).toEqual({ problems: [problem], binds: [] });
  });

  test.each([
    'Directory.Build.props',
    'a/Directory.Packages.props',
    'a.fsproj',
    'a.vbproj.user',
    'b.targets',
    'all.proj',
  ])('%s is one', (path) => {
    expect(judge(path, property('RestoreSources', 'https://nuget.example/')).problems).toEqual([
      '2 RestoreSources',
    ]);
  });

  test('what it imports is judged under whatever name', () => {
    const { leadsTo } = clientConfigOf('a.csproj')!;
    const text = project(
      '<Import Project="..\\evil.xml" /><Import Project="../../x" /><Import Project="$(X)" />',
    );
    expect(leadsTo!(text, 'src/a.csproj')).toEqual(['evil.xml', 'src/$(X)']);
  });

  test.each(['ios/App.xcodeproj/project.pbxproj', 'app.properties', 'props'])('%s is none', (path) => {
    expect(clientConfigOf(path)).toBeUndefined();
  });
});

describe('Directory.Build.rsp', () => {
  test('with arguments that change neither sources nor programs passes', () => {
    const text =
      '# all builds\n-maxCpuCount\n/p:Configuration=Release;Deterministic=true\n--nologo -v:minimal\n';
    expect(judge('Directory.Build.rsp', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['-p:RestoreSources=https://nuget.example/', '1 RestoreSources'],
    ['/Property:A=1;restoreadditionalprojectsources="x"', '1 restoreadditionalprojectsources'],
    ['-rp:RestorePackagesPath=packages', '1 RestorePackagesPath'],
    ['-logger:Evil,evil.dll', '1 -logger'],
    ['@evil.rsp', '1 @evil.rsp'],
  ])('%s is a problem', (text, problem) => {
    expect(judge('src/Directory.Build.rsp', `${text}\n`).problems).toEqual([problem]);
  });
});

describe('global.json', () => {
  test('with a version of .NET passes', () => {
    const text = '{ "sdk": { "version": "9.0.100", "rollForward": "latestFeature", "paths": ["$host$"] } }';
    expect(judge('global.json', text)).toEqual({ problems: [], binds: [] });
  });

  test.each([
    ['{ "msbuild-sdks": { "Evil": "1.0.0" } }', '1 msbuild-sdks.Evil'],
    ['{ "sdk": { "paths": ["evil", "$host$"] } }', '1 sdk.paths'],
    ['{ "sdk": ', '1 global.json'],
  ])('%s is a problem', (text, problem) => {
    expect(judge('src/global.json', text).problems).toEqual([problem]);
  });
});
