import { getPackageVersionAsset, listPackageVersionAssets, publishPackageVersion } from './assets.js';
import { Call, type Operation } from './call.js';
import { copyPackageVersions } from './copying.js';
import { createDomain, deleteDomain, describeDomain, listDomains } from './domains.js';
import { invalid, serviceErrorOf } from './errors.js';
import { readInput } from './input.js';
import { findOperation, type OperationName } from './model.js';
import { getAssociatedPackageGroup } from './package-groups.js';
import { describePackageVersion, listPackageVersions } from './package-versions.js';
import { deletePackage, describePackage, listPackages, putPackageOriginConfiguration } from './packages.js';
import {
  associateExternalConnection,
  createRepository,
  deleteRepository,
  describeRepository,
  disassociateExternalConnection,
  listRepositories,
  listRepositoriesInDomain,
  updateRepository,
} from './repositories.js';
import type { ControlPlane, ControlRequest } from './request.js';
import { getAuthorizationToken, getRepositoryEndpoint } from './tokens.js';
import {
  deletePackageVersions,
  disposePackageVersions,
  updatePackageVersionsStatus,
} from './version-changes.js';

const OPERATIONS: Partial<Readonly<Record<OperationName, Operation>>> = {
  AssociateExternalConnection: associateExternalConnection,
  CopyPackageVersions: copyPackageVersions,
  CreateDomain: createDomain,
  CreateRepository: createRepository,
  DeleteDomain: deleteDomain,
  DeletePackage: deletePackage,
  DeletePackageVersions: deletePackageVersions,
  DeleteRepository: deleteRepository,
  DescribeDomain: describeDomain,
  DescribePackage: describePackage,
  DescribePackageVersion: describePackageVersion,
  DescribeRepository: describeRepository,
  DisassociateExternalConnection: disassociateExternalConnection,
  DisposePackageVersions: disposePackageVersions,
  GetAssociatedPackageGroup: getAssociatedPackageGroup,
  GetAuthorizationToken: getAuthorizationToken,
  GetPackageVersionAsset: getPackageVersionAsset,
  GetRepositoryEndpoint: getRepositoryEndpoint,
  ListDomains: listDomains,
  ListPackageVersionAssets: listPackageVersionAssets,
  ListPackageVersions: listPackageVersions,
  ListPackages: listPackages,
  ListRepositories: listRepositories,
  ListRepositoriesInDomain: listRepositoriesInDomain,
  PublishPackageVersion: publishPackageVersion,
  PutPackageOriginConfiguration: putPackageOriginConfiguration,
  UpdatePackageVersionsStatus: updatePackageVersionsStatus,
  UpdateRepository: updateRepository,
};

/**
 * The control plane of CodeArtifact (REST-JSON, API version 2018-09-22): routes by method and path, validates by the
 * service model, runs the operation. Of the 48 operations of the model, those not in the table above are refused as
 * ones that the embedded CodeArtifact does not have.
 *
 * Throws only what nobody has foreseen.
 */
export const handleControl: ControlPlane = async (control) => {
  try {
    await answer(control);
  } catch (error) {
    const known = serviceErrorOf(error);
    if (known === undefined || control.response.headersSent) throw error;
    // An upload that is refused has to be read, or its sender never sees why.
    control.request.resume();
    control.response.setHeader('x-amzn-errortype', known.type);
    send(control, known.status, { message: known.message, ...known.details });
  }
};

async function answer(control: ControlRequest): Promise<void> {
  const { request, url } = control;
  const operation = findOperation(request.method ?? '', url.pathname);
  if (operation === undefined) return refuseUnknown(control);
  const input = readInput(operation, {
    query: url.searchParams,
    headers: request.headers,
    body: control.body,
  });
  const run = OPERATIONS[operation.name];
  if (run === undefined) {
    throw invalid(`The embedded CodeArtifact does not have ${operation.name}.`, 'UNKNOWN_OPERATION');
  }
  const document = await run(new Call(control, operation.name, input));
  if (document !== undefined) send(control, operation.status, document);
}

/** No error of the service model: AWS's front end answers so before the service sees the request. */
function refuseUnknown(control: ControlRequest): void {
  control.request.resume();
  control.response.setHeader('x-amzn-errortype', 'UnknownOperationException');
  send(control, 404, {
    message: `${control.request.method} ${control.url.pathname} is no operation of CodeArtifact.`,
  });
}

function send({ response }: ControlRequest, status: number, document: object): void {
  const body = Buffer.from(JSON.stringify(document));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
}
