using System.Net;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.SourceHosts;

namespace RoadmapSite.Engine.Tests.SourceHosts;

public sealed class SourceHostTests
{
    private const string Awkward = "wärds/A & B #1?.md";
    private const string AwkwardPath = "w%C3%A4rds/A%20%26%20B%20%231%3F.md";

    [Theory]
    [InlineData("https://github.com/fen/moor", "https://github.com/fen/moor/edit/main/content/" + AwkwardPath)]
    [InlineData("https://github.com/fen/moor.git/", "https://github.com/fen/moor/edit/main/content/" + AwkwardPath)]
    [InlineData("git@github.com:fen/moor.git", "https://github.com/fen/moor/edit/main/content/" + AwkwardPath)]
    [InlineData("https://github.fenmoor.example/fen/moor", "https://github.fenmoor.example/fen/moor/edit/main/content/" + AwkwardPath)]
    [InlineData("https://gitlab.com/fen/sub/moor", "https://gitlab.com/fen/sub/moor/-/edit/main/content/" + AwkwardPath)]
    [InlineData("ssh://git@gitlab.fenmoor.example:2222/fen/moor.git", "https://gitlab.fenmoor.example/fen/moor/-/edit/main/content/" + AwkwardPath)]
    [InlineData("http://gitlab.fenmoor.example:8080/fen/moor", "http://gitlab.fenmoor.example:8080/fen/moor/-/edit/main/content/" + AwkwardPath)]
    [InlineData("https://ann@dev.azure.com/fen/IT%20plan/_git/moor", "https://dev.azure.com/fen/IT%20plan/_git/moor?path=%2Fcontent%2Fw%C3%A4rds%2FA%20%26%20B%20%231%3F.md&version=GBmain&_a=edit")]
    [InlineData("https://ann@bitbucket.org/fen/moor.git", "https://bitbucket.org/fen/moor/src/main/content/" + AwkwardPath + "?at=main&mode=edit")]
    [InlineData("https://bitbucket.fenmoor.example/projects/FEN/repos/moor", "https://bitbucket.fenmoor.example/projects/FEN/repos/moor/browse/content/" + AwkwardPath + "?at=refs%2Fheads%2Fmain")]
    [InlineData("https://tfs.fenmoor.example/Fen/plan/_git/moor", "https://tfs.fenmoor.example/Fen/plan/_git/moor?path=%2Fcontent%2Fw%C3%A4rds%2FA%20%26%20B%20%231%3F.md&version=GBmain&_a=edit")]
    public void The_address_of_an_editor_holds_any_file_name(string repository, string expected) =>
        Assert.Equal(expected, Of($"repository: {repository}")!.Edit(Awkward));

    [Theory]
    [InlineData("github", "https://code.example/fen/moor/edit/release/2026%20%23/A.md")]
    [InlineData("gitlab", "https://code.example/fen/moor/-/edit/release/2026%20%23/A.md")]
    [InlineData("azure-devops", "https://code.example/fen/moor?path=%2FA.md&version=GBrelease%2F2026%20%23&_a=edit")]
    [InlineData("bitbucket", "https://code.example/fen/moor/src/HEAD/A.md?at=release%2F2026%20%23&mode=edit")]
    public void Host_branch_and_content_folder_can_be_written(string host, string expected) =>
        Assert.Equal(expected, Of($"repository: https://code.example/fen/moor\nhost: {host}\nbranch: 'release/2026 #'\ncontentPath: .")!.Edit("A.md"));

    [Theory]
    [InlineData("branch: main")]
    [InlineData("host: github")]
    [InlineData("repository: https://code.example/fen/moor")]
    [InlineData("repository: https://notgithub.com.example/fen/moor")]
    [InlineData("repository: https://github.com/")]
    [InlineData("repository: fen/moor\nhost: github")]
    [InlineData("repository: 'javascript:alert(1)//github.com/'\nhost: github")]
    [InlineData("repository: file:///srv/moor\nhost: gitlab")]
    public void Without_a_repository_and_a_host_that_are_known_there_is_none(string settings) => Assert.Null(Of(settings));

    [Theory]
    [InlineData("https://github.com/fen/moor", "https://github.com/fen/moor/issues/new?title=Fire%20%26%20rescue%3F%20%23%C3%BC&template=broken-page.yml&page=Fire%20%26%20rescue%3F%20%23%C3%BC&body=content%2FA.md%0A%3Cb%3E%0A")]
    [InlineData("https://gitlab.com/fen/moor", "https://gitlab.com/fen/moor/-/issues/new?issue%5Btitle%5D=Fire%20%26%20rescue%3F%20%23%C3%BC&issue%5Bdescription%5D=content%2FA.md%0A%3Cb%3E%0A")]
    [InlineData("https://dev.azure.com/fen/plan/_git/moor", "https://dev.azure.com/fen/plan/_workitems/create/Task?%5BSystem.Title%5D=Fire%20%26%20rescue%3F%20%23%C3%BC&%5BSystem.Description%5D=content%2FA.md%3Cbr%3E%26lt%3Bb%26gt%3B%3Cbr%3E")]
    [InlineData("https://bitbucket.org/fen/moor", null)]
    public void A_suggestion_is_filled_in_where_the_host_takes_it(string repository, string? expected) =>
        Assert.Equal(expected, Of($"repository: {repository}")!.Suggest("Fire &\nrescue? #ü", "content/A.md\n<b>\n"));

