import { titleCase } from 'wordsmith-title';

/** A full name in title case, its blanks tidied up. */
export const nameInTitleCase = (name) => titleCase(name.trim().replace(/\s+/g, ' '));
