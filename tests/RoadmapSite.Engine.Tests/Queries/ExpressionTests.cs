using CsCheck;
using RoadmapSite.Engine.Queries;
using Xunit;

namespace RoadmapSite.Engine.Tests.Queries;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("beds > 10 and kind = \"surgical\"", "yes")]
    [InlineData("beds > 10 and not kind = \"surgical\"", "no")]
    [InlineData("beds < 10 or safe", "yes")]
    [InlineData("kind in [\"medical\", \"surgical\"]", "yes")]
    [InlineData("kind not in [\"medical\"]", "yes")]
    [InlineData("kind >= \"surgical\"", "yes")]
    [InlineData("kind > \"surgical\"", "no")]
    [InlineData("tags has \"night\"", "yes")]
    [InlineData("story has \"BONES\"", "yes")]
    [InlineData("head = \"nora\"", "yes")]
    [InlineData("head.title", "Nora")]
    [InlineData("devices.owner.title", "[Nora, Omar]")]
    [InlineData("devices.owner = \"omar\"", "yes")]
    [InlineData("devices.owner != \"omar\"", "no")]
    [InlineData("checks.due < asOf + 90d", "yes")]
    [InlineData("count(checks where due < asOf + 90d)", "1")]
    [InlineData("title of checks where due > 2027", "[]")]
    [InlineData("title of checks where due in 2027-Q2", "[Air]")]
    [InlineData("min(checks.due)", "2026-12-20")]
    [InlineData("max(checks.due) - asOf", "212")]
    [InlineData("asOf - 1m", "2026-10-30")]
    [InlineData("sum(cost)", "150")]
    [InlineData("(beds + 4) / 2 - 1 * 3", "9")]
    [InlineData("beds / 0", "nothing")]
    [InlineData("-beds", "-20")]
    [InlineData("has(near) or has(devices)", "yes")]
    [InlineData("title + \" ward\"", "Ash ward")]
    [InlineData("round(beds / 3, 1)", "6.7")]
    public void Gives_what_it_says_about_an_item(string text, string expected) => Assert.Equal(expected, QuerySite.Ask(text, "A"));

    [Theory]
    [InlineData("devices", "[DEV-1, DEV-2]")]
    [InlineData("from(device)", "[DEV-1, DEV-2]")]
    [InlineData("from(device.ward)", "[DEV-1, DEV-2]")]
    [InlineData("from(ward.near)", "[B]")]
    [InlineData("wards", "[B]")]
    [InlineData("head.from(ward.head)", "[A]")]
    [InlineData("count(device where ward = $row)", "2")]
    [InlineData("distinct(devices.ward)", "[A]")]
    public void Follows_relations_both_ways(string text, string expected) => Assert.Equal(expected, QuerySite.Ask(text, "A"));

    [Theory]
    [InlineData("load", "2")]
    [InlineData("state = \"busy\"", "yes")]
    [InlineData("inspected", "2026-01-01")]
    [InlineData("beds", "20")]
    [InlineData("computed.beds", "40")]
    [InlineData("checked", "yes")]
    public void Knows_the_figures_that_were_computed_about_an_item(string text, string expected) => Assert.Equal(expected, QuerySite.Ask(text, "A"));

    [Theory]
    [InlineData("count(ward)", "3")]
    [InlineData("count(ward where beds > 5)", "2")]
    [InlineData("sum(beds of ward where has(kind))", "28")]
    [InlineData("sum(ward.beds)", "28")]
    [InlineData("average((ward where has(kind)).beds)", "14")]
    [InlineData("hospital.average", "9.3")]
    [InlineData("hospital.years.2027", "12")]
    [InlineData("hospital.busiest", "[A, B, C]")]
    [InlineData("wards.load", "[2, 0.8, 0]")]
    [InlineData("$page.title", "Ash")]
    [InlineData("min(ward.opened)", "2025-Q1")]
    [InlineData("average(beds of ward where beds > 100)", "nothing")]
    [InlineData("sum(beds of ward where beds > 100)", "0")]
    public void Gives_figures_of_the_whole(string text, string expected) => Assert.Equal(expected, QuerySite.Ask(text));

    [Theory]
    [InlineData("opened < 2026-11-30", "B", "no")]
    [InlineData("opened <= 2026-11-30", "B", "yes")]
    [InlineData("opened = 2026", "B", "yes")]
    [InlineData("opened > 2025-02-15", "A", "no")]
    [InlineData("opened < 2025-02-15", "A", "no")]
    [InlineData("opened < 2025-04-01", "A", "yes")]
    [InlineData("opened < asOf", "C", "no")]
    [InlineData("opened != 2026", "C", "yes")]
    [InlineData("not (opened >= asOf)", "C", "yes")]
    public void Takes_a_date_for_as_precise_as_it_is_and_what_is_not_written_for_nothing(string text, string ward, string expected) => Assert.Equal(expected, QuerySite.Ask(text, ward));

    [Theory]
    [InlineData("bedz > 1", "0+4 A ward has no “bedz”. → did you mean “beds”?")]
    [InlineData("head.titel", "5+5 A role has no “titel”. → did you mean “title”?")]
    [InlineData("kind = \"surgcal\"", "7+9 “surgcal” is none of the words that stand there. → did you mean “surgical”?")]
    [InlineData("kind in [\"medical\", \"dental\"]", "20+8 “dental” is none of the words that stand there. → there are medical, surgical, maternity")]
    [InlineData("kind = surgical", "7+8 A ward has no “surgical”. → words stand in quotes: \"surgical\"")]
    [InlineData("head = \"nara\"", "7+6 No item has the id “nara”. → did you mean “nora”?")]
    [InlineData("beds > \"ten\"", "0+12 This compares a number with text. → both sides must be of one sort")]
    [InlineData("opened < \"soon\"", "0+15 This compares a date with text. → a date is written without quotes, such as 2027-03-31 or asOf + 90d")]
    [InlineData("title > \"A\"", "0+11 “>” asks for an order, and text has none. → list what is meant: in [\"high\", \"very-high\"]")]
    [InlineData("state > \"busy\"", "0+14 “>” asks for an order, and text has none. → list what is meant: in [\"high\", \"very-high\"]")]
    [InlineData("title and beds > 1", "0+5 This is text, and what stands here must hold or not. → compare it, or ask whether there is any: has(title)")]
    [InlineData("beds > 1 &&  safe", "9+2 “&&” means nothing here. → write “and”")]
    [InlineData("(beds > 1", "0+1 This bracket is not closed. → end it with )")]
    [InlineData("beds >", "5+1 Something is missing after “>”. → write a field, a figure or a value, such as owner, 12 or \"approved\"")]
    [InlineData("beds > 1 2", "9+1 “2” does not fit here. → compare or join with =, <, in, has, and, or")]
    [InlineData("1 < beds < 5", "9+1 “<” compares what is compared already. → join two comparisons with and")]
    [InlineData("kind = \"medical", "7+8 This text has no closing quote. → end it with \"")]
    [InlineData("opened < 2026-13-01", "9+10 There is no date 2026-13-01. → a date is 2027-03-31, 2027-05, 2027-Q2, 2027-H1 or 2027-W14")]
    [InlineData("opened < asOf-90d", "9+8 A ward has no “asOf-90d”. → a minus has spaces around it: asOf - 90d")]
    [InlineData("total(beds)", "0+11 There is no function “total”. → there are count, sum, min, max, average, has, distinct, money, percent, round and from")]
    [InlineData("cuont(devices)", "0+14 There is no function “cuont”. → did you mean “count”?")]
    [InlineData("sum(title)", "4+5 This is text, and a number stands here. → ")]
    [InlineData("count(devices, near)", "0+20 “count” is told one thing, and here it is told two. → such as count(risks)")]
    [InlineData("from(devise)", "5+6 There is no type “devise”. → did you mean “device”?")]
    [InlineData("from(device.wart)", "12+4 A device has no “wart”. → did you mean “ward”?")]
    [InlineData("title where beds > 1", "0+5 This is text, and items stand here. → such as the name of a type, or a field that names items")]
    [InlineData("$pag", "0+4 There is no “$pag” here. → $page is the page this stands on, $row the item that the view has a row for")]
    [InlineData("", "0+1 There is nothing to work out here. → write a field, a figure or a value, such as owner, 12 or \"approved\"")]
    public void Says_what_is_wrong_at_its_place_and_the_way_out(string text, string expected) => Assert.Equal(expected, QuerySite.Ask(text, "A"));

    [Fact]
    public void Refuses_what_is_long_deep_or_endless()
    {
        Assert.StartsWith("0+1 This expression is 3001 characters long", QuerySite.Ask(new string('1', 3001)), StringComparison.Ordinal);
        Assert.Contains("nests deeper than 40 levels", QuerySite.Ask(new string('(', 100) + "1" + new string(')', 100)), StringComparison.Ordinal);
        Assert.Contains("nests deeper than 40 levels", QuerySite.Ask(string.Concat(Enumerable.Repeat("not ", 400)) + "true"), StringComparison.Ordinal);
        Assert.Equal("450", QuerySite.Ask(string.Join(" + ", Enumerable.Repeat("1", 450))));

        // Wards in wards in wards: three to the power of the depth.
        var endless = string.Concat(Enumerable.Repeat("count(ward where ", 20)) + "true" + string.Concat(Enumerable.Repeat(" > 0)", 20));
        Assert.Contains("takes more work than a page may ask for", QuerySite.Ask(endless.Replace("true > 0", "true", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_a_value_or_a_mistake_within_it()
    {
        var site = QuerySite.Load();
        var page = site.Item("A");
        string[] words =
        [
            "beds", "head", "title", "devices", "checks", "due", "asOf", "ward", "wards", "hospital", "computed", "$page", "$row", "from", "count", "sum", "min", "round", "has", "not", "and", "or",
            "in", "where", "of", "(", ")", "[", "]", ",", ".", "+", "-", "*", "/", "<", ">=", "=", "!=", "1", "0.5", "90d", "99999y", "2027-Q2", "2027", "\"surgical\"", "\"", "'", "?", "é", "\ud83d", "true",
        ];
        var written = Gen.OneOf(Gen.Int[0, words.Length - 1].Select(place => words[place]), Gen.String[0, 3]).Array[0, 14].Select(parts => string.Join(' ', parts));
        written.Sample(text =>
        {
            try
            {
                var expression = Expression.Compile(text, site.Knowledge, page, QueryType.OfItems([page.Type]));
                _ = expression.Evaluate(new(site.Knowledge, page) { Row = page, Current = page });
            }
            catch (QueryMistake mistake)
            {
                Assert.InRange(mistake.Start, 0, text.Length);
                Assert.True(mistake.Start + mistake.Length <= text.Length || mistake.Length == 1, text);
                Assert.NotEmpty(mistake.Message);
            }
        }, iter: 20_000);
    }
}
