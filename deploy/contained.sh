# shellcheck shell=bash
# What deploy/test --containers does beside Maven; to be sourced by it after deploy/reports.sh and deploy/images/engine.sh, with root set.

contained_run=namaste-test-$$
contained_modules="chatbot-gateway ticket-service feedback-service sla-monitor deploy/journeys"
# What a test class says that gets Kafka and PostgreSQL from deploy/testing, and what one says that starts servers itself.
contained_marks='RealBackbone|@RunningService\b|@TownTest\b|\bTown\.of\('
own_marks='\bEmbeddedKafka\b|\bEmbeddedPostgreSql\b|\bMonitors\b'

# Names the images in variables for the tests: the public ones where a registry answers, else those that are made here.
choose_images() {
  export NAMASTE_CONTAINERS_RUN=$contained_run NAMASTE_KAFKA_IMAGE=apache/kafka:4.1.2 NAMASTE_POSTGRES_IMAGE=postgres:18
  if docker pull --quiet "$NAMASTE_KAFKA_IMAGE" >/dev/null 2>&1 && docker pull --quiet "$NAMASTE_POSTGRES_IMAGE" >/dev/null 2>&1; then
    return 0
  fi
  echo "No registry can be pulled from: Kafka and PostgreSQL run in images made here."
  "$root/deploy/images/build" kafka postgres || return 1
  export NAMASTE_KAFKA_IMAGE=namaste/kafka NAMASTE_POSTGRES_IMAGE=namaste/postgres
  # Testcontainers' own helpers are not here either: contained_stop does what Ryuk does.
  export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_TINYIMAGE_CONTAINER_IMAGE=namaste/debian
}

# Ends what the tests left running, of this run only, then the engine if it was started here.
contained_stop() {
  if engine_answers; then
    docker ps --all --quiet --filter "label=in.namaste.run=$contained_run" | xargs -r docker rm --force --volumes >/dev/null
    docker volume ls --quiet --filter "name=^$contained_run-" | xargs -r docker volume rm >/dev/null
  fi
  engine_stop
}

# The classes of a module's tests by where their servers run: MODULE contained|own|none.
classes_by_servers() {
  local module=$1 wanted=$2 file class where
  test_classes "$module" | while read -r file class; do
    # Classes whose every method takes minutes are not for this run, nor is what needs all of Compose.
    if grep -q '^@Tag("long")' "$file" || of_compose "$file"; then continue; fi
    where=none
    if grep -qE "$own_marks" "$file"; then
      where=own
    elif grep -qE "$contained_marks" "$file"; then
      where=contained
    fi
    if [ $where = "$wanted" ]; then echo "$class"; fi
  done
}

# All classes that run on containers, as Maven's option wants them.
contained_classes() {
  local module
  for module in $contained_modules; do classes_by_servers "$module" contained; done | paste -sd , -
}

# Those of them that left no report.
contained_unheard() {
  local class
  classes_by_servers "$1" contained | while read -r class; do
    compgen -G "$1/target/surefire-reports/TEST-$class*.xml" >/dev/null || echo "$class"
  done
}

# Prints what ran on containers and what did not, and adds it up as tell_which_tests_ran does.
tell_which_ran_contained() {
  local module
  echo "Which tests ran on Kafka ($NAMASTE_KAFKA_IMAGE) and PostgreSQL ($NAMASTE_POSTGRES_IMAGE) in containers"
  for module in $contained_modules; do
    tell_module "$module"
    tell_missing < <(contained_unheard "$module")
    echo "    $(classes_by_servers "$module" none | wc -l) classes need neither Kafka nor PostgreSQL: they run without --containers"
    classes_by_servers "$module" own | sed 's/^/    /; s/$/ starts servers of its own as processes: it runs without --containers/'
  done
}
