using System.Text;
using RoadmapSite;

if (OperatingSystem.IsWindows())
{
    // Its consoles begin with an old code page, which has no curly quotes and is no JSON.
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
