import { attribute, bucketArn, codeBuildArn, ref, type Value, when } from './cloudformation.js';
import { allow, type Statement } from './codeartifact-rights.js';
import type { BuildEnvironment } from './environment.js';
import type { Project } from './project.js';

/** What a build may do besides CodeArtifact: its own log, its own reports, its source, its caches and artifacts. */
export function buildStatements(
  project: Project,
  { imageRepository }: BuildEnvironment,
): readonly Statement[] {
  const { id, name, needs, isPipelined, isCached } = project;
  return [
    allow(['logs:CreateLogStream', 'logs:PutLogEvents'], attribute(`${id}Logs`, 'Arn')),
    ...reportStatements(project),
    ...(isPipelined ? pipelineStatements(needs.hasArtifacts) : CONNECTION_STATEMENTS),
    ...(isCached ? cacheStatements(name) : []),
    ...(needs.hasArtifacts && !isPipelined ? artifactStatements(name) : []),
    ...(imageRepository === undefined ? [] : imageStatements(imageRepository)),
  ];
}

/** For the role that starts the builds of a batch. @see CodeBuild user guide, "Batch builds", batch build role */
export function batchStatements({ name }: Project): readonly Statement[] {
  return [
    allow(
      ['codebuild:StartBuild', 'codebuild:StopBuild', 'codebuild:RetryBuild'],
      codeBuildArn(`project/${name}`),
    ),
  ];
}

/**
 * CreateReportGroup as well, though the template makes the groups: how a build finds the one that it names is not
 * documented. @see CodeBuild user guide, "Test report permissions"
 */
function reportStatements({ name, needs: { reports } }: Project): readonly Statement[] {
  if (reports.length === 0) return [];
  const types = new Set(reports.map(({ type }) => type));
  return [
    allow(
      [
        'codebuild:CreateReportGroup',
        'codebuild:CreateReport',
        'codebuild:UpdateReport',
        ...(types.has('TEST') ? ['codebuild:BatchPutTestCases'] : []),
        ...(types.has('CODE_COVERAGE') ? ['codebuild:BatchPutCodeCoverages'] : []),
      ],
      reports.map((report) =>
        report.isOwn ? codeBuildArn(`report-group/${name}-${report.name}`) : report.name,
      ),
    ),
  ];
}

/**
 * The service has two names, and in a policy the one counts that its ARN has.
 *
 * @see CodeBuild user guide, "GitHub App connections"
 */
const CONNECTION_STATEMENTS: readonly Statement[] = [
  onlyWith(
    'HasConnectionArn',
    allow(
      ['codeconnections', 'codestar-connections'].flatMap((service) => [
        `${service}:GetConnection`,
        `${service}:GetConnectionToken`,
      ]),
      ref('ConnectionArn'),
    ),
  ),
];

/** @see CodePipeline user guide, "Add permissions to the CodeBuild service role" */
function pipelineStatements(hasArtifacts: boolean): readonly Statement[] {
  return [
    allow(
      ['s3:GetObject', 's3:GetObjectVersion', ...(hasArtifacts ? ['s3:PutObject'] : [])],
      bucketArn('PipelineBucket', '*'),
    ),
    allow(['s3:GetBucketAcl', 's3:GetBucketLocation'], bucketArn('PipelineBucket')),
    onlyWith(
      'HasPipelineKeyArn',
      allow(['kms:Decrypt', ...(hasArtifacts ? ['kms:GenerateDataKey'] : [])], ref('PipelineKeyArn')),
    ),
  ];
}

/** Fallback keys are prefixes, so that caches have to be listed. */
function cacheStatements(name: string): readonly Statement[] {
  const listing: Value = { StringLike: { 's3:prefix': { 'Fn::Sub': `${name}/*` } } };
  return [
    allow(['s3:GetObject', 's3:PutObject'], bucketArn('CacheBucket', `${name}/*`)),
    { ...allow('s3:ListBucket', bucketArn('CacheBucket')), Condition: listing },
    allow('s3:GetBucketLocation', bucketArn('CacheBucket')),
  ].map((statement) => onlyWith('HasCacheBucket', statement));
}

function artifactStatements(name: string): readonly Statement[] {
  return [
    allow('s3:PutObject', bucketArn('ArtifactBucket', `${name}/*`)),
    allow(['s3:GetBucketAcl', 's3:GetBucketLocation'], bucketArn('ArtifactBucket')),
  ].map((statement) => onlyWith('HasArtifactBucket', statement));
}

/** @see CodeBuild user guide, "Amazon ECR sample" */
function imageStatements(repository: string): readonly Statement[] {
  return [
    allow('ecr:GetAuthorizationToken', '*'),
    allow(['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'], repository),
  ];
}

function onlyWith(condition: string, statement: Statement): Statement {
  return when(condition, statement) as Statement;
}
