#!/usr/bin/env node
import { greet } from '@acme/greetings';

console.log(greet(process.argv.slice(2).join(' ')));
