using RoadmapSite.Tests;
using RoadmapSite.Tests.Browser;

// The sample is built once and the browser started once for all tests; a test that needs another site builds its own.
[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
