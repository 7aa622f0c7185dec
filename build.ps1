# ./build.ps1                    checks content/ and publishes it to artifacts/site
# ./build.ps1 Test               runs every test
# ./build.ps1 Target --name=x    any target of build/build.cake, with its arguments
# ./build.ps1 --help             lists the targets
$ErrorActionPreference = 'Stop'
$arguments = @($args)
if ($arguments.Count -gt 0) {
  $first = [string]$arguments[0]
  if ($first -in '--help', '-h') { $arguments = @('--description') }
  elseif (-not $first.StartsWith('-')) { $arguments[0] = "--target=$first" }
}

# The build reads totals and warnings from what dotnet prints, so it prints English.
$env:DOTNET_CLI_UI_LANGUAGE = 'en'
$env:DOTNET_NOLOGO = '1'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
Push-Location $PSScriptRoot
try {
  dotnet tool restore --verbosity quiet
  if ($LASTEXITCODE -eq 0) { dotnet cake build/build.cake @arguments }
  $code = $LASTEXITCODE
}
finally {
  Pop-Location
}
exit $code
