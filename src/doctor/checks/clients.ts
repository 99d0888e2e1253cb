import { ok, type Check } from '../check.js';
export const clients: Check = { name: 'clients', restsOn: ['configuration'], run: async () => ok('') };
