using System.Text;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>The prose of an item: some 400 words with headings, a list, now and then a table, and about five links to other items.</summary>
internal static class Page
{
    private const int Paragraphs = 7;
    private const int Names = 4000;

    /// <summary>Writes the page; a program writes a link its own way. The same text and the same targets for all of them.</summary>
    /// <param name="link">A target and the words of the link; null where the target's title stands for them.</param>
    public static string Write(CorpusItem item, Corpus corpus, Func<CorpusItem, string?, string> link)
    {
        var chance = Chance.For(corpus.Seed, item.Index);
        var text = new StringBuilder();
        var heading = chance.Below(Words.Headings.Count);
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            if (paragraph is 1 or 3 or 5)
            {
                text.Append("## ").Append(Words.Headings[heading++ % Words.Headings.Count]).Append("\n\n");
            }

            var sentences = chance.Between(2, 4);
            var linked = paragraph is 2 ? -1 : chance.Below(sentences);
            for (var sentence = 0; sentence < sentences; sentence++)
            {
                text.Append(sentence == 0 ? "" : " ").Append(Sentence(chance));
                if (sentence == linked)
                {
                    text.Append(' ').Append(LinkSentence(item, corpus, chance, link));
                }
            }

            text.Append("\n\n");
            if (paragraph == 3)
            {
                AppendList(text, chance);
            }

            if (paragraph == 5 && item.Index % 4 == 0)
            {
                AppendTable(text, chance);
            }
        }

        return text.ToString();
    }

    /// <summary>One plain sentence without a link, for summaries and the like.</summary>
    public static string Sentence(Chance chance)
    {
        var sentence = chance.Below(6) switch
        {
            0 => $"{chance.Of(Words.People)} {chance.Of(Words.Doings)} each {chance.Of(Words.Things)} {chance.Of(Words.Times)}, and the {chance.Of(Words.Things)} at {Name(chance)} is still {chance.Of(Words.Qualities)}",
            1 => $"the {chance.Of(Words.Things)} was {chance.Of(Words.Qualities)} when {chance.Of(Words.People)} asked for it {chance.Of(Words.Times)}",
            2 => $"at {Name(chance)} a **{chance.Of(Words.Qualities)}** {chance.Of(Words.Things)} costs {chance.Between(2, 90)} minutes a day, which {chance.Of(Words.People)} feel first",
            3 => $"nobody expects {chance.Of(Words.People)} to {chance.Of(Words.Doings)} the {chance.Of(Words.Things)} {chance.Of(Words.Times)} unless the {chance.Of(Words.Things)} is {chance.Of(Words.Qualities)}",
            4 => $"of {chance.Between(20, 900)} cases in the {Name(chance)} unit, {chance.Between(2, 19)} had a {chance.Of(Words.Qualities)} {chance.Of(Words.Things)}",
            _ => $"a {chance.Of(Words.Qualities)} {chance.Of(Words.Things)} helps {chance.Of(Words.People)} more than a {chance.Of(Words.Qualities)} *{chance.Of(Words.Things)}*",
        };
        return char.ToUpperInvariant(sentence[0]) + sentence[1..] + ".";
    }

    private static string LinkSentence(CorpusItem item, Corpus corpus, Chance chance, Func<CorpusItem, string?, string> link)
    {
        var target = corpus.Nameable[chance.Below(corpus.Nameable.Count)];
        if (target == item)
        {
            target = corpus.Nameable[0];
        }

        return chance.Below(3) switch
        {
            0 => $"This rests on {link(target, null)}.",
            1 => $"See {link(target, $"the {chance.Of(Words.Things)} at {Name(chance)}")} for the figures.",
            _ => $"Until {link(target, null)} is settled, it stays {chance.Of(Words.Qualities)}.",
        };
    }

    private static void AppendList(StringBuilder text, Chance chance)
    {
        for (var line = chance.Between(3, 5); line > 0; line--)
        {
            text.Append("- ").Append(Sentence(chance)).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendTable(StringBuilder text, Chance chance)
    {
        text.Append("| place | what | state | days |\n| --- | --- | --- | ---: |\n");
        for (var line = chance.Between(3, 6); line > 0; line--)
        {
            text.Append("| ").Append(Name(chance)).Append(" | ").Append(chance.Of(Words.Things)).Append(" | ").Append(chance.Of(Words.Qualities)).Append(" | ").Append(chance.Between(1, 400)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string Name(Chance chance) => Words.Name(chance.Common(Names));
}
