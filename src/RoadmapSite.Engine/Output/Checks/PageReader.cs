using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Reads pages one after another into hashes. One thread at a time.</summary>
internal sealed class PageReader(string basePath)
{
    /// <summary>What stands in an address as it does in the path it leads to.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~/"u8);

    private readonly byte[] root = Encoding.UTF8.GetBytes(basePath);
    private readonly AddressMemo memo = new();
    private readonly NumberSet ids = new();
    private readonly NumberSet targets = new();
    private readonly List<ulong> idList = [];
    private readonly List<ulong> targetList = [];
    private readonly List<ulong> ownAnchors = [];
    private readonly byte[] path = new byte[1024];

    private string page = "";
    private ulong pageHash;

    /// <summary>Length of the folder that stands at the beginning of <see cref="path"/>, with its slash; below 0 where it is no plain one.</summary>
    private int folderLength;
    private ulong folderHash;
    private string folder = "\0";
    private bool isFaulty;

    public ReadOnlySpan<ulong> Ids => CollectionsMarshal.AsSpan(idList);

    public ReadOnlySpan<ulong> Targets => CollectionsMarshal.AsSpan(targetList);

    public ImmutableArray<string> Faults { get; private set; } = [];

    public void Read(string page, ReadOnlySpan<byte> html)
    {
        this.page = page;
        pageHash = Hash64.Of(page);
        Enter(page.AsSpan(0, page.LastIndexOf('/') + 1));
        ids.Clear();
        targets.Clear();
        idList.Clear();
        targetList.Clear();
        ownAnchors.Clear();
        isFaulty = false;
        var sink = new Sink(this);
        PageScanner.Scan(html, ref sink);

        // The page that names its own anchor is read again with it: only a missing one has to be told.
        foreach (var anchor in ownAnchors)
        {
            if (!ids.Contains(anchor))
            {
                targetList.Add(Hash64.Of(pageHash, anchor));
            }
        }

        Faults = [];
        if (isFaulty)
        {
            // The words need names and values, which few pages are asked for.
            var faults = new PageFaults();
            PageScanner.Scan(html, ref faults);
            Faults = [.. faults.Faults];
        }
    }

    private void Enter(ReadOnlySpan<char> of)
    {
        if (of.SequenceEqual(folder))
        {
            return;
        }

        folder = of.ToString();
        folderHash = Hash64.Of(folder);
        folderLength = -1;
        if (of.Length < path.Length / 2 && Ascii.IsValid(of))
        {
            var bytes = path.AsSpan(0, Encoding.UTF8.GetBytes(of, path));
            folderLength = IsPlain(bytes) && !bytes.StartsWith("/"u8) ? bytes.Length : -1;
        }
    }

    /// <summary>Whether nothing in it has to be unfolded, escaped or left out.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> path) => !path.ContainsAnyExcept(Plain) && path.IndexOf("./"u8) < 0 && path.IndexOf("//"u8) < 0 && !path.EndsWith("."u8);

    private void Id(ReadOnlySpan<byte> value)
    {
        var hash = AttributeText.IsPlain(value) ? Hash64.Of(value) : Hash64.Of(AttributeText.Of(value));
        if (ids.Add(hash))
        {
            idList.Add(hash);
        }
        else
        {
            isFaulty = true;
        }
    }

    private void Target(ulong target)
    {
        if (target != 0 && targets.Add(target))
        {
            targetList.Add(target);
        }
    }

