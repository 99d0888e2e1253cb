// Writes src/emulator/control/service-model.json: routes, parameters and constraints of all CodeArtifact operations.
// They are taken from the service model that botocore ships (botocore/data/codeartifact/2018-09-22, Apache-2.0,
// Copyright Amazon.com, Inc. or its affiliates); descriptions and outputs are left out.
// `--check` writes nothing and ends with 1 when the file is not what the installed botocore gives.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from './setup.mjs';

const MODEL = 'botocore/data/codeartifact/2018-09-22/service-2.json';
const TARGET = join(ROOT, 'src', 'emulator', 'control', 'service-model.json');
const CONSTRAINTS = ['type', 'enum', 'pattern', 'min', 'max'];
const LOCATIONS = { querystring: 'query', header: 'header' };

function readModel() {
  const [folder] = globSync(join(ROOT, '.tools', 'venv', 'lib', 'python3*', 'site-packages')).sort();
  const file = folder === undefined ? undefined : join(folder, MODEL);
  if (file !== undefined && existsSync(`${file}.gz`))
    return JSON.parse(gunzipSync(readFileSync(`${file}.gz`)));
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.error(
    `Could not read the service model: .tools/venv holds no ${MODEL}. Install it with: node -e "import('./scripts/tools.mjs').then((tools) => tools.setUpTools())"`,
  );
  process.exit(1);
}

function describeErrors({ shapes }) {
  const errors = Object.entries(shapes).filter(([, shape]) => shape.exception === true);
  return Object.fromEntries(errors.map(([name, shape]) => [name, { status: shape.error.httpStatusCode }]));
}

function describeOperation({ shapes }, { http, input, errors }) {
  const request = shapes[input.shape];
  const required = new Set(request.required);
  const members = Object.entries(request.members).map(([name, member]) => ({
    name,
    in: request.payload === name ? 'payload' : (LOCATIONS[member.location] ?? 'body'),
    wire: member.locationName ?? name,
    shape: member.shape,
    ...(required.has(name) ? { required: true } : {}),
  }));
  return {
    method: http.method,
    uri: http.requestUri,
    status: http.responseCode ?? 200,
    members,
    errors: errors.map(({ shape }) => shape),
  };
}

/** Adds a shape, and those that it refers to, to `described`. */
function describeShape({ shapes }, name, described) {
  if (name in described) return;
  const shape = shapes[name];
  const constraints = CONSTRAINTS.filter((key) => key in shape).map((key) => [key, shape[key]]);
  described[name] = Object.fromEntries(constraints);
  const references = { member: shape.member?.shape, key: shape.key?.shape, value: shape.value?.shape };
  for (const [key, reference] of Object.entries(references)) {
    if (reference === undefined) continue;
    described[name][key] = reference;
    describeShape({ shapes }, reference, described);
  }
  if (shape.members === undefined) return;
  const required = new Set(shape.required);
  described[name].members = Object.entries(shape.members).map(([member, { shape: reference }]) => {
    describeShape({ shapes }, reference, described);
    return { name: member, shape: reference, ...(required.has(member) ? { required: true } : {}) };
  });
}

/** JSON with one line for each operation, shape and error, so that a change of the model is easy to read. */
function render(table) {
  const lines = (entries) =>
    Object.entries(entries)
      .map(([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`)
      .join(',\n');
  const sections = Object.entries(table).map(([name, value]) =>
    typeof value === 'string'
      ? `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`
      : `  ${JSON.stringify(name)}: {\n${lines(value)}\n  }`,
  );
  return `{\n${sections.join(',\n')}\n}\n`;
}

function generate() {
  const model = readModel();
  const operations = Object.entries(model.operations).sort(([a], [b]) => (a < b ? -1 : 1));
  const table = Object.fromEntries(
    operations.map(([name, operation]) => [name, describeOperation(model, operation)]),
  );
  const shapes = {};
  for (const { members } of Object.values(table)) {
    for (const { shape } of members) describeShape(model, shape, shapes);
  }
  const sorted = Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return render({
    source: MODEL,
    licence: 'Apache-2.0',
    errors: describeErrors(model),
    shapes: sorted,
    operations: table,
  });
}

const text = generate();
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, text);
} else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
  console.error(
    'src/emulator/control/service-model.json is out of date. Write it with: node scripts/service-model.mjs',
  );
  process.exit(1);
}
