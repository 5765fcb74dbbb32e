using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>The questions that most got wrong, each with its answer and the sentence that says so.</summary>
internal static class MissedCard
{
    private const int Most = 5;
    private const int LongestSource = 120;

    /// <param name="posts">Closed ones of the time that is looked at.</param>
    public static Card Show(Reading reading, IEnumerable<QuizPost> posts)
    {
        var closed = posts.Where(post => post.Answered > 0).ToList();
        var missed = closed
            .Where(post => post.Right < post.Answered)
            .OrderBy(post => (double)post.Right / post.Answered)
            .ThenByDescending(post => post.Date)
            .DistinctBy(post => post.Question.Id)
            .Take(Most)
            .ToList();
        return missed.Count == 0 ? Nothing(closed.Count) : List(reading, missed);
    }

    private static Card List(Reading reading, List<QuizPost> missed)
    {
        var book = new CitationBook();
        var cited = new List<Passage>();
        var parts = new List<CardPart>();
        foreach (var post in missed)
        {
            parts.Add(new Subheading(string.Create(CultureInfo.InvariantCulture, $"{post.Right} of {post.Answered} were right")));
            parts.Add(new Paragraph(post.Question.Stem));
            parts.Add(new Field(
                "Answer", RichText.Of(new TextRun(OptionText.Right(post), TextStyles.Bold)), [.. Sentences(reading, post, book, cited)]));
        }

        return new Card("To read again this week")
        {
            Subtitle = $"What the group got wrong in the last seven days, {(missed.Count == 1 ? "one question" : "the hardest first")}",
            Parts = [.. parts],
            Citations = book.Citations,
            Controls = [.. PassageActions.ToShow(cited)],
            Footer = "Open the passages to read the paragraphs around them.",
        };
    }

    private static IEnumerable<int> Sentences(Reading reading, QuizPost post, CitationBook book, List<Passage> cited)
    {
        foreach (var passage in post.Question.Evidence.Select(e => new Passage(e.Source, e.Evidence)).Where(reading.May))
        {
            var title = CardText.Cut(CardText.OneLine(reading.Shelf.Find(passage.Source)!.DisplayTitle), LongestSource);
            var number = book.Cite(title, passage.Evidence.Block, passage.Evidence.Text);
            if (number > cited.Count)
            {
                cited.Add(passage);
            }

            yield return number;
        }
    }

    private static Card Nothing(int closed) => new("Nothing to read again")
    {
        Tone = closed > 0 ? CardTone.Success : CardTone.Notice,
        Parts = [new Paragraph(closed > 0 ? "Everybody who answered this week was right." : "No question that somebody answered was closed in the last seven days.")],
    };
}
