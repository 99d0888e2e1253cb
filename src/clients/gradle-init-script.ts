/** Variable from which the script takes its targets, as JSON. The script does nothing where it is not set. */
export const TARGETS_VARIABLE = 'CODEARTIFACT_GATE_GRADLE';

/** What the script is told of a target. Not the token: the script reads the variable that holds it. */
export interface InitScriptTarget {
  /** Of the repositories that the target stands for; all that no other one does, where it is absent. */
  readonly name?: string;
  readonly endpoint: string;
  readonly publishEndpoint: string;
  readonly tokenVariable: string;
  /** Of the repository to publish to. */
  readonly publishName: string;
}

/**
 * The init script, the same for every login, for Gradle 4.4 to 9.
 *
 * Like a mirror of Maven's it changes where repositories lead, and keeps them: a repository that is taken away would
 * leave its `exclusiveContent` behind, by which Gradle asks no other one. What is on the machine stays: flatDir,
 * `file:` and mavenLocal, as Maven's local repository does. The names of credentials as Gradle properties
 * (`codeartifactPassword`) are not used, since `gradle properties` prints them.
 *
 * - `allowInsecureProtocol` is asked for since 6.2, and needed for the embedded CodeArtifact alone.
 * - `beforeSettings` is there since 6.0. Before, a settings script has its classpath by the time that it can be looked
 *   at, so one that comes from elsewhere ends the build.
 * - `dependencyResolutionManagement` is there since 6.8. Where it forbids repositories of projects, adding one to a
 *   project would end the build: only the settings get one.
 * - A repository may be given an address after it was added: a second look is taken when its project is evaluated.
 * - `publishing` may not be looked at before the project's own script has said what it publishes, nor be told more once
 *   that script has looked at it (Gradle 4). A repository of the project's own wins.
 *
 * Scripts with a `buildscript` of their own that a build applies, and `initscript`, are out of its reach.
 *
 * @see Gradle docs, "Initialization Scripts", "Declaring repositories" and "Maven Publish Plugin"
 */
export const INIT_SCRIPT = `// >>> codeartifact-gate: taken out again by logout
if (System.getenv('${TARGETS_VARIABLE}')) {
    def targets = new groovy.json.JsonSlurper().parseText(System.getenv('${TARGETS_VARIABLE}'))
    def since = { version ->
        org.gradle.util.GradleVersion.current().baseVersion >= org.gradle.util.GradleVersion.version(version)
    }
    def lead = { repository, endpoint, target ->
        def token = System.getenv(target.tokenVariable)
        repository.url = new URI(endpoint)
        if (since('6.2') && endpoint.startsWith('http:')) repository.allowInsecureProtocol = true
        repository.authentication { it.clear() }
        if (repository.metaClass.respondsTo(repository, 'setConfiguredCredentials') && since('6.6')) {
            // Whatever credentials it had, also such as cannot be had here: they are another server's.
            def kind = 'org.gradle.internal.credentials.DefaultPasswordCredentials'
            repository.setConfiguredCredentials(
                gradle.class.classLoader.loadClass(kind).newInstance('aws', token))
        } else {
            repository.credentials(org.gradle.api.artifacts.repositories.PasswordCredentials) {
                it.username = 'aws'
                it.password = token
            }
        }
    }
    def isOurs = { repository ->
        targets.any { repository.url == new URI(it.endpoint) } && repository.artifactUrls.empty
    }
    def isLocal = { repository ->
        repository instanceof org.gradle.api.artifacts.repositories.FlatDirectoryArtifactRepository ||
            repository instanceof org.gradle.api.artifacts.repositories.MavenArtifactRepository &&
            ([repository.url] + repository.artifactUrls).every { it?.scheme == 'file' }
    }
    def check = { repositories, repository ->
        if (isLocal(repository)) return
        if (!(repository instanceof org.gradle.api.artifacts.repositories.MavenArtifactRepository)) {
            repositories.remove(repository)
            org.gradle.api.logging.Logging.getLogger('codeartifact-gate').warn(
                'codeartifact-gate: the repository ' + repository.name + ' is not asked: it is not of the kind Maven')
        } else if (!isOurs(repository)) {
            def target = targets.find { it.name == repository.name } ?: targets.find { !it.name }
            lead(repository, target.endpoint, target)
            repository.artifactUrls = []
        }
    }
    def bind = { repositories -> repositories.all { check(repositories, it) } }
    def add = { repositories ->
        def target = targets.find { !it.name }
        repositories.maven {
            it.name = 'codeartifact-gate'
            lead(it, target.endpoint, target)
        }
    }
    def manage = { settings ->
        bind(settings.buildscript.repositories)
        bind(settings.pluginManagement.repositories)
        if (since('6.8')) bind(settings.dependencyResolutionManagement.repositories)
    }
    if (since('6.0')) {
        gradle.beforeSettings { settings ->
            manage(settings)
            add(settings.pluginManagement.repositories)
        }
    }
    gradle.settingsEvaluated { settings ->
        if (!since('6.0')) {
            def other = settings.buildscript.repositories.find { !isLocal(it) }
            if (other != null) throw new GradleException('Could not bind the settings script to CodeArtifact: ' +
                'it has its classpath from the repository ' + other.name + '. Upgrade to Gradle 6.0 or newer.')
            manage(settings)
            if (settings.pluginManagement.repositories.empty) add(settings.pluginManagement.repositories)
        }
        if (since('6.8') && settings.dependencyResolutionManagement.repositories.empty) {
            add(settings.dependencyResolutionManagement.repositories)
        }
    }
    def offer = { repositories ->
        targets.findAll { repositories.findByName(it.publishName) == null }.each { target ->
            repositories.maven {
                it.name = target.publishName
                lead(it, target.publishEndpoint, target)
            }
        }
    }
    gradle.allprojects { project ->
        bind(project.buildscript.repositories)
        bind(project.repositories)
    }
    gradle.afterProject { project ->
        [project.buildscript.repositories, project.repositories].each { repositories ->
            new ArrayList(repositories).each { check(repositories, it) }
        }
        if (!since('6.8') && project.repositories.empty) add(project.repositories)
        if (project.pluginManager.hasPlugin('maven-publish')) {
            try {
                project.publishing { offer(it.repositories) }
            } catch (org.gradle.api.InvalidUserDataException alreadyRead) {
                offer(project.publishing.repositories)
            }
        }
    }
}
// <<< codeartifact-gate
`;
