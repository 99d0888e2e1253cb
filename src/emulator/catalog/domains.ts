import type { Store } from './store.js';
import { CatalogError, type DomainRecord } from './types.js';

interface DomainRow {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly created_time: number;
  readonly encryption_key: string;
}

export function createDomain(
  store: Store,
  domain: { name: string; owner: string; encryptionKey?: string },
): DomainRecord {
  return store.database.transaction(() => {
    if (findRow(store, domain.name, domain.owner) !== undefined) {
      throw new CatalogError('conflict', `Domain with name '${domain.name}' already exists.`, {
        type: 'domain',
        id: domain.name,
      });
    }
    store.database.run(
      'INSERT INTO domains (owner, name, created_time, encryption_key) VALUES (?, ?, ?, ?)',
      domain.owner,
      domain.name,
      store.clock(),
      domain.encryptionKey ?? 'alias/aws/codeartifact',
    );
    return getDomain(store, domain.name, domain.owner);
  });
}

/** @throws CatalogError 'not-found' */
export function getDomain(store: Store, name: string, owner: string): DomainRecord {
  return toRecord(getRow(store, name, owner));
}

/** @throws CatalogError 'not-found' */
export function domainId(store: Store, name: string, owner: string): number {
  return getRow(store, name, owner).id;
}

export function listDomains(store: Store): readonly DomainRecord[] {
  return store.database.all<DomainRow>('SELECT * FROM domains ORDER BY name, owner').map(toRecord);
}

export function deleteDomain(store: Store, name: string, owner: string): DomainRecord {
  return store.database.transaction(() => {
    const row = getRow(store, name, owner);
    const held = store.database.get('SELECT 1 FROM repositories WHERE domain_id = ? LIMIT 1', row.id);
    if (held !== undefined) {
      throw new CatalogError('conflict', `Domain '${name}' still contains repositories.`, {
        type: 'domain',
        id: name,
      });
    }
    store.database.run('DELETE FROM domains WHERE id = ?', row.id);
    return toRecord(row);
  });
}

function findRow(store: Store, name: string, owner: string): DomainRow | undefined {
  return store.database.get<DomainRow>('SELECT * FROM domains WHERE owner = ? AND name = ?', owner, name);
}

function getRow(store: Store, name: string, owner: string): DomainRow {
  const row = findRow(store, name, owner);
  if (row === undefined) {
    throw new CatalogError(
      'not-found',
      `Domain not found. Domain '${name}' owned by account '${owner}' does not exist.`,
      { type: 'domain', id: name },
    );
  }
  return row;
}

function toRecord(row: DomainRow): DomainRecord {
  return {
    name: row.name,
    owner: row.owner,
    createdTime: row.created_time,
    encryptionKey: row.encryption_key,
  };
}
