using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests;

/// <summary>A document about a summit with thirty outcomes, which take three pages.</summary>
internal static class LongSummit
{
    private const string Met = "The Voss summit met in 1985.";

    public static FactBook Book()
    {
        var sentences = Enumerable.Range(1, 30).Select(n => $"They agreed on point {n} of the list.").ToArray();
        var book = new FactBook(FeatureScene.Group, "Long", [Met, .. sentences]);
        var summit = book.Event(EventKind.Summit, "Voss summit", Met, "1985", "Voss");
        foreach (var sentence in sentences)
        {
            book.Outcome(summit, sentence[15..^13], sentence);
        }

        return book;
    }
}
