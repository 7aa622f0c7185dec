using RoadmapSite.Engine.Output;

namespace RoadmapSite.Preview;

/// <summary>The files of a site, which nobody reads while the next site is read: both are made of the same items.</summary>
internal sealed class GatedFiles(ISiteFiles files, ReaderWriterLockSlim gate) : ISiteFiles
{
    public int Pages => files.Pages;

    public IEnumerable<KeyValuePair<string, byte[]>> Lasting => files.Lasting;

    public bool Has(string path) => Through(() => files.Has(path));

    public byte[] Read(string path) => Through(() => files.Read(path));

    private T Through<T>(Func<T> read)
    {
        gate.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            gate.ExitReadLock();
        }
    }
}
