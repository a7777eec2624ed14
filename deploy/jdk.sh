# shellcheck shell=bash
# Finds a JDK for deploy/run and deploy/test; to be sourced. Sets JAVA_HOME or ends with one sentence.

least_java=21

# The major version of the JDK in this folder; nothing if there is none.
java_version_of() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
}

# Folders in the order in which they are tried: what the user chose, then the usual places, newest first.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
  local javac
  javac=$(command -v javac || true)
  [ -z "$javac" ] || dirname "$(dirname "$(readlink -f "$javac")")"
  local folders=${NAMASTE_JDK_FOLDERS:-/usr/lib/jvm:/opt:$HOME/.sdkman/candidates/java:/Library/Java/JavaVirtualMachines}
  local folder
  while IFS= read -r -d : folder; do
    printf '%s\n' "$folder"/* "$folder"/*/Contents/Home | sort -rV
  done <<<"$folders:"
}

find_jdk() {
  local candidate version
  while IFS= read -r candidate; do
    version=$(java_version_of "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$least_java" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done < <(jdk_candidates)
  echo "Namaste needs a JDK of version $least_java or newer and found none; install one (Debian: apt-get install openjdk-21-jdk) or set JAVA_HOME." >&2
  return 1
}
