/**
 * The tables of the catalog. A migration, once released, never changes: a new one is appended.
 * Times are epoch milliseconds. `namespace` is '' where a package has none, since NULLs are never equal.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE domains (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    encryption_key TEXT NOT NULL,
    UNIQUE (owner, name)
  ) STRICT;

  CREATE TABLE repositories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    domain_id INTEGER NOT NULL REFERENCES domains (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    created_time INTEGER NOT NULL,
    external_connection TEXT,
    UNIQUE (domain_id, name)
  ) STRICT;

  CREATE TABLE upstreams (
    repository_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    upstream_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    PRIMARY KEY (repository_id, position),
    UNIQUE (repository_id, upstream_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX upstreams_upstream ON upstreams (upstream_id);

  CREATE TABLE packages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    repository_id INTEGER NOT NULL REFERENCES repositories (id) ON DELETE CASCADE,
    format TEXT NOT NULL,
    namespace TEXT NOT NULL,
    name TEXT NOT NULL,
    publish TEXT NOT NULL CHECK (publish IN ('ALLOW', 'BLOCK')),
    upstream TEXT NOT NULL CHECK (upstream IN ('ALLOW', 'BLOCK')),
    UNIQUE (repository_id, format, namespace, name)
  ) STRICT;

  CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    status TEXT NOT NULL,
    revision TEXT NOT NULL,
    published_time INTEGER NOT NULL,
    origin TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (package_id, version)
  ) STRICT;

  CREATE TABLE assets (
    version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    md5 TEXT NOT NULL,
    sha1 TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sha512 TEXT NOT NULL,
    published_time INTEGER NOT NULL,
    PRIMARY KEY (version_id, name)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX assets_sha256 ON assets (sha256);

  CREATE TABLE tags (
    package_id INTEGER NOT NULL REFERENCES packages (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (package_id, tag)
  ) STRICT, WITHOUT ROWID;
  `,
];
