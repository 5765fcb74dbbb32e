using System.Diagnostics;
using CsCheck;
using StudyBot.Knowledge.Mentions;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.People;

public sealed class NameSpansTests
{
    private static readonly string[] Fragments =
    [
        "President ", "Prime Minister ", "Abe", " Shinzo", "Kim Jong-il", ", ", ". ", " and ", "’s ", "'", "(", ")", "NATO", "U.S.", "Republic of Korea-U.S.-Japan", "é", "e\u0301", "😀", "\ud83d", "\r\n",
        "\n\n", "\u00a0", "\u202e", "\u200d", "Jr.", "al-", "de ", "town of ", "in ", "Nagato", "Ministry of ", "\u0301", "İ", "ﬁ", "江", "-", "–", "\"", "“", "9", "King George ", "III ", "said ", "People’s ", "the ",
    ];

    [Fact]
    public void Every_mention_lies_in_one_sentence_in_order_apart_from_others_of_its_type()
    {
        Gen.Select(Gen.Int[0, Fragments.Length - 1], Gen.Char, (fragment, any) => any % 13 == 0 ? any.ToString() : Fragments[fragment]).Array[0, 60]
            .Sample(parts => CheckSpans(string.Concat(parts)), iter: 3000, seed: "0N0XIzNsQ0O2", print: parts => string.Concat(parts));
    }

    [Fact]
    public void The_bundled_articles_hold_to_it_too()
    {
        var seeds = Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt");

        Assert.NotEmpty(seeds);
        Assert.All(seeds, path => CheckSpans(File.ReadAllText(path)));
    }

    [Fact]
    public void Real_documents_hold_to_it_too()
    {
        var folder = SharedFolder.Require("data", "docs");

        foreach (var path in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
        {
            CheckSpans(File.ReadAllText(path));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_names()
    {
        var text = File.ReadAllText(Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*.txt")[0]);

        Assert.Equal(NamesIn.Text(text).Mentions, NamesIn.Text(text).Mentions);
    }

    /// <summary>A megabyte takes well under a second; were anything quadratic in it, it would take minutes.</summary>
    [Theory]
    [InlineData("Vladimir Petrov Ivanov ")]
    [InlineData("XQZ ")]
    [InlineData("President Putrov met Tanaka Hideo in Nagato, Yamaguchi Prefecture. ")]
    [InlineData("Deputy Minister of ")]
    [InlineData("\"")]
    [InlineData("Kim, ")]
    [InlineData("University of ")]
    [InlineData("Japan-")]
    [InlineData("A.")]
    [InlineData("The Karaf Islands (Zarup), the President, Otto Klein, and the Syrian government ")]
    [InlineData("THE PRESIDENT OF FRANCE SPOKE ")]
    [InlineData("Karaf Council, also known as Zarup Council. The Council. ")]
    public void Hostile_text_takes_time_in_proportion(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        NamesIn.Text(text);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    private static void CheckSpans(string text)
    {
        var (document, sentences, names) = NamesIn.Whole(text);
        var at = 0;
        var ends = new Dictionary<Type, int>();
        foreach (var mention in names.Mentions)
        {
            Assert.True(mention.Span.Length > 0);
            Assert.True(mention.Span.Start >= at, "in order");
            at = mention.Span.Start;
            Assert.True(mention.Span.Start >= ends.GetValueOrDefault(mention.GetType()), $"no overlap within a type: {mention} {document.Source[mention.Span]}");
            ends[mention.GetType()] = mention.Span.End;
            Assert.Contains(sentences, sentence => sentence.Span.Contains(mention.Span));
            Assert.False(char.IsLowSurrogate(text[mention.Span.Start]) && mention.Span.Start > 0 && char.IsHighSurrogate(text[mention.Span.Start - 1]), "no half of a pair");
            if (mention is PersonMention { Role: { } role })
            {
                Assert.Contains(sentences, sentence => sentence.Span.Contains(role) && sentence.Span.Contains(mention.Span));
                Assert.False(role.Overlaps(mention.Span));
            }

            Assert.InRange(
                mention switch { PersonMention person => person.Entry, PlaceMention place => place.Entry, OrganizationMention body => body.Entry, _ => -1 },
                0,
                (mention switch { PersonMention => names.People.Count, PlaceMention => names.Places.Count, _ => names.Organizations.Count }) - 1);
        }

        Assert.All(names.People, person => Assert.Contains(person.Name, document.Source.Text, StringComparison.Ordinal));
        Assert.All(names.Nestings, pair => Assert.False(pair.Inner.Span.Overlaps(pair.Outer.Span)));
    }
}
