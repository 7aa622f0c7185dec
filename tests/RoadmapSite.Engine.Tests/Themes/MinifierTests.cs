using System.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Tests.Themes;

public sealed class MinifierTests
{
    [Theory]
    [InlineData(":root { --gap: 0px; --empty: ; --w: calc( 1px + 2px ) }", ":root{--gap:0px;--empty:;--w:calc( 1px + 2px )}")]
    [InlineData(".a { width: calc(0px + var(--gap) * 2) }", ".a{width:calc(0px + var(--gap)*2)}")]
    [InlineData(".a { & > .b { margin-inline: 0 auto } .c &:hover { color: red } @media (width >= 40rem) { gap: 1px } }", ".a{&>.b{margin-inline:0 auto}.c &:hover{color:red}@media(width>=40rem){gap:1px}}")]
    [InlineData("a { color: color-mix(in srgb, var(--a) 30%, var(--b)); background: light-dark(#ffffff, #000) }", "a{color:color-mix(in srgb,var(--a) 30%,var(--b));background:light-dark(#fff,#000)}")]
    [InlineData("@container card (inline-size > 30em) { p { inset-inline: 0; inline-size: min(24rem, 100vw - 2rem) } }", "@container card (inline-size>30em){p{inset-inline:0;inline-size:min(24rem,100vw - 2rem)}}")]
    [InlineData("@layer a, b; @supports (selector(:has(a))) { p:has(> a:not(.b, .c)) { color: oklch(50% .2 30 / .5) } }", "@layer a,b;@supports(selector(:has(a))){p:has(>a:not(.b,.c)){color:oklch(50% .2 30/.5)}}")]
    [InlineData("/* why */ a { transition: color 0s; font: 400 var(--f)/1.5 var(--s) }", "a{transition:color 0s;font:400 var(--f)/1.5 var(--s)}")]
    public void A_style_sheet_loses_what_only_its_authors_read(string css, string minified) => Assert.Equal(minified + "\n", Minify("css/10.css", css));

    [Theory]
    [InlineData("css/10.css", "a { color: red; ")]
    [InlineData("css/10.css", "@media print { @keyframes x { from { opacity: 0 } } }")]
    [InlineData("js/10.js", "(function () { /* newer than the library */ class A { static { this.a = 1; } } })();")]
    [InlineData("js/10.js", "const = 1;")]
    public void What_the_library_does_not_understand_is_published_as_it_was_written(string path, string text) => Assert.Equal(text + "\n", Minify(path, text));

    [Fact]
    public void A_script_ends_its_last_statement_because_another_may_follow() => Assert.EndsWith(";\n", Minify("js/10.js", "(function () { run(); })()"), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_does_not_end_up_between_two_files() => Assert.Equal("a{color:red}\n", Minify("css/10.css", "\uFEFFa { color: red }"));

    private static string Minify(string path, string text) => Encoding.UTF8.GetString(Minifier.Minify(path, Encoding.UTF8.GetBytes(text)));
}
