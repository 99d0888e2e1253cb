import type { Lint } from './finding.js';

/** Of a buildspec that is given inline; a file in the source has no such limit. Observed, not documented. */
export const MAX_INLINE_CHARACTERS = 25_600;

export const inlineLength: Lint = {
  id: 'inline-length',
  severity: 'warning',
  summary: 'The file has more than 25,600 characters: it cannot be given inline.',

  *find({ text }) {
    if (text.length <= MAX_INLINE_CHARACTERS) return;
    yield {
      line: 1,
      message: `it has ${text.length} characters, and inline CodeBuild takes ${MAX_INLINE_CHARACTERS}`,
      remedy: 'Keep it as a file in the source, or move commands into scripts',
    };
  },
};
