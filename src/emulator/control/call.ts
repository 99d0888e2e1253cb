import type { PackageName } from '../../aws/formats.js';
import type { Catalog } from '../catalog/catalog.js';
import type { DomainRecord, RepositoryRecord } from '../catalog/types.js';
import type { Input } from './input.js';
import { packageNameOf } from './names.js';
import type { ControlRequest } from './request.js';

/**
 * Answers one operation: the document to send, or undefined when it has sent its answer itself.
 * Throws ServiceError, CatalogError or AccessDeniedError.
 */
export type Operation = (call: Call) => object | undefined | Promise<object | undefined>;

export interface Scope {
  readonly domain: string;
  readonly owner: string;
}

/** One operation under way. Everything is authorised before it is looked up, so that a refusal tells nothing of it. */
export class Call {
  readonly control: ControlRequest;
  readonly input: Input;
  /** The operation, which is also the action that it needs. */
  readonly action: string;

  constructor(control: ControlRequest, action: string, input: Input) {
    this.control = control;
    this.action = action;
    this.input = input;
  }

  get catalog(): Catalog {
    return this.control.catalog;
  }

  get scope(): Scope {
    return {
      domain: this.input.text('domain'),
      owner: this.input.optionalText('domainOwner') ?? this.control.caller.account,
    };
  }

  domainArn({ domain, owner }: Scope = this.scope): string {
    return this.#arn(owner, `domain/${domain}`);
  }

  repositoryArn(repository: string, { domain, owner }: Scope = this.scope): string {
    return this.#arn(owner, `repository/${domain}/${repository}`);
  }

  /** @see user guide, "AWS CodeArtifact resources and operations" */
  packageArn(repository: string, { format, namespace, name }: PackageName): string {
    const { domain, owner } = this.scope;
    return this.#arn(owner, `package/${domain}/${repository}/${format}/${namespace ?? ''}/${name}`);
  }

  packageGroupArn(pattern: string): string {
    const { domain, owner } = this.scope;
    return this.#arn(owner, `package-group/${domain}${pattern}`);
  }

  #arn(owner: string, resource: string): string {
    return `arn:aws:codeartifact:${this.control.region}:${owner}:${resource}`;
  }

  authorise(resourceArn: string, action = this.action): void {
    this.control.authorise(action, resourceArn);
  }

  /** The domain that the input names, once the caller may act on it. */
  domain(): DomainRecord {
    this.authorise(this.domainArn());
    return this.catalog.domain(this.scope.domain, this.scope.owner);
  }

  /** The repository that the input names, once the caller may act on it. */
  repository(): RepositoryRecord {
    this.authorise(this.repositoryArn(this.input.text('repository')));
    return this.findRepository(this.input.text('repository'));
  }

  /** The package name of the input and its repository, once the caller may act on the package. */
  package(): { readonly repository: RepositoryRecord; readonly name: PackageName } {
    const name = packageNameOf(this.input);
    this.authorise(this.packageArn(this.input.text('repository'), name));
    return { repository: this.findRepository(this.input.text('repository')), name };
  }

  findRepository(name: string): RepositoryRecord {
    return this.catalog.repository(this.scope.domain, this.scope.owner, name);
  }
}

/** Epoch milliseconds as the protocol has times: seconds with a fraction. */
export function timestamp(milliseconds: number): number {
  return milliseconds / 1000;
}
