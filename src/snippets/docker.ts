import { shellQuote } from '../host/shell-quote.js';
import {
  COMMON_FORMATS,
  type CommonFormat,
  endpointOf,
  formatsIn,
  type Snippet,
  TOKEN_VARIABLE,
} from './snippet.js';

const SECRET = 'codeartifact';
const AS_VARIABLE = `${TOKEN_VARIABLE}="$(cat /run/secrets/${SECRET})"`;

/**
 * Steps of a Dockerfile that install with the token as a build secret: it is in no layer, no argument and no history.
 *
 * @see Docker docs, "Build secrets"
 */
export const docker: Snippet = (context) =>
  [
    '# syntax=docker/dockerfile:1',
    '# Build with:',
    `#   codeartifact-gate run --token-variable ${TOKEN_VARIABLE} -- docker build --secret id=${SECRET},env=${TOKEN_VARIABLE} .`,
    '',
    ...formatsIn(context, COMMON_FORMATS).flatMap((format) => [
      ...[AS_VARIABLE, `export ${TOKEN_VARIABLE}`, ...STEPS[format](endpointOf(context, format))].map(
        (command, index, all) =>
          `${index === 0 ? `RUN --mount=type=secret,id=${SECRET},required=true ` : '    '}${command}${index === all.length - 1 ? '' : ' && \\'}`,
      ),
      '',
    ]),
  ].join('\n');

/** Commands of a shell in which the variable of the token is set, by what is installed. */
const STEPS: Readonly<Record<CommonFormat, (endpoint: string) => readonly string[]>> = {
  npm: (endpoint) => [
    `printf '%s\\n' ${shellQuote(`registry=${endpoint}`)} ${shellQuote(`${endpoint.replace(/^https?:/, '')}:_authToken=\${${TOKEN_VARIABLE}}`)} > /tmp/npmrc`,
    'NPM_CONFIG_USERCONFIG=/tmp/npmrc npm ci --ignore-scripts',
    'rm /tmp/npmrc',
  ],
  pypi: (endpoint) => {
    const [scheme, rest] = endpoint.split('://') as [string, string];
    return [
      `PIP_NO_INPUT=1 PIP_INDEX_URL="${scheme}://aws:$${TOKEN_VARIABLE}@${rest}simple/" python3 -m pip install --no-cache-dir --require-hashes --only-binary :all: -r requirements.txt`,
    ];
  },
  maven: (endpoint) => [
    `printf '%s' ${shellQuote(mavenSettings(endpoint))} > /tmp/settings.xml`,
    'mvn -B -s /tmp/settings.xml package',
    'rm /tmp/settings.xml',
  ],
  cargo: (endpoint) => [
    `CARGO_REGISTRIES_CODEARTIFACT_INDEX=${shellQuote(`sparse+${endpoint}`)} CARGO_REGISTRIES_CODEARTIFACT_CREDENTIAL_PROVIDER=cargo:token CARGO_REGISTRIES_CODEARTIFACT_TOKEN="$${TOKEN_VARIABLE}" cargo build --locked --release --config 'source.crates-io.replace-with="codeartifact"'`,
  ],
};

/** Refers to the variable by name. */
function mavenSettings(endpoint: string): string {
  return [
    '<settings>',
    `<servers><server><id>codeartifact</id><username>aws</username><password>\${env.${TOKEN_VARIABLE}}</password></server></servers>`,
    `<mirrors><mirror><id>codeartifact</id><mirrorOf>*</mirrorOf><url>${endpoint}</url></mirror></mirrors>`,
    '</settings>',
  ].join('');
}
