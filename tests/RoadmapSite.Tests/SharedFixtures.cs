using RoadmapSite.Tests;
using RoadmapSite.Tests.Browser;

// Each site is built once and the browser started once for all tests; a test that needs another site builds its own.
[assembly: AssemblyFixture(typeof(SampleSite))]
[assembly: AssemblyFixture(typeof(InstrumentSite))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
