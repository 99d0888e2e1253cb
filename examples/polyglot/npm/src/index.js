import { titleCase } from 'wordsmith-title';

export const greet = (name) => `Hello, ${titleCase(name)}!`;
