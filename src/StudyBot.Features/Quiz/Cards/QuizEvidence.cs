using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>The sentences that a question was made of, as far as the group may still see them.</summary>
internal sealed class QuizEvidence(Shelf shelf, HiddenPassages hidden)
{
    private const int LongestSource = 120;

    public static async Task<QuizEvidence> ReadAsync(FeaturePorts ports, GroupId group, CancellationToken cancellationToken) => new(
        Shelf.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)),
        new HiddenPassages(await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false)));

    /// <summary>The card with the sentences below its parts, cited, and a button that opens them where they stand.</summary>
    public Card AddTo(Card card, Question question)
    {
        var passages = question.Evidence.Select(e => new Passage(e.Source, e.Evidence)).Where(p => shelf.Find(p.Source) is not null && !hidden.Hide(p)).ToList();
        if (passages.Count == 0)
        {
            return card with { Parts = [.. card.Parts, new Paragraph("The document that it was made of is no longer among the group's.")] };
        }

        var book = new CitationBook();
        var quoted = passages.ConvertAll(p => (CardPart)new Quotation(
            p.Evidence.Text,
            null,
            [book.Cite(CardText.Cut(CardText.OneLine(shelf.Find(p.Source)!.DisplayTitle), LongestSource), p.Evidence.Block, p.Evidence.Text)]));
        return card with
        {
            Parts = [.. card.Parts, .. quoted],
            Citations = book.Citations,
            Controls = [.. card.Controls, .. PassageActions.ToShow(passages)],
        };
    }
}
