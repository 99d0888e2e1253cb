/** Versions by runtime, the newest first, as `runtime-versions` names them. */
export type ImageRuntimes = Readonly<Record<string, readonly string[]>>;

/** What is known of an image that CodeBuild provides. */
export interface Image {
  readonly runtimes: ImageRuntimes;
  readonly compute: 'container' | 'lambda';
  /** What `/bin/sh` is: `dash` reads POSIX alone, `bash` as sh reads its own additions as well. */
  readonly sh: 'dash' | 'bash';
}

const JAVA = ['corretto25', 'corretto21', 'corretto17', 'corretto11', 'corretto8'];

const YEAR_2022: ImageRuntimes = {
  java: JAVA,
  golang: ['1.26', '1.25', '1.24', '1.23', '1.22', '1.21', '1.20'],
  python: ['3.14', '3.13', '3.12', '3.11', '3.10', '3.9'],
  php: ['8.5', '8.4', '8.3', '8.2'],
  ruby: ['4.0', '3.4', '3.3', '3.2', '3.1'],
  nodejs: ['24', '22', '20', '18'],
  dotnet: ['10.0', '8.0', '6.0'],
};

const YEAR_2024: ImageRuntimes = {
  java: JAVA,
  golang: ['1.26', '1.25', '1.24'],
  python: ['3.14', '3.13', '3.12', '3.11', '3.10'],
  php: ['8.5', '8.4', '8.3', '8.2'],
  ruby: ['4.0', '3.4', '3.3'],
  nodejs: ['24', '22'],
  dotnet: ['10.0', '8.0'],
};

function ubuntu(runtimes: ImageRuntimes): Image {
  return { runtimes, compute: 'container', sh: 'dash' };
}

function amazonLinux(runtimes: ImageRuntimes): Image {
  return { runtimes, compute: 'container', sh: 'bash' };
}

/**
 * The one table of CodeBuild's images for Linux containers. A version that is not listed is downloaded from the public
 * network while the build runs.
 *
 * @see the files runtimes.yml of github.com/aws/aws-codebuild-docker-images, as of 2026-04-09
 */
const IMAGES: Readonly<Record<string, Image>> = {
  'aws/codebuild/standard:8.0': ubuntu({ ...YEAR_2024, rust: ['1.93'] }),
  'aws/codebuild/standard:7.0': ubuntu(YEAR_2022),
  'aws/codebuild/standard:6.0': ubuntu({
    java: ['corretto17'],
    golang: ['1.18'],
    python: ['3.10'],
    php: ['8.1'],
    ruby: ['3.1'],
    nodejs: ['16'],
    dotnet: ['6.0'],
  }),
  'aws/codebuild/standard:5.0': ubuntu({
    java: ['corretto11', 'corretto8'],
    golang: ['1.16', '1.15'],
    python: ['3.9', '3.8', '3.7'],
    php: ['8.0', '7.4', '7.3'],
    ruby: ['2.7', '2.6'],
    nodejs: ['14', '12'],
    dotnet: ['5.0', '3.1'],
  }),
  'aws/codebuild/amazonlinux-x86_64-standard:6.0': amazonLinux({ ...YEAR_2024, rust: ['1.93'] }),
  'aws/codebuild/amazonlinux-x86_64-standard:5.0': amazonLinux(YEAR_2022),
  'aws/codebuild/amazonlinux-x86_64-standard:4.0': amazonLinux({
    java: ['corretto17'],
    golang: ['1.18'],
    python: ['3.9'],
    php: ['8.1'],
    ruby: ['3.1'],
    nodejs: ['16'],
    docker: ['20'],
    dotnet: ['6.0'],
  }),
  'aws/codebuild/amazonlinux-x86_64-standard:corretto11': amazonLinux({ java: ['corretto11'] }),
  'aws/codebuild/amazonlinux-x86_64-standard:corretto8': amazonLinux({ java: ['corretto8'] }),
  'aws/codebuild/amazonlinux-aarch64-standard:4.0': amazonLinux({
    ...YEAR_2024,
    rust: ['1.94'],
    docker: ['23'],
  }),
  'aws/codebuild/amazonlinux-aarch64-standard:3.0': amazonLinux({
    ...YEAR_2022,
    php: [...YEAR_2022['php']!, '8.1'],
    rust: ['1.94'],
    docker: ['23'],
  }),
  'aws/codebuild/amazonlinux-aarch64-standard:2.0': amazonLinux({
    java: ['corretto11', 'corretto8'],
    golang: ['1.14', '1.13', '1.12'],
    python: ['3.9', '3.8', '3.7'],
    php: ['7.4', '7.3'],
    ruby: ['2.7', '2.6'],
    nodejs: ['12', '10'],
    docker: ['19'],
    dotnet: ['3.1'],
  }),
};

