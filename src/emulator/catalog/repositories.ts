import { COMPAT } from '../compat.js';
import { EXTERNAL_CONNECTIONS } from './catalog.js';
import { domainId } from './domains.js';
import type { Store } from './store.js';
import { CatalogError, type DomainRecord, type RepositoryRecord } from './types.js';

interface RepositoryRow {
  readonly id: number;
  readonly domain_id: number;
  readonly domain: string;
  readonly domain_owner: string;
  readonly name: string;
  readonly description: string;
  readonly created_time: number;
  readonly external_connection: string | null;
}

const SELECT = `
  SELECT repositories.*, domains.name AS domain, domains.owner AS domain_owner
  FROM repositories JOIN domains ON domains.id = repositories.domain_id`;

export function createRepository(
  store: Store,
  repository: { domain: DomainRecord; name: string; description?: string; upstreams?: readonly string[] },
): RepositoryRecord {
  const { domain, name } = repository;
  return store.database.transaction(() => {
    const domainRowId = domainId(store, domain.name, domain.owner);
    if (findRow(store, domainRowId, name) !== undefined) {
      throw conflict(`Repository '${name}' already exists in domain '${domain.name}'.`, domain.name, name);
    }
    const { id } = store.database.run(
      'INSERT INTO repositories (domain_id, name, description, created_time) VALUES (?, ?, ?, ?)',
      domainRowId,
      name,
      repository.description ?? '',
      store.clock(),
    );
    setUpstreams(store, getRowById(store, id), repository.upstreams ?? []);
    return repositoryById(store, id);
  });
}

/** @throws CatalogError 'not-found' for the domain or the repository */
export function getRepository(store: Store, domain: string, owner: string, name: string): RepositoryRecord {
  return toRecord(store, getRow(store, domainId(store, domain, owner), { domain, owner }, name));
}

export function listRepositories(store: Store, domain?: DomainRecord): readonly RepositoryRecord[] {
  const rows =
    domain === undefined
      ? store.database.all<RepositoryRow>(`${SELECT} ORDER BY domains.name, domains.owner, repositories.name`)
      : store.database.all<RepositoryRow>(
          `${SELECT} WHERE domain_id = ? ORDER BY repositories.name`,
          domainId(store, domain.name, domain.owner),
        );
  return rows.map((row) => toRecord(store, row));
}

export function updateRepository(
  store: Store,
  repository: RepositoryRecord,
  change: { description?: string; upstreams?: readonly string[] },
): RepositoryRecord {
  return store.database.transaction(() => {
    const row = getRowById(store, repository.id);
    if (change.description !== undefined) {
      store.database.run('UPDATE repositories SET description = ? WHERE id = ?', change.description, row.id);
    }
    if (change.upstreams !== undefined) setUpstreams(store, row, change.upstreams);
    return repositoryById(store, row.id);
  });
}

/**
 * Also takes it out of the upstreams of others, which keep what they retained from it.
 * @see user guide, "Package retention from upstream repositories"
 */
export function deleteRepository(store: Store, repository: RepositoryRecord): RepositoryRecord {
  const { record, released } = store.database.transaction(() => {
    const row = getRowById(store, repository.id);
    const record = toRecord(store, row);
    const released = store.database.all<{ sha256: string }>(
      `SELECT DISTINCT sha256 FROM assets
       JOIN versions ON versions.id = assets.version_id JOIN packages ON packages.id = versions.package_id
       WHERE packages.repository_id = ?`,
      row.id,
    );
    store.database.run('DELETE FROM repositories WHERE id = ?', row.id);
    return { record, released };
  });
  store.blobs.remove(released.map(({ sha256 }) => sha256));
  return record;
}

export function associateExternalConnection(
  store: Store,
  repository: RepositoryRecord,
  name: string,
): RepositoryRecord {
  return store.database.transaction(() => {
    const row = getRowById(store, repository.id);
    if (!Object.hasOwn(EXTERNAL_CONNECTIONS, name)) {
      throw new CatalogError('validation', `External connection '${name}' is not supported.`);
    }
    if (row.external_connection === name) {
      throw conflict(
        `Repository '${row.name}' already has the external connection '${name}'.`,
        row.domain,
        row.name,
      );
    }
    if (row.external_connection !== null) {
      throw new CatalogError(
        'quota',
        `Repository '${row.name}' already has an external connection; it can have one.`,
        {
          type: 'repository',
          id: `${row.domain}/${row.name}`,
        },
      );
    }
    if (upstreamIds(store, row.id).length > 0) throw upstreamsAndConnection(row.name);
    store.database.run('UPDATE repositories SET external_connection = ? WHERE id = ?', name, row.id);
    return repositoryById(store, row.id);
  });
}

