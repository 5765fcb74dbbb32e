using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Review.Reports;

/// <summary>One of the sentences that a card cites.</summary>
/// <param name="Line">As a form lists it: "2. It was 15 December 2016, when …", by the number that the card gives it.</param>
internal sealed record ReportedPassage(SourceSummary Source, Sentence Sentence, string Line);

/// <summary>What a button to report carries, read as far as the group may still see it.</summary>
internal static class ReportedPassages
{
    // What an option of a form holds on the narrowest platform.
    private const int LongestLine = 70;

    public static async Task<ImmutableArray<ReportedPassage>> ReadAsync(Reading reading, string trail, CancellationToken cancellationToken)
    {
        var passages = ImmutableArray.CreateBuilder<ReportedPassage>();
        foreach (var (number, (digest, offset)) in PassageTrail.Read(trail).Index())
        {
            if (reading.Shelf.Find(digest) is { } source
                && !reading.Hidden.Of(source.Id).Any(hidden => hidden.Contains(offset))
                && await reading.SentencesAsync(source.Id, cancellationToken).ConfigureAwait(false) is { } sentences
                && sentences.FindAt(offset) is { } sentence)
            {
                passages.Add(new ReportedPassage(source, sentence, Line(number + 1, sentences.Document.Source[sentence.Span])));
            }
        }

        return passages.ToImmutable();
    }

    private static string Line(int number, string sentence) =>
        CardText.Cut(string.Create(CultureInfo.InvariantCulture, $"{number}. {CardText.OneLine(sentence)}"), LongestLine);
}
