using System.Buffers;
using System.Runtime.CompilerServices;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Goes through the bytes of a page once, as the tokenizer of a browser would, and tells a sink what matters for its links, ids and policy.</summary>
/// <remarks>
/// It keeps no tree. Where a page is written badly enough for a browser to drop or double elements (a cell outside a table, bold text
/// across paragraphs), it reports what is written, and <see cref="SiteVerifier"/> what the browser makes of it.
/// </remarks>
internal static class PageScanner
{
    private const byte Space = 1;
    private const byte EndsName = 2;
    private const byte EndsAttribute = 4;
    private const byte Letter = 8;

    private static readonly SearchValues<byte> EndsUnquoted = SearchValues.Create(" \t\n\f\r>"u8);

    /// <summary>What each byte may be.</summary>
    private static ReadOnlySpan<byte> Kinds =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 7, 0, 7, 7, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 6, 0,
        0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0,
        0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scan<TSink>(ReadOnlySpan<byte> html, ref TSink sink)
        where TSink : struct, IPageSink, allows ref struct
    {
        var open = new OpenScopes();
        var kinds = Kinds;
        for (var at = html.StartsWith("\uFEFF"u8) ? 3 : 0; ;)
        {
            var next = html[at..].IndexOf((byte)'<');
            at += next + 1;
            if (next < 0 || at >= html.Length)
            {
                return;
            }

            var sign = html[at];
            if ((kinds[sign] & Letter) != 0)
            {
                at = StartTag(html, at, ref open, ref sink);
            }
            else if (sign == '/')
            {
                at = EndTag(html, at + 1, ref open);
            }
            else if (sign is (byte)'!' or (byte)'?')
            {
                at = Declaration(html, at, open.IsForeign);
            }

            if (at < 0)
            {
                return;
            }
        }
    }

    /// <returns>The place after the tag and any raw text in it; below 0 where the page ends before.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int StartTag<TSink>(ReadOnlySpan<byte> html, int at, ref OpenScopes open, ref TSink sink)
        where TSink : struct, IPageSink, allows ref struct
    {
        var kinds = Kinds;
        var start = at;
        ulong key = 0;
        byte sign;
        while (true)
        {
            if ((uint)at >= (uint)html.Length)
            {
                return -1;
            }

            sign = html[at];
            if ((kinds[sign] & EndsName) != 0)
            {
                break;
            }

            key = key << 8 | (uint)(sign | 0x20);
            at++;
        }

        var length = at - start;
        if (sign == '>')
        {
            // Most tags without attributes are over here.
            at++;
            return length <= 2 && open.IsEmpty ? at : Bare(html, start, length, key, at, ref open, ref sink);
        }

        var tag = new ScannedTag(html) { NameStart = start, NameLength = length, Key = key };
        at = Attributes(at, ref tag);
        if (at < 0)
        {
            return -1;
        }

        var isHtml = open.Enter(key, length);
        tag.IsInSvg = open.IsNamedInSvg;
        if (!open.IsMuted)
        {
            Tell(ref tag, isHtml, ref sink);
        }

        open.Opened(key, length, isHtml, tag.ClosesItself);
        return isHtml ? RawText(html, at, key, length) : at;
    }

    private static int Bare<TSink>(ReadOnlySpan<byte> html, int start, int length, ulong key, int at, ref OpenScopes open, ref TSink sink)
        where TSink : struct, IPageSink, allows ref struct
    {
        var isHtml = open.Enter(key, length);
        if (key is NameKeys.Style or NameKeys.Script && !open.IsMuted)
        {
            sink.OwnStyleOrScript(new ScannedTag(html) { NameStart = start, NameLength = length, Key = key, IsInSvg = open.IsNamedInSvg });
        }

        open.Opened(key, length, isHtml, false);
        return isHtml ? RawText(html, at, key, length) : at;
    }

