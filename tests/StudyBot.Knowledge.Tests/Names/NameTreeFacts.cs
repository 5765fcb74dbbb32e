using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Tests.Names;

public sealed class NameTreeFacts
{
    [Fact]
    public void A_name_is_followed_word_by_word()
    {
        var tree = Tree(("New Harbour", GazetteerKind.City), ("New Harbour Fishing Council", GazetteerKind.Organization));

        var harbour = tree.Root("New")?.Next("Harbour");
        var fishing = harbour?.Next("Fishing");

        Assert.Null(tree.Root("New")?.Entry);
        Assert.Equal(GazetteerKind.City, harbour?.Entry?.Kind);
        Assert.Null(fishing?.Entry);
        Assert.Equal("New Harbour Fishing Council", fishing?.Next("Council")?.Entry?.Name);
    }

    [Theory]
    [InlineData("Harbour")]
    [InlineData("new")]
    [InlineData("")]
    public void What_begins_no_name_has_no_node(string word) => Assert.Null(Tree(("New Harbour", GazetteerKind.City)).Root(word));

    [Theory]
    [InlineData("Bay")]
    [InlineData("")]
    [InlineData("a word that is longer than the longest of all the names")]
    public void What_goes_on_as_no_name_does_has_no_node(string word)
    {
        var tree = Tree(("New Harbour", GazetteerKind.City));

        Assert.Null(tree.Root("New")?.Next(word));
        Assert.Null(tree.Find("New Harbour")?.Next(word));
    }

    [Theory]
    [InlineData("Fjordland")]
    [InlineData("Republic of Fjordland")]
    [InlineData("  Republic  of Fjordland ")]
    [InlineData("Fjördland, Kingdom")]
    [InlineData("Fjordland , Kingdom")]
    public void All_names_of_a_thing_say_its_first(string name) =>
        Assert.Equal("Fjördland", Tree(("Fjördland;Republic of Fjordland;Fjordland, Kingdom", GazetteerKind.Country)).Find(name)?.Entry?.Name);

    [Fact]
    public void A_name_stays_with_the_first_that_has_it()
    {
        var tree = Tree(("Port", GazetteerKind.City), ("Port;Old Port", GazetteerKind.Building), ("Pört", GazetteerKind.Town));

        Assert.Equal((GazetteerKind.City, "Port"), Named(tree, "Port"));
        Assert.Equal((GazetteerKind.Building, "Port"), Named(tree, "Old Port"));
    }

    [Theory]
    [InlineData("Port", "Pört;Old Port")]
    [InlineData("Pört", "Port;Old Port")]
    public void Two_things_must_not_differ_in_diacritics_alone(string one, string other) =>
        Assert.Throws<InvalidOperationException>(() => Tree((one, GazetteerKind.City), (other, GazetteerKind.Building)));

    private static (GazetteerKind, string)? Named(NameTree tree, string name) => tree.Find(name)?.Entry is { } entry ? (entry.Kind, entry.Name) : null;

    private static NameTree Tree(params (string Names, GazetteerKind Kind)[] things)
    {
        var tree = new NameTree(100, 2000);
        foreach (var (names, kind) in things)
        {
            tree.Add(names, kind);
        }

        return tree;
    }
}
