repositories {
    mavenCentral()
    maven { url = uri("https://maven.example/") }
}