export function disassociateExternalConnection(
  store: Store,
  repository: RepositoryRecord,
  name: string,
): RepositoryRecord {
  return store.database.transaction(() => {
    const row = getRowById(store, repository.id);
    if (row.external_connection !== name) {
      throw new CatalogError('not-found', `Repository '${row.name}' has no external connection '${name}'.`, {
        type: 'repository',
        id: `${row.domain}/${row.name}`,
      });
    }
    store.database.run('UPDATE repositories SET external_connection = NULL WHERE id = ?', row.id);
    return repositoryById(store, row.id);
  });
}

/** @throws CatalogError 'not-found' when it was deleted in the meantime */
export function repositoryById(store: Store, id: number): RepositoryRecord {
  return toRecord(store, getRowById(store, id));
}

/** In the order in which they are searched. */
export function upstreamIds(store: Store, repositoryId: number): readonly number[] {
  return store.database
    .all<{ upstream_id: number }>(
      'SELECT upstream_id FROM upstreams WHERE repository_id = ? ORDER BY position',
      repositoryId,
    )
    .map((row) => row.upstream_id);
}

function setUpstreams(store: Store, row: RepositoryRow, names: readonly string[]): void {
  if (new Set(names).size !== names.length) {
    throw new CatalogError('validation', 'An upstream repository is listed more than once.');
  }
  if (names.length > COMPAT.directUpstreams) {
    throw new CatalogError(
      'quota',
      `A repository can have ${COMPAT.directUpstreams} upstream repositories.`,
      {
        type: 'repository',
        id: `${row.domain}/${row.name}`,
      },
    );
  }
  if (names.length > 0 && row.external_connection !== null) throw upstreamsAndConnection(row.name);
  const ids = names.map(
    (name) => getRow(store, row.domain_id, { domain: row.domain, owner: row.domain_owner }, name).id,
  );
  for (const [index, id] of ids.entries()) {
    if (reaches(store, id, row.id)) {
      throw new CatalogError(
        'validation',
        `Upstream '${names[index]}' would make repository '${row.name}' its own upstream.`,
      );
    }
  }
  store.database.run('DELETE FROM upstreams WHERE repository_id = ?', row.id);
  for (const [position, id] of ids.entries()) {
    store.database.run(
      'INSERT INTO upstreams (repository_id, position, upstream_id) VALUES (?, ?, ?)',
      row.id,
      position,
      id,
    );
  }
}

function reaches(store: Store, from: number, target: number): boolean {
  const found = store.database.get(
    `WITH RECURSIVE reachable (id) AS (
       SELECT ? UNION SELECT upstream_id FROM upstreams JOIN reachable ON repository_id = reachable.id
     ) SELECT 1 FROM reachable WHERE id = ?`,
    from,
    target,
  );
  return found !== undefined;
}

function findRow(store: Store, domainRowId: number, name: string): RepositoryRow | undefined {
  return store.database.get<RepositoryRow>(
    `${SELECT} WHERE domain_id = ? AND repositories.name = ?`,
    domainRowId,
    name,
  );
}

function getRow(
  store: Store,
  domainRowId: number,
  { domain, owner }: { readonly domain: string; readonly owner: string },
  name: string,
): RepositoryRow {
  const row = findRow(store, domainRowId, name);
  if (row === undefined) {
    throw new CatalogError(
      'not-found',
      `Repository not found. Repository '${name}' in domain '${domain}' owned by account '${owner}' does not exist.`,
      { type: 'repository', id: `${domain}/${name}` },
    );
  }
  return row;
}

function getRowById(store: Store, id: number): RepositoryRow {
  const row = store.database.get<RepositoryRow>(`${SELECT} WHERE repositories.id = ?`, id);
  if (row === undefined) throw new CatalogError('not-found', 'The repository does not exist any more.');
  return row;
}

function toRecord(store: Store, row: RepositoryRow): RepositoryRecord {
  const upstreams = store.database.all<{ name: string }>(
    `SELECT name FROM upstreams JOIN repositories ON repositories.id = upstream_id
     WHERE repository_id = ? ORDER BY position`,
    row.id,
  );
  return {
    id: row.id,
    domain: row.domain,
    domainOwner: row.domain_owner,
    name: row.name,
    description: row.description,
    createdTime: row.created_time,
    upstreams: upstreams.map(({ name }) => name),
    ...(row.external_connection === null ? {} : { externalConnection: row.external_connection }),
  };
}

function conflict(message: string, domain: string, name: string): CatalogError {
  return new CatalogError('conflict', message, { type: 'repository', id: `${domain}/${name}` });
}

function upstreamsAndConnection(name: string): CatalogError {
  return new CatalogError(
    'validation',
    `Repository '${name}' can have upstream repositories or an external connection, not both.`,
  );
}
