namespace RoadmapSite.Engine.Output.Checks;

/// <summary>The addresses of a <c>srcset</c>: images of one picture in several sizes.</summary>
internal static class SourceSet
{
    public static IEnumerable<string> Addresses(string value)
    {
        for (var at = 0; ;)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            if (at == value.Length)
            {
                yield break;
            }

            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
            {
                at++;
            }

            var address = value[start..at].TrimEnd(',');
            yield return address;

            // A comma right behind the address ends it; otherwise its size follows.
            if (address.Length == at - start)
            {
                var comma = value.IndexOf(',', at);
                at = comma < 0 ? value.Length : comma;
            }
        }
    }
}
