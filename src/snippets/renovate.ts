import {
  COMMON_FORMATS,
  type CommonFormat,
  endpointOf,
  formatsIn,
  registryUrl,
  type Snippet,
  TOKEN_VARIABLE,
} from './snippet.js';

const DATASOURCE: Readonly<Record<CommonFormat, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  maven: 'maven',
  cargo: 'crate',
};

/**
 * `config.js` of a self-hosted Renovate. It reads the token when it starts, so that it is in no file.
 *
 * @see Renovate docs, "Self-hosted configuration", `hostRules` and `registryUrls`
 */
export const renovate: Snippet = (context) => {
  const formats = formatsIn(context, COMMON_FORMATS);
  const hostRules = formats.map((format) =>
    [
      '    {',
      `      hostType: ${JSON.stringify(DATASOURCE[format])},`,
      `      matchHost: ${JSON.stringify(endpointOf(context, format))},`,
      // cargo sends the token by itself, the others take it as a password as well.
      ...(format === 'npm' || format === 'cargo'
        ? [`      token: process.env.${TOKEN_VARIABLE},`]
        : ["      username: 'aws',", `      password: process.env.${TOKEN_VARIABLE},`]),
      '    },',
    ].join('\n'),
  );
  const packageRules = formats.map(
    (format) =>
      `    { matchDatasources: [${JSON.stringify(DATASOURCE[format])}], registryUrls: [${JSON.stringify(registryUrl(context, format))}] },`,
  );
  return [
    `// Run with: codeartifact-gate run --token-variable ${TOKEN_VARIABLE} --duration-seconds 3600 -- npx renovate`,
    'module.exports = {',
    '  hostRules: [',
    ...hostRules,
    '  ],',
    '  packageRules: [',
    ...packageRules,
    '  ],',
    '};',
    '',
  ].join('\n');
};
