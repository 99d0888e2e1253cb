import { type Access, type Principal, roleArn } from './access.js';
import { type PolicyKind, PolicySyntaxError, parsePolicy } from './policy.js';
import { type Parameters, QueryError, type XmlContent } from './query.js';
import { type IdentityStore, type ProviderRecord, type RoleRecord, uniqueId } from './store.js';

const NAME = /^[\w+=,.@-]{1,128}$/;
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
const PATH = /^\/(?:[\x21-\x7e]+\/)?$/;

export interface IamRequest {
  readonly parameters: Parameters;
  readonly principal: Principal;
  /** Tells the log why the answer is a refusal. */
  deny(why: string): void;
}

interface Operation {
  /** Last part of the ARN that the caller must be allowed to act upon. */
  resource(parameters: Parameters): string;
  run(parameters: Parameters): XmlContent;
}

/** AWS Identity and Access Management, as far as roles and identity providers need it. @see IAM API reference */
export class Iam {
  readonly #store: IdentityStore;
  readonly #access: Access;
  readonly #clock: () => number;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(store: IdentityStore, access: Access, clock: () => number) {
    this.#store = store;
    this.#access = access;
    this.#clock = clock;
    this.#operations = new Map([
      ...this.#roleOperations(),
      ...this.#policyOperations(),
      ...this.#providerOperations(),
    ]);
  }

  /** @returns the result element; throws QueryError */
  answer(operation: string, { parameters, principal, deny }: IamRequest): XmlContent {
    const found = this.#operations.get(operation);
    if (found === undefined) {
      throw new QueryError('InvalidAction', 400, `The embedded IAM does not have the operation ${operation}`);
    }
    const resource = `arn:aws:iam::${this.#store.state.account}:${found.resource(parameters)}`;
    const decision = this.#access.decide(principal, `iam:${operation}`, resource);
    if (!decision.allowed) {
      deny(decision.why);
      throw new QueryError(
        'AccessDenied',
        403,
        `User: ${principal.arn} is not authorized to perform: iam:${operation} on resource: ${resource}`,
      );
    }
    return found.run(parameters);
  }

  #roleOperations(): [string, Operation][] {
    const resource = (parameters: Parameters): string => `role/${roleName(parameters)}`;
    const anyRole = (): string => 'role/*';
    return [
      [
        'CreateRole',
        { resource, run: (parameters) => ({ Role: this.#roleXml(this.#createRole(parameters)) }) },
      ],
      ['GetRole', { resource, run: (parameters) => ({ Role: this.#roleXml(this.#role(parameters)) }) }],
      ['DeleteRole', { resource, run: (parameters) => this.#deleteRole(parameters) }],
      [
        'ListRoles',
        {
          resource: anyRole,
          run: () =>
            members(
              'Roles',
              this.#store.state.roles.map((role) => this.#roleXml(role)),
            ),
        },
      ],
      ['UpdateRole', { resource, run: (parameters) => this.#updateRole(parameters) }],
      [
        'UpdateAssumeRolePolicy',
        {
          resource,
          run: (parameters) => {
            const trustPolicy = policyText(parameters, 'PolicyDocument', 'trust');
            this.#store.putRole({ ...this.#role(parameters), trustPolicy });
            return '';
          },
        },
      ],
      [
        'ListAttachedRolePolicies',
        {
          resource,
          run: (parameters) => {
            this.#role(parameters);
            return members('AttachedPolicies', []);
          },
        },
      ],
    ];
  }

  #policyOperations(): [string, Operation][] {
    const resource = (parameters: Parameters): string => `role/${roleName(parameters)}`;
    return [
      ['PutRolePolicy', { resource, run: (parameters) => this.#putRolePolicy(parameters) }],
      ['GetRolePolicy', { resource, run: (parameters) => this.#rolePolicyXml(parameters) }],
      ['DeleteRolePolicy', { resource, run: (parameters) => this.#deleteRolePolicy(parameters) }],
      [
        'ListRolePolicies',
        {
          resource,
          run: (parameters) => members('PolicyNames', Object.keys(this.#role(parameters).policies)),
        },
      ],
    ];
  }

  #providerOperations(): [string, Operation][] {
    const resource = (parameters: Parameters): string => `oidc-provider/${issuerOf(parameters)}`;
    return [
      ['CreateOpenIDConnectProvider', { resource, run: (parameters) => this.#createProvider(parameters) }],
      [
        'GetOpenIDConnectProvider',
        { resource, run: (parameters) => providerXml(this.#provider(parameters)) },
      ],
      [
        'DeleteOpenIDConnectProvider',
        {
          resource,
          run: (parameters) => {
            this.#store.removeProvider(issuerOf(parameters));
            return '';
          },
        },
      ],
      ['ListOpenIDConnectProviders', { resource: () => 'oidc-provider/*', run: () => this.#providersXml() }],
      [
        'AddClientIDToOpenIDConnectProvider',
        {
          resource,
          run: (parameters) => this.#changeClientIds(parameters, (ids, id) => [...new Set([...ids, id])]),
        },
      ],
      [
        'RemoveClientIDFromOpenIDConnectProvider',
        {
          resource,
          run: (parameters) =>
            this.#changeClientIds(parameters, (ids, id) => ids.filter((one) => one !== id)),
        },
      ],
    ];
  }

  #role(parameters: Parameters): RoleRecord {
    const name = roleName(parameters);
    const role = this.#store.role(name);
    if (role === undefined) throw noSuchEntity(`The role with name ${name} cannot be found.`);
    return role;
  }

  #createRole(parameters: Parameters): RoleRecord {
    const name = roleName(parameters);
    if (this.#store.role(name) !== undefined) {
      throw new QueryError('EntityAlreadyExists', 409, `Role with name ${name} already exists.`);
    }
    const role: RoleRecord = {
      name,
      id: uniqueId('AROA'),
      path: parameters.optional('Path') === undefined ? '/' : parameters.required('Path', PATH),
      description: parameters.optional('Description') ?? '',
      createdTime: this.#clock(),
      maxSessionDuration: parameters.integer('MaxSessionDuration', 3600, 3600, 43_200),
      trustPolicy: policyText(parameters, 'AssumeRolePolicyDocument', 'trust'),
      policies: {},
    };
    this.#store.putRole(role);
    return role;
  }

  #updateRole(parameters: Parameters): XmlContent {
    const role = this.#role(parameters);
    this.#store.putRole({
      ...role,
      description: parameters.optional('Description') ?? role.description,
      maxSessionDuration: parameters.integer('MaxSessionDuration', role.maxSessionDuration, 3600, 43_200),
    });
    return '';
  }

  #deleteRole(parameters: Parameters): XmlContent {
    const role = this.#role(parameters);
    if (Object.keys(role.policies).length > 0) {
      throw new QueryError('DeleteConflict', 409, 'Cannot delete entity, must delete policies first.');
    }
    this.#store.removeRole(role.name);
    return '';
  }

  #putRolePolicy(parameters: Parameters): XmlContent {
    const role = this.#role(parameters);
    const name = parameters.required('PolicyName', NAME);
    const text = policyText(parameters, 'PolicyDocument', 'identity');
    this.#store.putRole({ ...role, policies: { ...role.policies, [name]: text } });
    return '';
  }

  #rolePolicyXml(parameters: Parameters): XmlContent {
    const role = this.#role(parameters);
    const name = parameters.required('PolicyName', NAME);
    return {
      RoleName: role.name,
      PolicyName: name,
      PolicyDocument: encodeURIComponent(policyOf(role, name)),
    };
  }

  #deleteRolePolicy(parameters: Parameters): XmlContent {
    const role = this.#role(parameters);
    const name = parameters.required('PolicyName', NAME);
    policyOf(role, name);
    const { [name]: _removed, ...policies } = role.policies;
    this.#store.putRole({ ...role, policies });
    return '';
  }

  #roleXml(role: RoleRecord): XmlContent {
    return {
      Path: role.path,
      RoleName: role.name,
      RoleId: role.id,
      Arn: roleArn(this.#store.state.account, role),
      CreateDate: new Date(role.createdTime).toISOString(),
      AssumeRolePolicyDocument: encodeURIComponent(role.trustPolicy),
      Description: role.description,
      MaxSessionDuration: role.maxSessionDuration,
    };
  }

  #createProvider(parameters: Parameters): XmlContent {
    const issuer = issuerOf(parameters);
    if (this.#store.provider(issuer) !== undefined) {
      throw new QueryError('EntityAlreadyExists', 409, `Provider with url https://${issuer} already exists.`);
    }
    this.#store.putProvider({
      issuer,
      clientIds: parameters.list('ClientIDList'),
      thumbprints: parameters.list('ThumbprintList'),
      createdTime: this.#clock(),
    });
    return { OpenIDConnectProviderArn: this.#providerArn(issuer) };
  }

  #providersXml(): XmlContent {
    const entries = this.#store.state.providers.map(({ issuer }) => ({ Arn: this.#providerArn(issuer) }));
    return members('OpenIDConnectProviderList', entries);
  }

  #provider(parameters: Parameters): ProviderRecord {
    const issuer = issuerOf(parameters);
    const provider = this.#store.provider(issuer);
    if (provider === undefined) {
      throw noSuchEntity(`OpenIDConnect Provider not found for arn ${this.#providerArn(issuer)}`);
    }
    return provider;
  }

  #changeClientIds(
    parameters: Parameters,
    change: (ids: readonly string[], id: string) => string[],
  ): XmlContent {
    const provider = this.#provider(parameters);
    const clientIds = change(provider.clientIds, parameters.required('ClientID'));
    this.#store.putProvider({ ...provider, clientIds });
    return '';
  }

  #providerArn(issuer: string): string {
    return `arn:aws:iam::${this.#store.state.account}:oidc-provider/${issuer}`;
  }
}

function roleName(parameters: Parameters): string {
  return parameters.required('RoleName', ROLE_NAME);
}

/** From `Url` when a provider is made, from its ARN afterwards; without scheme. */
function issuerOf(parameters: Parameters): string {
  const url = parameters.optional('Url');
  if (url !== undefined) return parameters.required('Url', /^https:\/\/[^\s?#]+$/).slice('https://'.length);
  const arn = parameters.required('OpenIDConnectProviderArn', /^arn:aws:iam::\d{12}:oidc-provider\/\S+$/);
  return arn.slice(arn.indexOf('/') + 1);
}

function providerXml(provider: ProviderRecord): XmlContent {
  return {
    Url: provider.issuer,
    CreateDate: new Date(provider.createdTime).toISOString(),
    ClientIDList: { member: provider.clientIds },
    ThumbprintList: { member: provider.thumbprints },
  };
}

function policyOf(role: RoleRecord, name: string): string {
  const text = Object.hasOwn(role.policies, name) ? role.policies[name] : undefined;
  if (text === undefined) throw noSuchEntity(`The role policy with name ${name} cannot be found.`);
  return text;
}

function policyText(parameters: Parameters, parameter: string, kind: PolicyKind): string {
  const text = parameters.required(parameter);
  try {
    parsePolicy(text, kind, parameter);
  } catch (error) {
    if (error instanceof PolicySyntaxError)
      throw new QueryError('MalformedPolicyDocument', 400, error.message);
    throw error;
  }
  return text;
}

function members(element: string, entries: readonly XmlContent[]): XmlContent {
  return { [element]: { member: entries }, IsTruncated: 'false' };
}

function noSuchEntity(message: string): QueryError {
  return new QueryError('NoSuchEntity', 404, message);
}