    private void Address(ReadOnlySpan<byte> value)
    {
        if (value.Length > 0 && value[0] == '#')
        {
            var anchor = value[1..];
            if (!anchor.IsEmpty && !anchor.ContainsAnyExcept(Plain))
            {
                var hash = Hash64.Of(anchor);
                if (targets.Add(Hash64.Of(pageHash, hash)))
                {
                    ownAnchors.Add(hash);
                }

                return;
            }
        }

        if (value.IsEmpty || value[0] is (byte)'#' or (byte)'?' or (byte)'&' || value[0] <= ' ')
        {
            // Relative to the page itself.
            Target(Resolve(AttributeText.Of(value)));
            return;
        }

        var key = Hash64.Of(folderHash, Hash64.Of(value)) | 1;
        if (!memo.TryGet(key, out var target))
        {
            target = AttributeText.IsPlain(value) ? ResolvePlain(value) : Resolve(AttributeText.Of(value));
            memo.Add(key, target);
        }

        Target(target);
    }

    private ulong ResolvePlain(ReadOnlySpan<byte> address)
    {
        var rest = address.StartsWith(root) ? address[(root.Length - 1)..] : address;
        var sharp = rest.IndexOf((byte)'#');
        var anchor = sharp < 0 ? default : rest[(sharp + 1)..];
        rest = sharp < 0 ? rest : rest[..sharp];
        var length = folderLength;
        if (rest.StartsWith("/"u8))
        {
            rest = rest[1..];
            length = Math.Min(length, 0);
        }
        else
        {
            while (length >= 0 && rest.StartsWith("../"u8))
            {
                rest = rest[3..];
                length = length == 0 ? 0 : path.AsSpan(0, length - 1).LastIndexOf((byte)'/') + 1;
            }
        }

        if (length < 0 || rest.IsEmpty || rest.StartsWith("/"u8) || !IsPlain(rest) || anchor.ContainsAnyExcept(Plain) || length + rest.Length > path.Length)
        {
            return Resolve(Encoding.UTF8.GetString(address));
        }

        // What was left of the folder stays where it is, so that the next address finds it.
        Span<byte> whole = stackalloc byte[path.Length];
        path.AsSpan(0, length).CopyTo(whole);
        rest.CopyTo(whole[length..]);
        var hash = Hash64.Of(whole[..(length + rest.Length)]);
        return anchor.IsEmpty ? hash : Hash64.Of(hash, Hash64.Of(anchor));
    }

    /// <returns>0 for what is no matter of this site.</returns>
    private ulong Resolve(string address) => SiteAddress.Resolve(page, SiteAddress.WithoutBase(address, basePath)) is not { } target ? 0
        : target.Anchor.Length == 0 ? Hash64.Of(target.Path)
        : Hash64.Of(Hash64.Of(target.Path), Hash64.Of(target.Anchor));

    /// <summary>Takes hashes, and only notes that there is a fault.</summary>
    private readonly struct Sink(PageReader reader) : IPageSink
    {
        public void Id(ReadOnlySpan<byte> value) => reader.Id(value);

        public void Address(ReadOnlySpan<byte> value) => reader.Address(value);

        public void Addresses(ReadOnlySpan<byte> srcset)
        {
            foreach (var address in SourceSet.Addresses(AttributeText.Of(srcset)))
            {
                reader.Target(reader.Resolve(address));
            }
        }

        public void OwnStyleOrScript(in ScannedTag tag) => reader.isFaulty = true;

        public void OwnHandler(in ScannedTag tag) => reader.isFaulty = true;

        public void Request(in ScannedTag tag, ReadOnlySpan<byte> address)
        {
            // Nearly always a path of the site.
            if (address.StartsWith("http"u8) || !AttributeText.IsPlain(address))
            {
                var rel = tag.Key == NameKeys.Link && tag.Rel.IsThere ? AttributeText.Of(tag.Of(tag.Rel)) : null;
                reader.isFaulty |= PageFaults.IsElsewhere(AttributeText.Of(address), rel);
            }
        }

        public void Requests(in ScannedTag tag, ReadOnlySpan<byte> srcset)
        {
            foreach (var address in SourceSet.Addresses(AttributeText.Of(srcset)))
            {
                reader.isFaulty |= PageFaults.IsElsewhere(address, null);
            }
        }
    }
}
