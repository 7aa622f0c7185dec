using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Tests.Text;

public sealed class CasingTests
{
    [Theory]
    [InlineData("BrokenLink", "broken-link")]
    [InlineData("NotUtf8", "not-utf8")]
    [InlineData("percentComplete", "percent-complete")]
    [InlineData("", "")]
    public void A_class_name_becomes_the_name_of_a_rule(string pascal, string kebab) => Assert.Equal(kebab, Casing.Kebab(pascal));

    [Theory]
    [InlineData("percentComplete", "Percent complete")]
    [InlineData("clinical-safety", "Clinical safety")]
    [InlineData("", "")]
    public void A_key_becomes_a_label(string key, string label) => Assert.Equal(label, Casing.Sentence(key));

    [Theory]
    [InlineData("Who decides?", "who-decides")]
    [InlineData("  A – B  ", "a-b")]
    [InlineData("1.2: first/second_third", "1-2-first-second-third")]
    [InlineData("Größe & Köln", "größe-köln")]
    [InlineData("Cafe\u0301", "caf\u00e9")]
    [InlineData("لماذا نفعل هذا", "لماذا-نفعل-هذا")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("INIT", "init")]
    [InlineData("???", "")]
    public void A_heading_becomes_an_anchor_in_its_own_script(string words, string slug) => Assert.Equal(slug, Casing.Slug(words));
}
