using System.ComponentModel;
using System.Diagnostics;

namespace RoadmapSite.Preview;

/// <summary>Opens an address in the browser that this machine prefers.</summary>
internal static class BrowserWindow
{
    /// <returns>Whether there was something to open it with.</returns>
    public static bool Open(Uri address)
    {
        // Windows finds the browser by the address alone.
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start);
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