    private static void Tell<TSink>(ref ScannedTag tag, bool isHtml, ref TSink sink)
        where TSink : struct, IPageSink, allows ref struct
    {
        if (tag.Id.IsThere)
        {
            sink.Id(tag.Of(tag.Id));
        }

        if (tag.Href.IsThere || tag.Src.IsThere || tag.SrcSet.IsThere)
        {
            var key = isHtml && tag.Key == NameKeys.Image ? NameKeys.Img : tag.Key;
            var named = tag.NameLength <= 8 ? key : 0;
            if (named is NameKeys.A or NameKeys.Area or NameKeys.Link or NameKeys.Use)
            {
                if (tag.Href.IsThere)
                {
                    sink.Address(tag.Of(tag.Href));
                    if (named is NameKeys.Link or NameKeys.Use)
                    {
                        sink.Request(tag, tag.Of(tag.Href));
                    }
                }
            }
            else if (named is NameKeys.Script or NameKeys.Img or NameKeys.Iframe or NameKeys.Source or NameKeys.Audio or NameKeys.Video or NameKeys.Track or NameKeys.Embed)
            {
                if (tag.Src.IsThere)
                {
                    sink.Address(tag.Of(tag.Src));
                    sink.Request(tag, tag.Of(tag.Src));
                }

                if (tag.SrcSet.IsThere && named is NameKeys.Img or NameKeys.Source)
                {
                    sink.Addresses(tag.Of(tag.SrcSet));
                    sink.Requests(tag, tag.Of(tag.SrcSet));
                }
            }
        }

        if (tag.HasStyle || tag.NameLength <= 8 && (tag.Key == NameKeys.Style || tag.Key == NameKeys.Script && !tag.Src.IsThere))
        {
            sink.OwnStyleOrScript(tag);
        }

        if (tag.HasHandler)
        {
            sink.OwnHandler(tag);
        }
    }

    /// <param name="at">Where the tag's name ends.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Attributes(int at, ref ScannedTag tag)
    {
        var html = tag.Html;
        var kinds = Kinds;
        while ((uint)at < (uint)html.Length)
        {
            var sign = html[at];
            if (sign == '>')
            {
                return at + 1;
            }

            if ((kinds[sign] & Space) != 0)
            {
                at++;
                continue;
            }

            if (sign == '/')
            {
                at++;
                if ((uint)at < (uint)html.Length && html[at] == '>')
                {
                    tag.ClosesItself = true;
                    return at + 1;
                }

                continue;
            }

            // The first sign belongs to the name whatever it is.
            var start = at;
            if (!TakeName(html, ref at, ref sign, EndsAttribute, out var key))
            {
                return -1;
            }

            var length = at - start;
            var (value, valueLength) = (at, 0);
            if (sign != '=')
            {
                at = AfterSpace(html, at);
                if ((uint)at >= (uint)html.Length)
                {
                    return -1;
                }

                sign = html[at];
            }

            if (sign == '=')
            {
                at++;
                if ((uint)at < (uint)html.Length && (kinds[html[at]] & Space) != 0)
                {
                    at = AfterSpace(html, at);
                }

                if ((uint)at >= (uint)html.Length)
                {
                    return -1;
                }

                sign = html[at];
                if (sign is (byte)'"' or (byte)'\'')
                {
                    value = at + 1;
                    valueLength = html[value..].IndexOf(sign);
                    at = value + valueLength + 1;
                }
                else
                {
                    value = at;
                    valueLength = html[at..].IndexOfAny(EndsUnquoted);
                    at += valueLength;
                }

                if (valueLength < 0)
                {
                    return -1;
                }
            }

            switch (length)
            {
                case 2 when key == NameKeys.Id:
                    tag.Id = tag.Id.Else(value, valueLength);
                    break;
                case 3 when key == NameKeys.Src:
                    tag.Src = tag.Src.Else(value, valueLength);
                    break;
                case 3 when key == NameKeys.Rel:
                    tag.Rel = tag.Rel.Else(value, valueLength);
                    break;
                case 4 when key == NameKeys.Href:
                    tag.Href = tag.Href.Else(value, valueLength);
                    break;
                case 5 when key == NameKeys.Style:
                    tag.HasStyle = true;
                    break;
                case 6 when key == NameKeys.SrcSet:
                    tag.SrcSet = tag.SrcSet.Else(value, valueLength);
                    break;
            }

            if ((html[start] | 0x20) == 'o' && length > 1 && (html[start + 1] | 0x20) == 'n')
            {
                tag.HasHandler = true;
            }
        }

        return -1;
    }

    /// <summary>A name in lower case as a number, of a longer one its last eight letters; what ends it comes next.</summary>
    /// <param name="sign">The first sign, then the one that ends it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TakeName(ReadOnlySpan<byte> html, ref int at, ref byte sign, byte ends, out ulong key)
    {
        key = 0;
        do
        {
            key = key << 8 | (uint)(sign | 0x20);
            at++;
            if ((uint)at >= (uint)html.Length)
            {
                return false;
            }

            sign = html[at];
        }
        while ((Kinds[sign] & ends) == 0);
        return true;
    }

    private static int AfterSpace(ReadOnlySpan<byte> html, int at)
    {
        while ((uint)at < (uint)html.Length && (Kinds[html[at]] & Space) != 0)
        {
            at++;
        }

        return at;
    }

