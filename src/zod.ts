import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';

// The small build of zod, `zod/mini`, has to be given the words of its messages: whoever tells them imports this.
// Compiling validators costs more than it saves on the few documents of a run.
z.config({ ...en(), jitless: true });
