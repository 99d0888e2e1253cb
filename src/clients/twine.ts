import { type Client, type ClientContext, type ClientPlan, inBothCases } from './client.js';

/** twine: variables alone. @see twine docs, "Environment variables" */
export const twine: Client = {
  name: 'twine',
  reads: () => [],
  plan,
};

function plan({ environment, publishEndpoint, tokenVariable }: ClientContext): ClientPlan {
  return {
    variables: inBothCases(
      { TWINE_USERNAME: 'aws', TWINE_REPOSITORY_URL: publishEndpoint, TWINE_NON_INTERACTIVE: '1' },
      environment,
    ),
    secrets: (tokenOf) => inBothCases({ TWINE_PASSWORD: tokenOf(tokenVariable) }, environment),
    files: [],
    blocks: [],
    warnings: [],
  };
}
