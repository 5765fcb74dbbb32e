using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Disputes;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Review;

/// <summary>What is said in the queue beside the cards of its items.</summary>
internal static class ReviewCards
{
    public static Card Nothing(ReviewPlace place, SourceSummary? source)
    {
        var where = source is null ? "" : $" of “{CardText.Short(source.DisplayTitle)}”";
        var (title, words) = place.Which switch
        {
            ChangedFacts.KindName => ("Nothing is changed", $"No fact{where} is hidden or edited."),
            SettledQuestions.Approved or SettledQuestions.Retired => ($"No question is {place.Which}", $"There are no {place.Which} questions{where} to look at."),
            "" => ("Nothing waits for you", $"There are no disputes, reports, facts or questions{where} to look at."),
            var what => ("Nothing waits for you", $"There are no {what}{where} to look at."),
        };
        return new Card(title) { Tone = CardTone.Success, Parts = [new Paragraph(words)] };
    }

    public static Card Gone() => new("No longer there")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(RichText.Of(new TextRun("This was decided, or its document has changed since. To go on: "), new TextRun($"/{ReviewCommand.Name}", TextStyles.Code)))],
    };

    /// <summary>Goes on after the word of what was decided; empty where no open question was made of it.</summary>
    public static string Withdrawn(IReadOnlyList<QuizPost> posts) => posts.Count switch
    {
        0 => "",
        1 => " The open question that was made of it is withdrawn and counts for nobody; /quizadmin post asks another one.",
        var several => $" {several} open questions that were made of it are withdrawn and count for nobody; /quizadmin post asks another one.",
    };

    /// <summary>To rule otherwise on what was withdrawn.</summary>
    public static IEnumerable<CardControl> ToRule(IReadOnlyList<QuizPost> withdrawn) =>
        withdrawn.Select(post => new Button(
            withdrawn.Count == 1 ? "Look at the question" : $"Look at the question of {MomentText.Date(post.Date)}", DisputeActions.ToOpen(post.Id)));

    /// <summary>Asks once before a whole document is approved.</summary>
    public static Card AskWhole(SourceSummary source, IReadOnlyList<string> titles, CardControl yes, CardControl back)
    {
        const int mostShown = 12;
        var rest = titles.Count - mostShown;
        return new Card($"Approve {Counted.Of(titles.Count, "fact")} of “{CardText.Short(source.DisplayTitle)}”?")
        {
            Parts =
            [
                new Paragraph("They stay on the cards as they are, and nobody is asked about them again."),
                new FieldList("These facts", [.. titles.Take(mostShown).Select(title => new CitedText(title, [])), .. rest > 0 ? [new CitedText($"and {Counted.Of(rest, "other")}", [])] : ImmutableArray<CitedText>.Empty]),
            ],
            Controls = [yes, back],
        };
    }

    /// <summary>A card with a word above it of what was just done, or why it was not.</summary>
    /// <param name="further">What may be done about that.</param>
    public static Card WithWord(Card card, string word, params ImmutableArray<CardControl> further) => card with
    {
        Parts = [new Paragraph(RichText.Of(new TextRun(word, TextStyles.Bold))), .. card.Parts],
        Controls = [.. card.Controls, .. further],
    };
}