/** An image for Lambda compute has one runtime, which its tag names. @see AWS CodeBuild user guide, "Lambda compute images" */
const LAMBDA_IMAGE =
  /^aws\/codebuild\/amazonlinux-(?:x86_64|aarch64)-lambda-standard:(corretto|dotnet|go|nodejs|python|ruby)(\d[\d.]*)$/;

const LAMBDA_RUNTIMES: Readonly<Record<string, (version: string) => ImageRuntimes>> = {
  corretto: (version) => ({ java: [`corretto${version}`] }),
  dotnet: (version) => ({ dotnet: [version.includes('.') ? version : `${version}.0`] }),
  go: (version) => ({ golang: [version] }),
  nodejs: (version) => ({ nodejs: [version] }),
  python: (version) => ({ python: [version] }),
  ruby: (version) => ({ ruby: [version] }),
};

/** Every runtime that an image has or had. */
export const KNOWN_RUNTIMES: readonly string[] = [
  ...new Set([...Object.values(IMAGES).flatMap(({ runtimes }) => Object.keys(runtimes)), 'android']),
];

/** The names of the images for containers, for messages. */
export const IMAGE_NAMES: readonly string[] = Object.keys(IMAGES);

/**
 * What is known of an image.
 *
 * @param name as the project names it; a date behind the tag and the older spelling `amazonlinux2` are understood
 * @returns undefined for images of others, of Windows and of macOS, and for tags that are not known
 */
export function imageNamed(name: string): Image | undefined {
  const tagged = name
    .replace(/-\d{2}\.\d{2}\.\d{2}$/, '')
    .replace('/amazonlinux2-', '/amazonlinux-')
    .replace('/ubuntu/standard:', '/standard:');
  if (Object.hasOwn(IMAGES, tagged)) return IMAGES[tagged];
  const lambda = LAMBDA_IMAGE.exec(tagged);
  if (lambda === null) return undefined;
  const runtimes = LAMBDA_RUNTIMES[lambda[1]!]!(lambda[2]!);
  return { runtimes, compute: 'lambda', sh: 'bash' };
}

/** Runtimes and their versions in an image; undefined for images that are not known. */
export function runtimesOf(image: string): ImageRuntimes | undefined {
  return imageNamed(image)?.runtimes;
}

/** The newest version of a runtime in an image; undefined where the image has none, or is not known. */
export function newestVersion(image: string, runtime: string): string | undefined {
  const runtimes = runtimesOf(image);
  return runtimes !== undefined && Object.hasOwn(runtimes, runtime) ? runtimes[runtime]![0] : undefined;
}

/**
 * Whether an image brings a version of a runtime, so that nothing is downloaded for it.
 *
 * @param version as in a buildspec: exact, `22.x`, or `latest`
 * @returns undefined where that cannot be known: the image is not known, or the version is a variable
 */
export function hasVersion(image: string, runtime: string, version: string): boolean | undefined {
  const runtimes = runtimesOf(image);
  if (runtimes === undefined || version.startsWith('$')) return undefined;
  const versions = Object.hasOwn(runtimes, runtime) ? runtimes[runtime]! : [];
  if (version === 'latest') return versions.length > 0;
  const asked = version.replace(/\.x$/, '');
  return versions.some((present) => present === asked || isMinorOf(present, asked, version));
}

/** `3.x` means any version 3, and `3.13.1` is a build of 3.13 that the image may not have. */
function isMinorOf(present: string, asked: string, version: string): boolean {
  return version.endsWith('.x') && present.startsWith(`${asked}.`);
}
