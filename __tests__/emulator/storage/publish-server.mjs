// Serves the npm plane over a catalog, in a process that a test can kill.
// Arguments: the compiled sources, the catalog's folder. Prints its port once it is ready.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [lib, folder] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(join(lib, file)).href);
const { openCatalog } = await load('emulator/catalog/sqlite-catalog.js');
const { npmPlane } = await load('emulator/planes/npm.js');

const catalog = openCatalog({ folder, clock: Date.now, externalStores: new Map() });
const repository = catalog.repository('acme', '111122223333', 'releases');
const server = createServer((request, response) => {
  npmPlane({
    catalog,
    repository,
    endpoint: 'http://127.0.0.1/',
    method: request.method,
    path: request.url.slice(1),
    query: new URLSearchParams(),
    request,
    response,
    authorise: () => {},
  }).catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
