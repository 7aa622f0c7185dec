using System.Text;
using RoadmapSite.Engine.Search;

namespace RoadmapSite.Engine.Tests.Search;

/// <summary>A knowledge base of any size, made up of words that are as unevenly common as those of a language. The same on every machine.</summary>
internal static class ManyDocuments
{
    private const int Vocabulary = 20_000;
    private static readonly string[] Syllables = ["ba", "con", "de", "er", "fi", "gal", "hy", "in", "ja", "kor", "lin", "mo", "na", "or", "pro", "qui", "re", "so", "ta", "un", "ve", "wi", "xa", "yo", "zen"];
    private static readonly string[] Types = ["Capability", "Control", "Initiative", "Risk", "Technology"];
    private static readonly string[] Statuses = ["Approved", "Done", "In progress", "Proposed"];

    public static IReadOnlyList<SearchDocument> Of(int count)
    {
        var random = new Chance(17);
        var words = Enumerable.Range(0, Vocabulary).Select(index => Word(index, random)).ToArray();
        return [.. Enumerable.Range(0, count).Select(index =>
        {
            var type = Types[index * Types.Length / count];
            return new SearchDocument($"{type.ToLowerInvariant()}/{index}.html", Sentence(words, random, 3 + random.Below(6)), type)
            {
                Id = $"{type[..4].ToUpperInvariant()}-{index:0000}",
                Summary = Sentence(words, random, 14),
                Headings = [Sentence(words, random, 4), Sentence(words, random, 4)],
                Text = string.Join(' ', Enumerable.Range(0, 12).Select(_ => Sentence(words, random, 15))),
                Status = Statuses[random.Below(Statuses.Length)],
                Owner = $"Head of {words[random.Below(25)]}",
                Years = [.. Enumerable.Range(2024 + random.Below(4), 1 + random.Below(3))],
            };
        })];
    }

    private static string Word(int index, Chance random)
    {
        var word = new StringBuilder();
        for (var syllables = 2 + random.Below(4) * Math.Min(index, 200) / 200; syllables > 0; syllables--)
        {
            word.Append(Syllables[random.Below(Syllables.Length)]);
        }

        return word.ToString();
    }

    private static string Sentence(string[] words, Chance random, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => words[random.Common(words.Length)])) + ".";

    /// <summary>A generator whose numbers no version of .NET will change.</summary>
    private sealed class Chance(uint seed)
    {
        private uint state = seed;

        public int Below(int limit)
        {
            state = state * 1664525 + 1013904223;
            return (int)((ulong)(state >> 4) * (ulong)limit >> 28);
        }

        /// <summary>Zipf's law, nearly: the first is as likely as the next two together.</summary>
        public int Common(int limit) => Math.Min(limit - 1, (int)Math.Exp(Below(1 << 20) / (double)(1 << 20) * Math.Log(limit + 1)) - 1);
    }
}
