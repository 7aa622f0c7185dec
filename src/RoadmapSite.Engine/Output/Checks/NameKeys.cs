namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Names of elements and attributes as numbers: their last eight letters in lower case, the last one lowest.</summary>
/// <remarks>Two names may share a number only where one is longer than eight letters, so those are compared with their length.</remarks>
internal static class NameKeys
{
    public const ulong A = 0x61;
    public const ulong Area = 0x61726561;
    public const ulong Link = 0x6c696e6b;
    public const ulong Use = 0x757365;
    public const ulong Script = 0x736372697074;
    public const ulong Img = 0x696d67;
    public const ulong Image = 0x696d616765;
    public const ulong Iframe = 0x696672616d65;
    public const ulong Source = 0x736f75726365;
    public const ulong Audio = 0x617564696f;
    public const ulong Video = 0x766964656f;
    public const ulong Track = 0x747261636b;
    public const ulong Embed = 0x656d626564;
    public const ulong Style = 0x7374796c65;
    public const ulong Title = 0x7469746c65;
    public const ulong TextArea = 0x7465787461726561;
    public const ulong Xmp = 0x786d70;
    public const ulong NoEmbed = 0x6e6f656d626564;
    public const ulong NoFrames = 0x6e6f6672616d6573;
    public const ulong PlainText = 0x6c61696e74657874;
    public const ulong Svg = 0x737667;
    public const ulong Math = 0x6d617468;
    public const ulong Template = 0x74656d706c617465;
    public const ulong ForeignObject = 0x676e6f626a656374;
    public const ulong Desc = 0x64657363;
    public const ulong Id = 0x6964;
    public const ulong Href = 0x68726566;
    public const ulong Src = 0x737263;
    public const ulong SrcSet = 0x737263736574;
    public const ulong Rel = 0x72656c;

    /// <summary>Whether an element ends a drawing or a formula that is still open before it.</summary>
    public static bool EndsForeign(ulong key, int length) => length <= 10 && key is
        0x62 or 0x626967 or 0x6f636b71756f7465 or 0x626f6479 or 0x6272 or 0x63656e746572 or 0x636f6465 or 0x6464 or 0x646976 or 0x646c or 0x6474 or 0x656d or 0x656d626564 or 0x6831 or 0x6832 or 0x6833 or 0x6834 or 0x6835 or 0x6836 or 0x68656164 or 0x6872 or 0x69 or 0x696d67 or 0x6c69 or 0x6c697374696e67 or 0x6d656e75 or 0x6d657461 or 0x6e6f6272 or 0x6f6c or 0x70 or 0x707265 or 0x72756279 or 0x73 or 0x736d616c6c or 0x7370616e or 0x7374726f6e67 or 0x737472696b65 or 0x737562 or 0x737570 or 0x7461626c65 or 0x7474 or 0x75 or 0x756c or 0x766172;

    public static ulong Of(ReadOnlySpan<byte> name)
    {
        var key = 0UL;
        foreach (var letter in name)
        {
            key = key << 8 | (uint)(letter | 0x20);
        }

        return key;
    }
}
