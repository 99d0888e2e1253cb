import { placeOfSetting } from '../../config/load.js';
import type { Settings } from '../../config/settings.js';
import { GateError } from '../../errors.js';

/** What an image asks of a CodeBuild project. @see CodeBuild user guide, "Build environment compute modes and types" */
export interface BuildEnvironment {
  readonly type: 'LINUX_CONTAINER' | 'ARM_CONTAINER' | 'LINUX_LAMBDA_CONTAINER' | 'ARM_LAMBDA_CONTAINER';
  /** The first is the default. */
  readonly computeTypes: readonly string[];
  readonly pullsAs: 'CODEBUILD' | 'SERVICE_ROLE';
  /** ARN of the private ECR repository that the image is pulled from. */
  readonly imageRepository?: string;
}

const CONTAINER_COMPUTE = [
  'BUILD_GENERAL1_SMALL',
  'BUILD_GENERAL1_MEDIUM',
  'BUILD_GENERAL1_LARGE',
  'BUILD_GENERAL1_XLARGE',
  'BUILD_GENERAL1_2XLARGE',
];
/** A fleet may be made by its attributes or for one instance type, and its projects have to say so. */
const FLEET_COMPUTE = [...CONTAINER_COMPUTE, 'ATTRIBUTE_BASED_COMPUTE', 'CUSTOM_INSTANCE_TYPE'];
const LAMBDA_COMPUTE = [
  'BUILD_LAMBDA_2GB',
  'BUILD_LAMBDA_1GB',
  'BUILD_LAMBDA_4GB',
  'BUILD_LAMBDA_8GB',
  'BUILD_LAMBDA_10GB',
];

const CURATED = /^aws\/codebuild\//;
const PRIVATE_ECR =
  /^(?<account>[0-9]{12})\.dkr\.ecr\.(?<region>[a-z0-9-]+)\.amazonaws\.com\/(?<repository>[^:@]+)/;

/** @throws GateError 'input' for an image that cannot run on the chosen compute */
export function buildEnvironment(settings: Settings): BuildEnvironment {
  const { image, compute } = settings.buildspec;
  const refuse = (cause: string, remedy: string): GateError =>
    new GateError('input', {
      doing: 'describe the CodeBuild project',
      cause,
      remedy,
      ...placeOfSetting(settings, ['buildspec', 'image']),
    });
  const isCurated = CURATED.test(image);
  if (isCurated && image.includes('windows'))
    throw refuse(
      `${image} is an image of Windows`,
      'Choose an image of Linux: the commands are for its shell',
    );
  if (isCurated && image.includes('-lambda-') !== (compute === 'lambda'))
    throw refuse(
      `${image} does not run where buildspec.compute is ${compute}`,
      compute === 'lambda'
        ? 'Choose an image of Lambda, such as aws/codebuild/amazonlinux-x86_64-lambda-standard:nodejs22'
        : 'Choose another image, or set buildspec.compute: lambda',
    );
  const isArm = /aarch64|arm64/.test(image);
  const { account, region, repository } = PRIVATE_ECR.exec(image)?.groups ?? {};
  return {
    type: `${isArm ? 'ARM' : 'LINUX'}_${compute === 'lambda' ? 'LAMBDA_CONTAINER' : 'CONTAINER'}`,
    computeTypes: { container: CONTAINER_COMPUTE, reserved: FLEET_COMPUTE, lambda: LAMBDA_COMPUTE }[compute],
    pullsAs: isCurated ? 'CODEBUILD' : 'SERVICE_ROLE',
    ...(account === undefined
      ? {}
      : { imageRepository: `arn:aws:ecr:${region}:${account}:repository/${repository}` }),
  };
}
