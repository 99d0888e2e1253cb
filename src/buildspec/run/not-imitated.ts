/** What a build of CodeBuild has and `buildspec --run` has not, for whoever reads its outcome. */
export const NOT_IMITATED: readonly string[] = [
  'the image: programs are those of this machine, in the versions that it has (node is the one that runs this); runtime-versions installs nothing',
  'the file system: HOME, TMPDIR and the source are folders of the build, all other paths, such as /tmp/x, are those of this machine',
  'Docker, privileged mode and the network of a VPC',
  'run-as: every command runs as the user who runs this; /root stands for HOME in paths of caches and artifacts alone, and MAVEN_OPTS tells Maven of HOME',
  "the project's IAM role: the build may do everything in the embedded CodeArtifact, and assume the roles of codeartifact-gate.yml",
  'on-failure RETRY: the phase is run once',
  'uploads: artifacts, reports and caches are listed; no cache is restored, no report is parsed, nothing goes to S3',
  'codebuild-hash-files prints another digest than that of CodeBuild, from the same files',
  'batches run one build after another; build-fanout is refused',
  'the limits on memory, disk and the size of logs',
];
