pluginManagement {
    repositories {
        maven { url = uri("https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/shared/") }
    }
}
dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        maven {
            url = uri("https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/maven/shared/")
        }
    }
}
