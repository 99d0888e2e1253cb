import { enter } from './enter.js';
import { runMain } from './run-main.js';

await enter(runMain);
