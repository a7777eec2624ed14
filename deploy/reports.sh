# shellcheck shell=bash
# Which tests ran, by the reports that Maven leaves in the modules of the folder this is called in. To be sourced by deploy/test, which
# sets: started (a file as old as the run), long (yes if tests with the tag "long" run too), tests, failures, skipped, missing (counts).

# The folders of the modules, in the order of the build.
modules() { sed -n 's:.*<module>\(.*\)</module>.*:\1:p' pom.xml; }

# Reports written by this run for a module.
fresh_reports() {
  find "$1/target" \( -path '*/surefire-reports/TEST-*.xml' -o -path '*/failsafe-reports/TEST-*.xml' \) \
    -newer "$started" 2>/dev/null | sort
}

# The sum of an attribute over the first element of each report.
total() {
  local attribute=$1
  shift
  [ $# -gt 0 ] || { echo 0; return; }
  grep -hm1 -o '<testsuite [^>]*' "$@" | sed -n "s/.* $attribute=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

class_of() { basename "$1" .xml | sed 's/^TEST-//'; }

test_annotation='@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|ArchTest)\b'

# A module's test classes in its sources: file and class. An abstract class is run as each of those that extend it.
test_classes() {
  local module=$1 file class
  [ -d "$module/src/test/java" ] || return 0
  { grep -rlE "^ *$test_annotation" "$module/src/test/java" || true; } | sort |
    while IFS= read -r file; do
      if grep -q '^abstract class' "$file"; then continue; fi
      class=${file#"$module"/src/test/java/}
      class=${class%.java}
      echo "$file ${class//\//.}"
    done
}

# The methods of a test class that have the tag "long" themselves.
long_methods() {
  awk '/^ +@Tag\("long"\)/ { tagged = 1; next }
       tagged && match($0, /[a-zA-Z0-9_]+\(/) && !/^ *@/ { print substr($0, RSTART, RLENGTH - 1); tagged = 0 }' "$1"
}

# Whether a test class has the tag "compose": it needs what deploy/compose/try starts.
of_compose() { grep -q '^@Tag("compose")' "$1"; }

# Test classes in a module's sources that run against the system of deploy/compose/try only.
compose_tests() {
  local file class
  test_classes "$1" | while read -r file class; do
    if of_compose "$file"; then echo "$class"; fi
  done
}

# Test classes and methods in a module's sources that run with --long only.
long_tests() {
  local file class method
  test_classes "$1" | while read -r file class; do
    if grep -q '^@Tag("long")' "$file"; then echo "$class"; continue; fi
    long_methods "$file" | while read -r method; do echo "$class.$method"; done
  done
}

# Test classes in a module's sources that left no report, and methods with the tag "long" that are in none. Both are only expected
# as far as they were to run.
unheard() {
  local module=$1 file class method
  test_classes "$module" | while read -r file class; do
    if of_compose "$file"; then continue; fi
    if [ "$long" = no ]; then
      if grep -q '^@Tag("long")' "$file"; then continue; fi
      # Nothing is left of a class whose every method is long.
      if [ "$(grep -cE "^ *$test_annotation" "$file")" = "$(long_methods "$file" | wc -l)" ]; then continue; fi
    fi
    if ! compgen -G "$module/target/*-reports/TEST-$class*.xml" >/dev/null; then echo "$class"; continue; fi
    [ "$long" = yes ] || continue
    long_methods "$file" | while read -r method; do
      grep -qE "<testcase name=\"$method\b" "$module"/target/*-reports/TEST-"$class"*.xml || echo "$class.$method"
    done
  done
}

# Prints what ran of a module by name and adds it up.
tell_module() {
  local module=$1 reports ran bad left report
  mapfile -t reports < <(fresh_reports "$module")
  ran=$(total tests "${reports[@]}")
  bad=$(($(total failures "${reports[@]}") + $(total errors "${reports[@]}")))
  left=$(total skipped "${reports[@]}")
  echo "  $module: $ran tests, $bad failures, $left skipped"
  for report in "${reports[@]}"; do echo "    $(class_of "$report") ($(total tests "$report"))"; done
  tests=$((tests + ran)) failures=$((failures + bad)) skipped=$((skipped + left))
}

# Prints each line of the input as a test that should have run, and counts it.
tell_missing() {
  local name
  while IFS= read -r name; do
    echo "    $name did NOT run"
    missing=$((missing + 1))
  done
}

# Prints each module's tests by name and adds them up.
tell_which_tests_ran() {
  local module
  echo "Which tests ran"
  while IFS= read -r module; do
    tell_module "$module"
    tell_missing < <(unheard "$module")
    if [ "$long" = no ]; then long_tests "$module" | sed 's/^/    /; s/$/ takes minutes and runs with deploy\/test --long/'; fi
    compose_tests "$module" | sed 's/^/    /; s/$/ runs against the system of deploy\/compose\/try/'
  done < <(modules)
}
