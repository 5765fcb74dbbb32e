using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Tests.Lookup.Naming;

/// <summary>Which entries of several sources are one, and what a name finds among them.</summary>
public sealed class NameIndexFacts
{
    [Fact]
    public void The_same_full_name_in_two_sources_is_one_person_in_either_order()
    {
        var index = People(["Lund Ane"], ["Ane Lund"], ["ANE LÜND"]);

        Assert.Equal(3, Assert.Single(index.ByMentions).In.Count);
    }

    [Fact]
    public void A_surname_joins_the_only_one_who_bears_it()
    {
        var index = People(["Ane Lund"], ["Lund"]);

        Assert.Equal("Ane Lund", Assert.Single(index.ByMentions).Name);
    }

    [Fact]
    public void A_surname_of_two_people_joins_neither_and_gives_a_choice()
    {
        var index = People(["Ane Lund"], ["Siri Lund"], ["Lund"]);

        Assert.Equal(["Ane Lund", "Lund", "Siri Lund"], Assert.IsType<NameMatches.EquallyGood>(index.Find("lund")).Things.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_given_name_joins_nobody()
    {
        var index = People(["Ane Lund"], ["Ane"]);

        Assert.Equal(2, index.ByMentions.Count);
    }

    [Fact]
    public void An_acronym_joins_the_body_whose_other_name_it_is()
    {
        var index = Index(NameKind.Organization, ["Sound Council|SC"], ["SC"], ["the Sound Council"]);

        var council = Assert.Single(index.ByMentions);

        Assert.Equal(["SC"], council.OtherNames.Where(n => n == "SC"));
        Assert.Equal(3, council.In.Count);
    }

    [Fact]
    public void An_acronym_of_two_bodies_joins_neither()
    {
        var index = Index(NameKind.Organization, ["Sound Council|SC"], ["Skerry Club|SC"], ["The Alliance|SC"], ["SC"]);

        Assert.Equal(4, index.ByMentions.Count);
    }

    [Fact]
    public void An_acronym_joins_the_body_whose_initials_it_is_before_others_that_are_called_so()
    {
        var index = Index(NameKind.Organization, ["Council of the Sound|CS"], ["The Alliance|CS"], ["CS"]);

        Assert.Equal(["Council of the Sound", "The Alliance"], index.ByMentions.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_that_are_each_others_other_names_are_one_thing()
    {
        var index = Index(NameKind.Organization, ["SC|Sound Council"], ["Sound Council|SC"]);

        Assert.Equal("Sound Council", Assert.Single(index.ByMentions).Name);
    }

    [Theory]
    [InlineData("York", "York")]
    [InlineData("new york", "New York")]
    [InlineData("newyork", "New York")]
    [InlineData("the york", "York")]
    public void A_whole_name_is_before_a_part_of_a_longer_one(string asked, string found)
    {
        var index = Index(NameKind.Place, ["York", "New York"]);

        Assert.Equal(found, Assert.IsType<NameMatches.OneBest>(index.Find(asked)).Thing.Name);
    }

    [Fact]
    public void What_fits_less_well_follows()
    {
        var index = Index(NameKind.Place, ["York", "New York", "Kiel"]);

        Assert.Equal(["New York"], Assert.IsType<NameMatches.OneBest>(index.Find("york")).Others.Select(t => t.Name));
    }

    [Theory]
    [InlineData("Oksanen", NameMatchQuality.Words)]
    [InlineData("oksa", NameMatchQuality.Start)]
    [InlineData("Oksannen", NameMatchQuality.Spelling)]
    [InlineData("Mr Oksanen", NameMatchQuality.Words)]
    public void How_far_a_name_was_stretched_is_told(string asked, NameMatchQuality quality)
    {
        var index = People(["Aki Oksanen"]);

        Assert.Equal(quality, Assert.IsType<NameMatches.OneBest>(index.Find(asked)).Quality);
    }

    [Fact]
    public void What_somebody_is_called_finds_them_but_not_a_word_of_it()
    {
        var index = Index(NameKind.Person, [new NamedEntry(NameKind.Person, "Ane Lund", "Prime Minister of Norrland", [], [0])]);

        Assert.True(Assert.IsType<NameMatches.OneBest>(index.Find("prime minister")).IsByRole);
        Assert.IsType<NameMatches.NoName>(index.Find("norrland"));
    }

    [Fact]
    public void The_unknown_is_met_with_what_is_near_if_anything_is()
    {
        var index = People(["Aki Oksanen"]);

        Assert.Equal(["Aki Oksanen"], Assert.IsType<NameMatches.NoName>(index.Find("Oksanen Quasar")).Nearest.Select(t => t.Name));
        Assert.Empty(Assert.IsType<NameMatches.NoName>(index.Find("Quasar")).Nearest);
        Assert.Empty(Assert.IsType<NameMatches.NoName>(index.Find("?!")).Nearest);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void An_empty_name_asks_nothing(string asked) => Assert.IsType<NameMatches.NothingAsked>(People(["Aki Oksanen"]).Find(asked));

    [Fact]
    public void A_digest_still_names_the_thing_when_another_source_has_a_fuller_name()
    {
        var before = People(["Lund"]).ByMentions[0].Digest;

        var after = People(["Lund"], ["Ane Lund"]);

        Assert.Equal("Ane Lund", after.FindByDigest(before)?.Name);
    }

    [Fact]
    public void Completions_begin_with_names_that_begin_so()
    {
        var index = Index(NameKind.Place, ["Kiel", "Bay of Kiel", "Kielce", "Oslo"]);

        Assert.Equal(["Bay of Kiel"], index.Complete("kie", 25).Select(t => t.Name).Skip(2));
        Assert.Equal(["Oslo"], index.Complete("olso", 25).Select(t => t.Name));
        Assert.Equal(2, index.Complete("", 2).Count);
    }

    [Fact]
    public void Any_text_may_be_asked()
    {
        var index = People(["Aki Oksanen"], ["李 明"], ["\u202Eevil"]);

        Assert.All(
            new[] { "\uD800", new string('a', 100_000), string.Join(' ', Enumerable.Range(0, 5000)), "李", "\u202E", "a b c d e f g h i j k l m n o p" },
            text => Assert.NotNull(index.Find(text)));
    }

    [Fact]
    public void A_source_means_its_own_people_by_a_name()
    {
        var (one, two) = (Source('1'), Source('2'));
        var facts = new Fact[] { Office(one, "Ane Lund", "minister"), Office(two, "Lund", "painter") };
        var names = new[] { Names(one, "Ane Lund|Lund"), Names(two, "Siri Lund|Lund") };

        var ane = Assert.IsType<NameMatches.OneBest>(NameIndex.Of(names, NameKind.Person).Find("ane")).Thing;
        var siri = Assert.IsType<NameMatches.OneBest>(NameIndex.Of(names, NameKind.Person).Find("siri")).Thing;

        Assert.Equal(["minister"], ThingFacts.Of(facts, ane).Offices.Select(o => o.Office.Value));
        Assert.Equal(["painter"], ThingFacts.Of(facts, siri).Offices.Select(o => o.Office.Value));
    }

    private static NameIndex People(params string[][] sources) => Index(NameKind.Person, sources);

    // "Name|Other name", each named once.
    private static NameIndex Index(NameKind kind, params string[][] sources) => Index(
        kind,
        [.. sources.Select(s => s.Select(n => n.Split('|')).Select(n => new NamedEntry(kind, n[0], null, n[1..], [0])).ToArray())]);

    private static NameIndex Index(NameKind kind, params NamedEntry[][] sources) =>
        NameIndex.Of([.. sources.Select((entries, i) => new SourceNames(Source((char)('a' + i)), entries))], kind);

    private static SourceNames Names(SourceId source, string name) =>
        new(source, [new NamedEntry(NameKind.Person, name.Split('|')[0], null, name.Split('|')[1..], [0])]);

    private static SourceId Source(char digit) => new(new GroupId("terminal"), new ContentHash(new string(digit, 64)));

    private static OfficeFact Office(SourceId source, string person, string office)
    {
        var evidence = new Evidence(new TextSpan(0, 1), "x", 1);
        return new OfficeFact(
            FactId.Of(source, "office", 0, person),
            source,
            evidence,
            [],
            "by-hand",
            1,
            new Cited<string>(person, person, evidence),
            new Cited<string>(office, office, evidence),
            null,
            IsFormer: false);
    }
}
