import { enter } from './enter.js';
import { runPost } from './run-post.js';

await enter(runPost);
