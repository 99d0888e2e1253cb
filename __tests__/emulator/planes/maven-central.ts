import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import yauzl from 'yauzl';
import { findTool } from './tools.js';

const SUPER_POM = 'org/apache/maven/model/pom-4.0.0.xml';

/**
 * The repository that the installed Maven takes its plugins from, out of its own super POM: the tests name no public
 * host themselves. With a trailing slash.
 */
export async function mavenCentral(): Promise<string> {
  const library = join(dirname(dirname(await realpath(await findTool('mvn')))), 'lib');
  const builder = (await readdir(library)).find((name) => /^maven-model-builder-.*\.jar$/.test(name));
  if (builder === undefined)
    throw new Error(`${library} has no maven-model-builder; run: apt-get install maven`);
  const pom = new XMLParser().parse(await readEntry(join(library, builder), SUPER_POM)) as {
    project: { pluginRepositories: { pluginRepository: { url: string } } };
  };
  return `${pom.project.pluginRepositories.pluginRepository.url}/`;
}

async function readEntry(zip: string, name: string): Promise<string> {
  const file = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(zip, { lazyEntries: true });
  return new Promise((resolve, reject) => {
    file.on('error', reject);
    file.on('end', () => reject(new Error(`${zip} has no ${name}`)));
    file.on('entry', (entry: yauzl.Entry) => {
      if (entry.fileName !== name) return file.readEntry();
      file.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        buffer(stream).then((bytes) => resolve(bytes.toString()), reject);
      });
    });
    file.readEntry();
  });
}
