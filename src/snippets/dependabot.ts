import { mainTarget } from '../config/targets.js';
import { GateError } from '../errors.js';
import { COMMON_FORMATS, type CommonFormat, formatsIn, registryUrl, type Snippet } from './snippet.js';

const REGISTRY: Readonly<Record<CommonFormat, { readonly type: string; readonly ecosystem: string }>> = {
  npm: { type: 'npm-registry', ecosystem: 'npm' },
  pypi: { type: 'python-index', ecosystem: 'pip' },
  maven: { type: 'maven-repository', ecosystem: 'maven' },
  cargo: { type: 'cargo-registry', ecosystem: 'cargo' },
};

/**
 * `.github/dependabot.yml`: Dependabot assumes the role by OIDC itself, so there is no secret to renew every 12 hours.
 *
 * @see GitHub docs, "Configuring access to private registries for Dependabot", AWS CodeArtifact
 */
export const dependabot: Snippet = (context) => {
  const { settings } = context;
  const [, account, role] =
    /^arn:aws[a-z-]*:iam::(\d{12}):role\/(.+)$/.exec(settings['role-to-assume'] ?? '') ?? [];
  if (account === undefined)
    throw new GateError('input', {
      doing: 'write a configuration of Dependabot',
      cause: 'role-to-assume is not set, and Dependabot has no other credentials',
      remedy:
        'Set role-to-assume to a role that trusts the ID tokens of Dependabot and may read the repository',
    });
  const formats = formatsIn(context, COMMON_FORMATS);
  const registries = formats.flatMap((format) => {
    const { domain, domainOwner, region } = mainTarget(settings, format).install;
    return [
      `  codeartifact-${format}:`,
      `    type: ${REGISTRY[format].type}`,
      ...(format === 'cargo' ? ['    registry: codeartifact'] : []),
      `    url: ${JSON.stringify(registryUrl(context, format))}`,
      `    aws-region: ${region}`,
      `    account-id: ${JSON.stringify(account)}`,
      `    role-name: ${JSON.stringify(role)}`,
      `    domain: ${domain}`,
      `    domain-owner: ${JSON.stringify(domainOwner)}`,
      // In the place of the public one.
      '    replaces-base: true',
    ];
  });
  const updates = formats.flatMap((format) => [
    `  - package-ecosystem: ${REGISTRY[format].ecosystem}`,
    '    directory: /',
    `    registries: [codeartifact-${format}]`,
    '    schedule: { interval: weekly }',
  ]);
  return ['version: 2', 'registries:', ...registries, 'updates:', ...updates, ''].join('\n');
};