    /// <param name="at">After the slash.</param>
    private static int EndTag(ReadOnlySpan<byte> html, int at, ref OpenScopes open)
    {
        var kinds = Kinds;
        if ((uint)at >= (uint)html.Length)
        {
            return -1;
        }

        var sign = html[at];
        if ((kinds[sign] & Letter) == 0)
        {
            return sign == '>' ? at + 1 : PastBogusComment(html, at);
        }

        var start = at;
        if (!TakeName(html, ref at, ref sign, EndsName, out var key))
        {
            return -1;
        }

        var length = at - start;
        if (sign == '>')
        {
            at++;
        }
        else
        {
            var tag = new ScannedTag(html);
            at = Attributes(at, ref tag);
        }

        if (!open.IsEmpty)
        {
            open.Close(key, length);
        }

        return at;
    }

    /// <summary>A comment, a document type, a section of plain characters, or what browsers take for a comment.</summary>
    /// <param name="at">At the sign after the bracket.</param>
    private static int Declaration(ReadOnlySpan<byte> html, int at, bool isForeign)
    {
        var rest = html[at..];
        if (rest.StartsWith("!--"u8))
        {
            return PastComment(html, at + 3);
        }

        if (isForeign && rest.StartsWith("![CDATA["u8))
        {
            return rest.IndexOf("]]>"u8) is var end and >= 0 ? at + end + 3 : -1;
        }

        return PastBogusComment(html, at);
    }

    private static int PastBogusComment(ReadOnlySpan<byte> html, int at) => html[at..].IndexOf((byte)'>') is var end and >= 0 ? at + end + 1 : -1;

    private static int PastComment(ReadOnlySpan<byte> html, int at)
    {
        if (html[at..].StartsWith(">"u8))
        {
            return at + 1;
        }

        if (html[at..].StartsWith("->"u8))
        {
            return at + 2;
        }

        while (true)
        {
            var next = html[at..].IndexOf("--"u8);
            if (next < 0)
            {
                return -1;
            }

            at += next + 2;
            while (at < html.Length && html[at] == '-')
            {
                at++;
            }

            if (html[at..].StartsWith(">"u8))
            {
                return at + 1;
            }

            if (html[at..].StartsWith("!>"u8))
            {
                return at + 2;
            }
        }
    }

    /// <summary>Past the text of an element in which tags are text; the end tag is left for the caller.</summary>
    private static int RawText(ReadOnlySpan<byte> html, int at, ulong key, int length)
    {
        if (length < 3)
        {
            return at;
        }

        switch (key)
        {
            case NameKeys.Script when length == 6:
                return PastScript(html, at);
            case NameKeys.PlainText when length == 9:
                return -1;
            case NameKeys.Style or NameKeys.Title or NameKeys.TextArea or NameKeys.Xmp or NameKeys.Iframe or NameKeys.NoEmbed or NameKeys.NoFrames when length <= 8:
                while (true)
                {
                    var next = html[at..].IndexOf("</"u8);
                    if (next < 0)
                    {
                        return -1;
                    }

                    at += next;
                    if (IsNamed(html, at + 2, key, length))
                    {
                        return at;
                    }

                    at += 2;
                }

            default:
                return at;
        }
    }

    /// <summary>A script ends at its end tag, except where it writes a script into a comment.</summary>
    private static int PastScript(ReadOnlySpan<byte> html, int at)
    {
        var (isComment, isDouble) = (false, false);
        while (true)
        {
            var next = html[at..].IndexOfAny((byte)'<', (byte)'-');
            if (next < 0)
            {
                return -1;
            }

            at += next;
            var rest = html[at..];
            if (rest[0] == '-')
            {
                if (isComment && rest.StartsWith("-->"u8))
                {
                    (isComment, isDouble) = (false, false);
                }

                at++;
            }
            else if (rest.StartsWith("</"u8) && IsNamed(html, at + 2, NameKeys.Script, 6))
            {
                if (!isDouble)
                {
                    return at;
                }

                isDouble = false;
                at += 8;
            }
            else if (!isComment && rest.StartsWith("<!--"u8))
            {
                // Its own hyphens may already end it.
                isComment = true;
                at += 2;
            }
            else if (isComment && !isDouble && IsNamed(html, at + 1, NameKeys.Script, 6))
            {
                isDouble = true;
                at += 7;
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsNamed(ReadOnlySpan<byte> html, int at, ulong key, int length) =>
        at + length < html.Length && (Kinds[html[at + length]] & EndsName) != 0 && NameKeys.Of(html.Slice(at, length)) == key;
}
