using System.Runtime.CompilerServices;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>The open elements that change how what stands in them is read: drawings, formulas, HTML in drawings, templates.</summary>
internal struct OpenScopes
{
    private const int Deepest = 64;
    private const byte Svg = 1;
    private const byte Math = 2;
    private const byte Template = 3;

    /// <summary>HTML in a drawing; from here on, one a name.</summary>
    private const byte Title = 4;
    private const byte Desc = 5;
    private const byte ForeignObject = 6;

    private Scopes scopes;
    private int count;
    private int templates;

    public readonly bool IsEmpty => count == 0;

    /// <summary>Whether it is in a template, which is no part of the page until a script says so.</summary>
    public readonly bool IsMuted => templates > 0;

    /// <summary>Whether sections of plain characters are known here.</summary>
    public readonly bool IsForeign => count > 0 && scopes[count - 1] != Template;

    /// <summary>Whether the element that was entered last is part of a drawing, not counting its outermost one.</summary>
    public bool IsNamedInSvg { get; private set; }

    /// <summary>What a start tag ends before its element stands.</summary>
    /// <returns>Whether the element is HTML.</returns>
    public bool Enter(ulong key, int length)
    {
        IsNamedInSvg = false;
        if (count == 0)
        {
            return !IsForeignRoot(key);
        }

        if (scopes[count - 1] is Svg or Math)
        {
            if (!NameKeys.EndsForeign(key, length))
            {
                IsNamedInSvg = scopes[count - 1] == Svg;
                return false;
            }

            while (count > 0 && scopes[count - 1] is Svg or Math)
            {
                count--;
            }
        }

        return !IsForeignRoot(key);
    }

    public void Opened(ulong key, int length, bool isHtml, bool closesItself)
    {
        if (isHtml)
        {
            if (key == NameKeys.Template && length == 8)
            {
                templates += Push(Template) ? 1 : 0;
            }

            return;
        }

        if (closesItself)
        {
            return;
        }

        switch (key)
        {
            case NameKeys.Svg when count == 0 || scopes[count - 1] != Math:
                Push(Svg);
                break;
            case NameKeys.Math when count == 0 || scopes[count - 1] != Svg:
                Push(Math);
                break;
            case NameKeys.Title when IsNamedInSvg:
                Push(Title);
                break;
            case NameKeys.Desc when IsNamedInSvg:
                Push(Desc);
                break;
            case NameKeys.ForeignObject when IsNamedInSvg && length == 13:
                Push(ForeignObject);
                break;
        }
    }

    public void Close(ulong key, int length)
    {
        var scope = key switch
        {
            NameKeys.Svg => Svg,
            NameKeys.Math => Math,
            NameKeys.Title => Title,
            NameKeys.Desc => Desc,
            NameKeys.Template when length == 8 => Template,
            NameKeys.ForeignObject when length == 13 => ForeignObject,
            _ => (byte)0,
        };
        if (scope == 0)
        {
            return;
        }

        for (var at = count - 1; at >= 0 && (scopes[at] != Template || scope == Template); at--)
        {
            if (scopes[at] == scope)
            {
                while (count > at)
                {
                    count--;
                    templates -= scopes[count] == Template ? 1 : 0;
                }

                return;
            }
        }
    }

    private static bool IsForeignRoot(ulong key) => key is NameKeys.Svg or NameKeys.Math;

    /// <summary>What stands deeper than any page nests is read like what it stands in.</summary>
    private bool Push(byte scope)
    {
        if (count == Deepest)
        {
            return false;
        }

        scopes[count++] = scope;
        return true;
    }

    [InlineArray(Deepest)]
    private struct Scopes
    {
        private byte first;
    }
}
