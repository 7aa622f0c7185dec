using System.Buffers;
using System.Text;
using CsCheck;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Output.Checks;

namespace RoadmapSite.Engine.Tests.Output.Checks;

/// <summary>The quick check of a written site against the one that parses as a browser does.</summary>
public sealed class SiteCheckTests
{
    /// <summary>Pages that custom themes may write, each beside the same few others.</summary>
    public static TheoryData<string> Pages =>
    [
        "<a href='risks/RISK-01.html#why'>x</a><a href='nowhere.html'>y</a><p id=a></p><p id=a style='color:red'></p><script>1</script><img src='https://elsewhere.example/x.png'><b onclick='x()'>z</b>",
        "<A HREF=other.html#there ID=One>x</A><P ID='One'>y<IMG SRC=pic.png><IMG SRC=none.png>",
        "<a href=other.html#there>x</a><a href=other.html#gone>y</a><a href=\"other.html#\">z</a><a href>w</a><a href=''>v</a>",
        "<a href = \"other.html\" id = 'x' >a</a><p\nid\t=\r\nx>b</p>",
        "<!-- <a href='nowhere.html'> --><!--><a href='one.html'><!---><a href='two.html'>x</a><!-- -- > --!><a href='three.html'>y</a><!-- <a href=four.html> --->",
        "<!doctype html><title><a href='no.html'></title><a href='yes.html'>x</a>",
        "<textarea><p id=x></textarea ><p id=x><textarea></TEXTAREA/><p id=y>",
        "<style>a>b{content:'</p><p id=x>'}</style><p id=x>",
        "<script src='other.js'>'<p id=x>' </script x='>'><p id=x>",
        "<script><!-- <script> </script> <p id=x> --></script><p id=y><script><!-- </script><p id=z>",
        "<script><!-- <script </script> --> </script><p id=y>",
        "<script><!--></script><p id=y><script><!---></script><p id=y>",
        "<svg><title>a</title><a href='none.html'><text style='x'>b</text></a><style>.a{}</style><linearGradient ID=g onload=x /><use href='#g'/><use href='#h'/></svg>",
        "<svg><![CDATA[<p id=x>]]><title><p id=y></title><foreignObject style=x><p id=z><style><i id=w></style></foreignObject></svg><p id=x>",
        "<![CDATA[<p id=x>]]><p id=x>",
        "<svg><script/><rect id=a></svg><svg><p id=b></p><style><i id=c></style>",
        "<svg><g><svg/><style/></g></svg><style>i</style><svg><desc><svg><style/></svg><p id=a></desc></svg><style><i id=a></style>",
        "<template><a href='none.html' id=x onclick=y>a</a><template><i id=x></i></template><i id=x></i></template><a href='none2.html' id=x>b</a>",
        "<noscript><p id=x><a href=none.html>y</a></noscript><p id=x>",
        "<a href='&#111;ther.html&#x23;there'>a</a><a href='other.html?a=1&amp;b=2#there'>b</a><a href='other.html?a&ampb&notit;&copy=1&copy;#there'>c</a><p id='a&amp;b'><p id='a&b'><p id='&#0;&#128;&#xd800;&#x110000;&nbsp;&#;&#x;&;&amp'>",
        "<a href='#ünter'>a</a><a href='#%C3%BCnter'>b</a><p id='ünter'><a href='other.html#%74here'>c</a><a href='r%C3%A4te.html'>d</a><a href='räte.html'>e</a><a href='#ä'>f</a>",
        "<a href='./other.html'>a</a><a href='risks/../other.html'>b</a><a href='../../other.html'>c</a><a href='risks//RISK-01.html'>d</a><a href='/other.html'>e</a><a href='//other.html'>f</a><a href='risks/.'>g</a><a href='.'>h</a><a href='other.html?x#there'>i</a><a href='?x'>j</a>",
        "<a href=' other.html '>a</a><a href='oth\ner.html'>b</a><a href='other.html\r\n'>c</a><a href='\\other.html'>d</a><a href='risks\\RISK-01.html'>e</a><a href='a b.html'>f</a><a href='a%20b.html'>g</a><a href='OTHER.html'>h</a>",
        "<a href='mailto:a@b.c'>a</a><a href='tel:1'>b</a><a href='data:,x'>c</a><a href='javascript:void(0)'>d</a><a href='https://a.example/x#y'>e</a><a href='HTTP://a.example'>f</a><a href='http:other.html'>g</a><a href='MAILTO:a@b.c'>h</a><a href='c:/x'>i</a>",
        "<link rel=canonical href='https://a.example/'><link rel=Canonical href='https://b.example/'><link rel='stylesheet' href='http://c.example/x.css'><link rel='canonical nofollow' href='httpx'><script src='&#104;ttp://d.example/x.js'></script>",
        "<img src=pic.png srcset='pic.png 1x, none.png 2x,other.js, https://a.example/b.png 3x'><picture><source srcset='none2.png,'><img></picture><iframe src='http://a.example'><p id=x></iframe><video src=none.mp4></video><map><area href=none.html></map>",
        "a < b <3 << <> </> </3 <p id=x> <?php <p id=x> ?> <p id=y> <!x <p id=y> <!> <p id=z>",
        "<p id=x/ class=a/b><p / id=y><p id=a id=b><a href=other.html href=none.html>c</a><p ID=d id=D><p =id=e><p id==f><p \"id=g\" 'x'=1 <p=2>",
        "<div on=1></div><div onx></div><div ON-Y='>'></div><div one=1 data-on=2></div>",
        "<p id=''><p id><p id=\" \"><a href='#'>a</a><a href='# '>b</a><a href='#%20'>c</a>",
        "<p id=\"a\u0000b\"><p id='a\uFFFDb'><p id='c\r\nd'><p id='c\nd'>",
        "<a href='other.html' title='<p id=x>'>a</a><p title=\"it's > that\" id=x></p title='<p id=x>'><p id=y></p/><b/id=y>",
        "<custom-element id=x><x:y id=x><h1\u000cid=y><h2\tid=y>",
        "<xmp><p id=x></xmp><noembed><p id=x></noembed><p id=x><plaintext><p id=x>",
        "\uFEFF<p id=x><p id=x>",
        "<image src=none.png style=x>",
        "<p id=x",
        "<p id='x",
        "<p id=x></p><!-- <p id=x>",
        "<p id=x></p><title><p id=x>",
        "<a href='other.html#there'>a</a><a href='risks/RISK-01.html#id'>b</a><a href='/strategy/other.html'>c</a><a href='/strategy/none.html'>d</a>",
        "<",
        "</",
        "<!",
        "",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_found_as_faulty_as_a_browser_finds_it(string page) => AssertSame(page, "/");

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_below_a_base_path_is_found_as_faulty_as_a_browser_finds_it(string page) => AssertSame(page, "/strategy/");

    [Fact]
    public void Any_well_formed_page_is_found_as_faulty_as_a_browser_finds_it()
    {
        var name = Gen.OneOf("div", "DIV", "section", "x-y", "img", "script src=other.js", "a", "svg", "template", "title", "textarea");
        var value = Gen.OneOf("a", "b", "other.html", "other.html#there", "other.html#b", "../x", "#a", "#&#98;", "b.html#a&amp;b", "ü", "#ü", "risks/", "/", "?a=1#b", "", " a", "a b", "https://a.example/", "index.html#a");
        var quote = Gen.OneOf("\"", "'");
        var attribute = Gen.Select(Gen.OneOf("id", "ID", "href", "src", "class", "style", "onclick", "data-x", "title", "rel"), value, quote, (attribute, given, sign) => $" {attribute}={sign}{given}{sign}");
        var text = Gen.OneOf("", " ", "text", " > ", "a &amp; b", "<!-- <p id=a> -->", "'", "\"", "–");
        var element = Gen.Select(name, attribute.Array[0, 3], text, text, (tag, attributes, before, inside) =>
            $"{before}<{tag}{string.Concat(attributes)}>{(tag == "img" ? "" : $"{inside}</{tag.Split(' ')[0]}>")}");
        var nested = Gen.Recursive<string>((depth, inner) => depth > 3 ? element : Gen.OneOf(
            element,
            Gen.Select(Gen.OneOf("div", "section", "x-y"), attribute.Array[0, 2], inner.Array[0, 4], (tag, attributes, children) => $"<{tag}{string.Concat(attributes)}>{string.Concat(children)}</{tag}>")));
        nested.Array[0, 6].Sample(pages => AssertSame("<!doctype html><body>" + string.Concat(pages), "/"), iter: 2_000);
    }

    [Fact]
    public void Any_soup_of_attributes_is_read_as_a_browser_reads_it()
    {
        var soup = Gen.OneOf("<p ", "<p", ">", "/", " ", "=", "\"", "'", "id", "ID", "id=a", "href=b", "<!--", "-->", "--!>", "-", "!", "<", "</p>", "</", "?", "&", "&amp;", "&#9", ";", "a", "\n", "\r", "\f", "<img src=x ", "<div style", "</title>", "<textarea>", "</textarea", "<x-y on");
        soup.Array[0, 30].Sample(parts => AssertSame("<!doctype html><body>" + string.Concat(parts), "/"), iter: 5_000);
    }

    [Fact]
    public void Any_soup_of_scripts_ends_where_a_browser_ends_it()
    {
        var soup = Gen.OneOf("<script src=x>", "<script", "</script", "<!--", "-->", "--", "-", ">", "<", "!", " ", "/", "x", "<p id=a>", "<SCRIPT>", "</Script>");
        soup.Array[0, 20].Sample(parts => AssertSame("<!doctype html><body>" + string.Concat(parts), "/"), iter: 3_000);
    }

    [Fact]
    public void Any_bytes_are_read_to_their_end()
    {
        var known = Gen.OneOf("<", ">", "\"", "'", "<a href=", "<svg>", "</svg>", "<template>", "<script>", "<!--", "<![CDATA[", "&", "id=", "/").Select(Encoding.UTF8.GetBytes);
        Gen.OneOf(known, Gen.Byte.Array[1, 4]).Array[0, 60].Sample(
            parts =>
            {
                var check = new SiteCheck();
                check.Add("index.html", parts.SelectMany(part => part).ToArray());
                _ = check.Faults(_ => parts.SelectMany(part => part).ToArray());
            },
            iter: 5_000);
    }

    /// <summary>Whatever is not read in one go costs the square of its length, and this test its patience.</summary>
    [Theory]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<!-- --")]
    [InlineData("<script><!--")]
    [InlineData("<textarea></")]
    [InlineData("<svg>")]
    [InlineData("<svg><![CDATA[")]
    [InlineData("<template>")]
    [InlineData("<a href=''")]
    [InlineData("<a ")]
    [InlineData("a=")]
    [InlineData("<a href='other.html#a'>x</a>")]
    [InlineData("&amp")]
    [InlineData("-")]
    public void A_page_of_many_megabytes_is_read_in_one_go(string part)
    {
        var page = Encoding.UTF8.GetBytes("<p id='" + new string('x', 100_000) + "'>" + string.Concat(Enumerable.Repeat(part, 6_000_000 / part.Length)));
        var check = new SiteCheck();
        check.Add("index.html", page);
        check.Add("other.html", "<p id=a>"u8);
        Assert.All(check.Faults(_ => page), fault => Assert.Contains("script", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_kept_of_a_page_stands_for_it()
    {
        var plan = Plan("<a href='other.html#there'>x</a><a href='none.html'>y</a><p id=a><p id=a><a href='risks/RISK-01.html#why'>z</a>");
        var first = Check(plan, "/");
        var second = new SiteCheck();
        foreach (var (path, bytes) in plan.Files)
        {
            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                var writer = new ArrayBufferWriter<byte>();
                first.ScanOf(path).Write(writer);
                var written = writer.WrittenSpan;
                var read = PageScan.Read(ref written);
                Assert.True(written.IsEmpty);
                Assert.Equal(first.ScanOf(path), read);
                second.Add(path, read);
            }
            else
            {
                second.AddFile(path);
            }
        }

        Assert.Equal(["deep/er/page.html", "index.html"], second.Suspects());
        Assert.Equal(SiteVerifier.Verify(plan), second.Faults(path => plan.Files[path]));
    }

    [Fact]
    public void What_is_kept_of_a_page_is_refused_where_bytes_are_missing()
    {
        var writer = new ArrayBufferWriter<byte>();
        var check = Check(Plan("<a href='none.html'>y</a><p id=a><p id=a>"), "/");
        check.ScanOf("index.html").Write(writer);
        for (var length = 0; length < writer.WrittenCount; length++)
        {
            Assert.Throws<InvalidDataException>(() =>
            {
                var part = writer.WrittenSpan[..length];
                PageScan.Read(ref part);
            });
        }
    }

    [Fact]
    public void A_page_that_comes_again_takes_the_place_of_what_it_was()
    {
        var check = new SiteCheck();
        check.Add("index.html", "<a href='other.html#x'>x</a>"u8);
        check.Add("other.html", "<p id=x>"u8);
        Assert.Empty(check.Suspects());
        check.Add("other.html", "<p id=y>"u8);
        Assert.Equal(["index.html: there is no anchor for “other.html#x”"], check.Faults(_ => "<a href='other.html#x'>x</a>"u8.ToArray()));
        check.Remove("other.html");
        Assert.Equal(["index.html: there is no file for “other.html#x”"], check.Faults(_ => "<a href='other.html#x'>x</a>"u8.ToArray()));
        check.Add("index.html", "<a href='#x' id=x>x</a>"u8);
        Assert.Empty(check.Suspects());
    }

    [Fact]
    public void A_page_is_only_asked_for_where_something_leads_nowhere()
    {
        var check = new SiteCheck();
        check.Add("a.html", "<a href='b.html'>x</a><a href='c/d.html#e'>x</a>"u8);
        check.Add("b.html", "<p id=a><p id=a>"u8);
        check.Add("c/d.html", "<a href='../a.html' id=e>x</a>"u8);
        Assert.Equal(["b.html: the id “a” stands 2 times"], check.Faults(path => throw new InvalidOperationException(path)));
    }

    [Fact]
    public void Pages_are_taken_from_many_threads()
    {
        var plan = new OutputPlan();
        for (var number = 0; number < 400; number++)
        {
            plan.Add($"{number % 7}/{number}.html", string.Concat(Enumerable.Range(0, 30).Select(step => $"<a href='../{(number + step) % 7}/{number + step}.html#a{step % 5}'>x</a>")) + "<p id=a0><p id=a1><p id=a2><p id=a3>");
        }

        Assert.Equal(SiteVerifier.Verify(plan), Check(plan, "/").Faults(path => plan.Files[path]));
    }

    private static OutputPlan Plan(string page)
    {
        var plan = new OutputPlan();
        plan.Add("index.html", page);
        plan.Add("deep/er/page.html", page);
        plan.Add("other.html", "<p id=there><p id=a>");
        plan.Add("risks/RISK-01.html", "<a href='../index.html#a'>back</a><p id=id>");
        plan.Add("a b.html", "");
        plan.Add("räte.html", "<a href='index.html#a'>x</a>");
        plan.Add("pic.png", "");
        plan.Add("other.js", "");
        return plan;
    }

    private static SiteCheck Check(OutputPlan plan, string basePath)
    {
        var check = new SiteCheck(basePath);
        Parallel.ForEach(plan.Files, file =>
        {
            if (file.Key.EndsWith(".html", StringComparison.Ordinal))
            {
                check.Add(file.Key, file.Value);
            }
            else
            {
                check.AddFile(file.Key);
            }
        });
        return check;
    }

    private static void AssertSame(string page, string basePath)
    {
        var plan = Plan(page);
        var expected = SiteVerifier.Verify(plan, basePath);
        var found = Check(plan, basePath).Faults(path => plan.Files[path]);
        if (!expected.SequenceEqual(found, StringComparer.Ordinal))
        {
            Assert.Fail($"{page}\n\nbrowser: {string.Join("\nbrowser: ", expected.Except(found))}\nscanner: {string.Join("\nscanner: ", found.Except(expected))}\n{expected.Count} to {found.Count}");
        }
    }
}
