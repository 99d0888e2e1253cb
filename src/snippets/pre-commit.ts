import type { Snippet } from './snippet.js';

/**
 * `.pre-commit-config.yaml`: lockfiles and client configuration are judged before they are committed, without
 * credentials and network.
 *
 * @see pre-commit docs, "Repository local hooks"
 */
export const preCommit: Snippet = () =>
  [
    'repos:',
    '  - repo: local',
    '    hooks:',
    '      - id: codeartifact-gate',
    '        name: lockfiles against the CodeArtifact repository',
    '        language: system',
    '        entry: npx codeartifact-gate check --offline',
    '        pass_filenames: false',
    '        always_run: true',
    '',
  ].join('\n');
