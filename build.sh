#!/usr/bin/env bash
# ./build.sh                    checks content/ and publishes it to artifacts/site
# ./build.sh Test               runs every test
# ./build.sh Target --name=x    any target of build/build.cake, with its arguments
# ./build.sh --help             lists the targets
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
  set -- --description
elif [[ $# -gt 0 && $1 != -* ]]; then
  set -- "--target=$1" "${@:2}"
fi

# The build reads totals and warnings from what dotnet prints, so it prints English.
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
dotnet tool restore --verbosity quiet
exec dotnet cake build/build.cake "$@"
