"""Puts a Gradle together: assemble-gradle.py FOLDER VERSION API_JAR JAR...

No package registry has the distributions of Gradle. Maven Central has the jar that plugins are compiled against, which
holds all of Gradle; and a distribution is that, a jar for each module that says which others it needs, and a launcher.
"""

import os
import re
import shutil
import sys
import zipfile

folder, version, api, *others = sys.argv[1:]
library = os.path.join(folder, "lib")
shutil.rmtree(folder, ignore_errors=True)
os.makedirs(os.path.join(library, "plugins"))
os.makedirs(os.path.join(folder, "bin"))


def empty_jar(name):
    """What a module needs is in the jar of the API already, but each name is looked for."""
    path = os.path.join(library, name)
    if not os.path.exists(path):
        zipfile.ZipFile(path, "w").close()


for jar in others:
    shutil.copy(jar, library)
main = os.path.join(library, f"gradle-api-{version}.jar")
with open(api, "rb") as source, open(main, "wb") as target:
    # It has the index of one of the jars that went into it, which Java would believe: it gets another name.
    target.write(source.read().replace(b"META-INF/INDEX.LIST", b"META-INF/INDEX.NONE"))
with zipfile.ZipFile(main) as whole:
    for name in whole.namelist():
        module = re.fullmatch(r"(gradle-[\w-]+)-classpath\.properties", name)
        if module is None:
            continue
        text = whole.read(name).decode()
        with zipfile.ZipFile(os.path.join(library, f"{module[1]}-{version}.jar"), "w") as jar:
            jar.writestr(name, text)
        for needed in re.findall(r"^runtime=(.+)$", text, re.M):
            for jar_name in needed.split(","):
                empty_jar(jar_name)

# In the order in which Gradle asks for them: where they are others, it starts a second Java, which finds no launcher.
opened = ["java.base/java.util", "java.base/java.lang", "java.base/java.lang.invoke", "java.prefs/java.util.prefs"]
opened += ["java.base/java.nio.charset", "java.base/java.net", "java.base/java.util.concurrent.atomic"]
opens = " ".join(f"--add-opens={name}=ALL-UNNAMED" for name in opened)
script = os.path.join(folder, "bin", "gradle")
with open(script, "w") as file:
    file.write(
        f"""#!/bin/sh
exec "${{JAVA_HOME:+$JAVA_HOME/bin/}}java" -Xmx512m {opens} $JAVA_OPTS $GRADLE_OPTS \\
  -cp "{library}/gradle-api-{version}.jar:{":".join(os.path.join(library, os.path.basename(jar)) for jar in others)}" \\
  org.gradle.launcher.Main --no-daemon -Dorg.gradle.internal.instrumentation.agent=false "$@"
"""
    )
os.chmod(script, 0o755)
