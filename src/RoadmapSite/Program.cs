using RoadmapSite;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
