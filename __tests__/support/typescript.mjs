// Lets Node run the sources themselves in a child process: `node --import <this file> src/cli/index.ts`.
// Node strips the types; sources import each other as `.js`, which is what they become.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!/^\.{1,2}\/.*\.js$/.test(specifier)) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
