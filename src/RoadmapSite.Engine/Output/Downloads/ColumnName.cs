using System.Runtime.InteropServices;
using System.Text.Json;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>The name of a column, and of those for what stands within its values. Data has few names and many values, so that each name is made once.</summary>
internal sealed class ColumnName(string text)
{
    private readonly List<(byte[] Written, ColumnName Name)> inner = [];

    public string Text => text;

    /// <summary>The column of a property.</summary>
    /// <param name="name">Makes the name of one that is new.</param>
    public ColumnName Of(JsonProperty property, Func<ColumnName, string, string> name)
    {
        var written = JsonMarshal.GetRawUtf8PropertyName(property);
        foreach (var one in CollectionsMarshal.AsSpan(inner))
        {
            if (written.SequenceEqual(one.Written))
            {
                return one.Name;
            }
        }

        var made = new ColumnName(name(this, property.Name));
        inner.Add((written.ToArray(), made));
        return made;
    }
}
