using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts.Positions;

/// <summary>Who holds what in the bundled article, and how it judges its summit.</summary>
public sealed class SeedPositionsTests
{
    private static readonly StudyBot.Knowledge.Extraction.Extracted Seed = Texts.Seed();

    [Theory]
    [InlineData("Most of the media reporting on the summit", "were critical, concluding that a lack of new progress")]
    [InlineData("Iwata Akiko", "this summit’s agreement on joint economic activities")]
    [InlineData("Iwata Akiko", "it is a first step towards solving the issue")]
    [InlineData("Iwata Akiko", "the agreement from this summit is the start of")]
    [InlineData("Iwata Akiko", "The agreement from this summit marks the starting point")]
    public void The_summit_is_judged(string holder, string beginning)
    {
        var position = Assert.Single(Seed.Facts.OfType<PositionFact>(), p => p.Words.Value.StartsWith(beginning, StringComparison.Ordinal));

        Assert.Equal(holder, position.Holder.Value);
        Assert.Equal(Assert.Single(Seed.Events(), e => e.Name.Value == "Nagato Summit").Id, position.Event);
    }

    [Theory]
    [InlineData("Japanese governments", "consistent stance to date has been")]
    [InlineData("Japan", "has stressed that the islands are part of its territory")]
    [InlineData("Russia", "has maintained the position that")]
    [InlineData("Japanese government", "is still calling for the return of the four islands")]
    [InlineData("Russia", "consistent stance has been that the Russians on the islands")]
    [InlineData("Putin", "considers a certain amount of compromise with Abe necessary")]
    [InlineData("Abe Shinzo", "wishes to create this framework as soon as possible")]
    [InlineData("Putin", "has acknowledged that the request of the former islanders is a humanitarian issue")]
    [InlineData("Japanese government", "wants to find points of agreement as soon as possible")]
    [InlineData("Russia", "there is no need to hurry towards a solution")]
    [InlineData("Putin", "asserted that it would be harmful to set a time limit")]
    public void Both_sides_hold_what_the_article_says(string holder, string beginning) =>
        Assert.Contains(Seed.Facts.OfType<PositionFact>(), p => p.Holder.Value == holder && p.Words.Value.StartsWith(beginning, StringComparison.Ordinal));

    [Fact]
    public void The_new_approach_is_its_term()
    {
        var term = Assert.Single(Seed.Facts.OfType<TermFact>());

        Assert.Equal("approach based on new ideas", term.Term.Value);
        Assert.Equal("a way to break through the stalled negotiations", term.Definition.Value);
        Assert.Equal(["new approach"], term.Aliases.Select(a => a.Value));
    }
}
