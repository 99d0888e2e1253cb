import { expect, test } from '@jest/globals';
import { cargoParts } from '../../../src/buildspec/ecosystems/cargo.js';
import { checkoutOf } from '../checkout-of.js';

const WORKSPACE = {
  'Cargo.lock': '',
  'Cargo.toml': '[workspace]\nmembers = ["a", "b", "c", "d"]\n[workspace.package]\npublish = false\n',
  'a/Cargo.toml': '[package]\nname = "a"\n',
  'b/Cargo.toml': '[package]\nname = "b"\npublish = false\n',
  'c/Cargo.toml': '[package]\nname = "c"\npublish.workspace = true\n',
  'd/Cargo.toml': '[package]\nname = "d"\npublish = []\n',
  'e/Cargo.toml': '[package]\nname = "e"\npublish = ["codeartifact"]\n',
  'other/Cargo.lock': '',
  'other/Cargo.toml': '[package]\nname = "other"\npublish = false\n',
};

const partsOf = (files: Readonly<Record<string, string>>, cargo: string) =>
  cargoParts(checkoutOf(files, { publish: [{ cargo }] }));

test('members that are not published are not packaged: the glob would find their crates', async () => {
  const [root, other] = await partsOf(WORKSPACE, 'target/package/*.crate');
  expect(root!.build.at(-1)).toBe(
    'cargo package --locked --offline --no-verify --workspace --exclude b --exclude c --exclude d',
  );
  expect(root!.publishes).toHaveLength(1);
  expect(other!.build).toHaveLength(2);
});

test.each(['target/release/*.crate', 'a', '../x/target/package/*.crate', '/target/package/*'])(
  'publish %s is not what cargo package makes',
  async (path) => {
    const [root] = await partsOf(WORKSPACE, path);
    expect([root!.build.length, root!.publishes]).toEqual([2, []]);
  },
);

test('the name of a crate is one word of the shell', async () => {
  const manifest = '[package]\nname = "x; touch pwned"\npublish = false\n';
  const [part] = await partsOf({ 'Cargo.lock': '', 'Cargo.toml': manifest }, 'target/package/*.crate');
  expect(part!.build.at(-1)).toMatch(/ --exclude 'x; touch pwned'$/);
});

test('a toolchain that rustup would download is told', async () => {
  const [part] = await partsOf({ 'a/Cargo.lock': '', 'rust-toolchain.toml': '' }, 'x');
  expect(part!.notes).toMatchObject([{ file: 'rust-toolchain.toml' }]);
});

test('neither unpacked sources nor credentials are cached', async () => {
  const [part] = await partsOf(WORKSPACE, 'x');
  for (const path of part!.caches)
    expect(path).toMatch(/^\/root\/\.cargo\/(?:registry\/(?:index|cache)|git\/db)\//);
});
