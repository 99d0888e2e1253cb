import { nameInTitleCase } from '@acme/titles';

export const greet = (name) => `Hello, ${nameInTitleCase(name)}!`;
