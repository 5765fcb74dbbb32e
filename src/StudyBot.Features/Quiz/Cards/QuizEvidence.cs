using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>The sentences that a question was made of, as far as the group may still see them.</summary>
internal sealed class QuizEvidence(Shelf shelf, HiddenPassages hidden, IReadOnlySet<FactId> hiddenFacts)
{
    private const int LongestSource = 120;

    public static async Task<QuizEvidence> ReadAsync(FeaturePorts ports, GroupId group, CancellationToken cancellationToken) => new(
        Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)),
        new HiddenPassages(await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false)),
        (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).Where(overlay => overlay.IsHidden).Select(overlay => overlay.Fact).ToHashSet());

    /// <summary>Whether moderators have hidden what a question was made of: then neither its stem nor its answer is shown to members.</summary>
    public bool IsHidden(QuizPost post) => post.IsHidden || IsHidden(post.Question);

    private bool IsHidden(Question question) =>
        question.Facts.Any(hiddenFacts.Contains) || question.Evidence.Any(e => hidden.Hide(new Passage(e.Source, e.Evidence)));

    /// <summary>The card with its parts, which get the numbers of the sentences, and a button that opens those where they stand.</summary>
    public Card AddTo(Card card, Question question, Func<ImmutableArray<int>, ImmutableArray<CardPart>> partsOf)
    {
        var passages = question.Evidence.Select(e => new Passage(e.Source, e.Evidence)).Where(p => shelf.Find(p.Source) is not null && !hidden.Hide(p)).ToList();
        if (passages.Count == 0)
        {
            var isReplaced = question.Evidence.Any(e => shelf.FindReplacing(Shelf.DigestOf(e.Source)) is not null);
            return card with { Parts = [.. partsOf([]), new Paragraph(isReplaced ? "The text that it was made of was replaced since." : "The document that it was made of is no longer among the group's.")] };
        }

        var book = new CitationBook();
        ImmutableArray<int> numbers =
        [
            .. passages.Select(p => book.Cite(CardText.Cut(CardText.OneLine(shelf.Find(p.Source)!.DisplayTitle), LongestSource), p.Evidence.Block, p.Evidence.Text)),
        ];
        return card with
        {
            Parts = partsOf(numbers),
            Citations = book.Citations,
            Controls = [.. card.Controls, .. PassageActions.ToShow(passages)],
        };
    }
}