    [Theory]
    [InlineData("https://github.com/fen/moor", "https://github.com/fen/moor/blob/main/content/A.md?plain=1#L7")]
    [InlineData("https://gitlab.com/fen/moor", "https://gitlab.com/fen/moor/-/blob/main/content/A.md?plain=1#L7")]
    [InlineData("https://dev.azure.com/fen/plan/_git/moor", "https://dev.azure.com/fen/plan/_git/moor?path=%2Fcontent%2FA.md&version=GBmain&line=7&lineEnd=8&lineStartColumn=1&lineEndColumn=1&_a=contents")]
    [InlineData("https://bitbucket.org/fen/moor", "https://bitbucket.org/fen/moor/src/main/content/A.md?at=main#lines-7")]
    [InlineData("https://bitbucket.fenmoor.example/projects/FEN/repos/moor", "https://bitbucket.fenmoor.example/projects/FEN/repos/moor/browse/content/A.md?at=refs%2Fheads%2Fmain#7")]
    public void A_line_has_an_address(string repository, string expected) => Assert.Equal(expected, Of($"repository: {repository}")!.Line("A.md", 7));

    [Theory]
    [InlineData("https://github.com/fen/moor", "https://github.com/fen/moor/tree/main/content/risks%20of%20us")]
    [InlineData("https://gitlab.com/fen/moor", "https://gitlab.com/fen/moor/-/tree/main/content/risks%20of%20us")]
    [InlineData("https://dev.azure.com/fen/plan/_git/moor", "https://dev.azure.com/fen/plan/_git/moor?path=%2Fcontent%2Frisks%20of%20us&version=GBmain&_a=contents")]
    [InlineData("https://bitbucket.org/fen/moor", "https://bitbucket.org/fen/moor/src/main/content/risks%20of%20us?at=main")]
    [InlineData("https://bitbucket.fenmoor.example/projects/FEN/repos/moor", "https://bitbucket.fenmoor.example/projects/FEN/repos/moor/browse/content/risks%20of%20us?at=refs%2Fheads%2Fmain")]
    public void A_folder_has_one_too(string repository, string expected) => Assert.Equal(expected, Of($"repository: {repository}")!.Folder("risks of us"));

    [Fact]
    public void A_repository_that_is_no_address_is_found() =>
        Assert.Equal(["roadmap.yml(1,13) wrong-type «northfold/strategy»"], TestSite.Load(("roadmap.yml", "repository: northfold/strategy\n")).Found());

    [Fact]
    public void A_long_title_is_cut_and_a_long_text_left_out()
    {
        var address = Of("repository: https://github.com/fen/moor")!.Suggest(new string('ü', 500), new string('#', 2500))!;
        Assert.True(address.Length <= SourceHost.LongestAddress);
        Assert.EndsWith("%C3%BC%E2%80%A6", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://github.com/fen/moor", "https://github.com/fen/moor/new/main/content/wards?filename=A.2.md&value=")]
    [InlineData("https://gitlab.com/fen/moor", "https://gitlab.com/fen/moor/-/new/main/content/wards?file_name=A.2.md")]
    [InlineData("https://dev.azure.com/fen/plan/_git/moor", null)]
    [InlineData("https://bitbucket.org/fen/moor", null)]
    public void A_new_file_has_its_folder_and_name(string repository, string? expected)
    {
        var address = NewWard($"repository: {repository}", "A.1", out _);
        Assert.True(address == expected || (expected!.EndsWith('=') && address!.StartsWith(expected, StringComparison.Ordinal)), address);
    }

    [Fact]
    public void A_new_file_comes_with_its_keys_where_the_host_takes_them()
    {
        var address = NewWard("repository: https://github.com/fen/moor", "A.1", out var skeleton)!;
        Assert.Equal(skeleton.Text, WebUtility.UrlDecode(address.Split("&value=")[1].Replace("+", "%2B", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(1500, false)]
    public void A_new_file_has_fewer_keys_or_none_where_the_address_would_be_too_long(int words, bool isShort)
    {
        var vocabulary = string.Join(", ", Enumerable.Range(0, words).Select(word => $"word-{word}-{new string('x', 60)}"));
        var address = NewWard($"repository: https://github.com/fen/moor\nfields: [{{name: more, kind: word, on: [ward], values: [{vocabulary}]{(isShort ? "" : ", required: true")}}}]", "A.1", out var skeleton)!;
        Assert.True(skeleton.Text.Length > 4000);
        Assert.True(address.Length <= SourceHost.LongestAddress);
        Assert.Equal(isShort, address.EndsWith("&value=" + Uri.EscapeDataString(skeleton.ShortText), StringComparison.Ordinal));
    }

    [Fact]
    public void A_repository_that_is_all_content_has_new_files_at_its_top() =>
        Assert.StartsWith("https://github.com/fen/moor/new/main?filename=", Of("repository: https://github.com/fen/moor\ncontentPath: .")!.New(PageSkeleton()), StringComparison.Ordinal);

    private static string? NewWard(string settings, string present, out Skeleton skeleton)
    {
        var knowledge = TestSite.Load(("roadmap.yml", settings), ($"wards/{present}.md", "---\ntitle: Ward A\n---\n")).Knowledge;
        skeleton = Skeleton.Of(knowledge.Types.First(type => type.Name == "ward"), knowledge, "A.2");
        return SourceHost.Of(knowledge.Configuration)!.New(skeleton);
    }

    private static Skeleton PageSkeleton()
    {
        var knowledge = TestSite.Load(("index.md", "# Start\n")).Knowledge;
        return Skeleton.Of(PageItem.ItemType, knowledge, "More");
    }

    private static SourceHost? Of(string settings) => SourceHost.Of(TestSite.Load(("roadmap.yml", settings)).Knowledge.Configuration);
}
