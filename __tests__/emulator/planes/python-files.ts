import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../../support/run-command.js';
import { findTool } from './tools.js';

const BUILDER = `
import base64, hashlib, io, json, sys, tarfile, zipfile
spec = json.load(open(sys.argv[1]))
stem = spec["name"].replace("-", "_") + "-" + spec["version"]
lines = ["Metadata-Version: 2.1", "Name: " + spec["name"], "Version: " + spec["version"], "Summary: " + spec["summary"]]
if spec["requiresPython"]: lines.append("Requires-Python: " + spec["requiresPython"])
lines += ["Requires-Dist: " + line for line in spec["requires"]]
metadata = "\\n".join(lines) + "\\n"
files = {
    spec["module"] + ".py": spec["source"],
    stem + ".dist-info/METADATA": metadata,
    stem + ".dist-info/WHEEL": "Wheel-Version: 1.0\\nGenerator: tests\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
}
record = ""
for name, text in files.items():
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    record += f"{name},sha256={digest},{len(text.encode())}\\n"
files[stem + ".dist-info/RECORD"] = record + stem + ".dist-info/RECORD,,\\n"
with zipfile.ZipFile(f"{spec['folder']}/{stem}-py3-none-any.whl", "w") as wheel:
    for name, text in files.items():
        wheel.writestr(zipfile.ZipInfo(name), text)
with tarfile.open(f"{spec['folder']}/{stem}.tar.gz", "w:gz") as archive:
    for name, text in {"PKG-INFO": metadata, "setup.py": "import setuptools; setuptools.setup()"}.items():
        info = tarfile.TarInfo(stem + "/" + name)
        info.size = len(text.encode())
        archive.addfile(info, io.BytesIO(text.encode()))
`;

export interface PythonProject {
  readonly name: string;
  readonly version: string;
  readonly source?: string;
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
}

export interface PythonFiles {
  readonly wheel: string;
  readonly sdist: string;
  readonly wheelName: string;
  readonly wheelBytes: Buffer;
}

/** Makes a wheel and a source distribution by the specifications, with nothing but Python's standard library. */
export async function buildPython(folder: string, project: PythonProject): Promise<PythonFiles> {
  await mkdir(folder, { recursive: true });
  const module = project.name.replaceAll('-', '_');
  const spec = join(folder, 'spec.json');
  await writeFile(
    spec,
    JSON.stringify({
      summary: `the summary of ${project.name}`,
      source: `NAME = "${project.name} ${project.version}"\n`,
      requires: [],
      requiresPython: '',
      ...project,
      module,
      folder,
    }),
  );
  const built = await runCommand(await findTool('python3'), ['-c', BUILDER, spec], {
    folder,
    environment: { PATH: process.env['PATH'] },
  });
  if (built.exitCode !== 0) throw new Error(built.stderr);
  const stem = `${module}-${project.version}`;
  const wheel = join(folder, `${stem}-py3-none-any.whl`);
  return {
    wheel,
    sdist: join(folder, `${stem}.tar.gz`),
    wheelName: `${stem}-py3-none-any.whl`,
    wheelBytes: await readFile(wheel),
  };
}
