using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Review;

/// <summary>
/// One fact for a moderator: every value with its citation, the sentence in its paragraph, and what may be done. Whoever approves sees what is hidden from
/// others, so that it can be taken back.
/// </summary>
internal static class FactReviewCard
{
    private const int LongestSource = 120;
    private const int LongestSentence = 1500;

    /// <param name="why">Why somebody should look at it.</param>
    /// <param name="report">What a member said of it.</param>
    /// <returns>Null where its source can no longer be read.</returns>
    public static async Task<Card?> ShowAsync(
        Reading reading, ReviewedFact reviewed, string? why, MemberReport? report, ReviewPlace place, CancellationToken cancellationToken)
    {
        var fact = reviewed.Shown;
        if (reading.Shelf.Find(fact.Source) is not { } source)
        {
            return null;
        }

        var book = new CitationBook();
        var cited = new List<Passage>();
        var values = FactFields.Of(fact).Select(field => new Field(field.Label, LineText.Of(field.Value, field.IsEdited), [Cite(field.Evidence)])).ToList();
        Cite(fact.Main);
        return new Card(FactFields.TitleOf(fact))
        {
            Subtitle = why is null ? null : RichText.FromString(why),
            Parts =
            [
                .. report is null ? [] : ReportWords.Of(report),
                .. values,
                .. AsGiven(reviewed),
                .. await PassageAsync(reading, fact.Source, report?.Sentence.Start ?? fact.Main.Span.Start, cancellationToken).ConfigureAwait(false),
            ],
            Citations = book.Citations,
            Controls = [.. Controls(reviewed.Standing, new SeenFact(fact.Id, reviewed.Standing.Print, report?.Id), place, reading), .. PassageActions.ToShow([.. cited.Where(reading.May)])],
        };

        int Cite(Evidence evidence)
        {
            var number = book.Cite(CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestSource), evidence.Block, CardText.Cut(evidence.Text, LongestSentence));
            if (number > cited.Count)
            {
                cited.Add(new Passage(fact.Source, evidence));
            }

            return number;
        }
    }

    /// <summary>The sentence at an offset, marked in its paragraph; nothing where the text cannot be read.</summary>
    public static async Task<ImmutableArray<CardPart>> PassageAsync(Reading reading, SourceId source, int offset, CancellationToken cancellationToken) =>
        await reading.SentencesAsync(source, cancellationToken).ConfigureAwait(false) is { } sentences && sentences.FindAt(offset) is { } sentence
            ?
            [
                new Subheading(string.Create(CultureInfo.InvariantCulture, $"Paragraph {sentence.Block.Number}")),
                new Paragraph(ParagraphText.Around(sentences, sentence, [])),
            ]
            : [];

    // What was put right stands beside what the source says, so that whoever looks can tell.
    private static ImmutableArray<CardPart> AsGiven(ReviewedFact reviewed)
    {
        var shown = FactFields.Of(reviewed.Shown).Where(field => field.IsEdited).Select(field => field.Label).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<CitedText> given =
        [
            .. FactFields.Of(reviewed.Given).Where(field => shown.Contains(field.Label)).Select(field => new CitedText(CardText.Cut($"{field.Label}: {field.Value}", LongestSource), [])),
        ];
        return shown.Count == 0 ? [] : [given.IsEmpty ? new Paragraph("The document itself gives no such value.") : new FieldList("As the document gives it", given)];
    }

    private static IEnumerable<CardControl> Controls(FactStanding standing, SeenFact seen, ReviewPlace place, Reading reading)
    {
        var isHidden = standing.Overlay is { IsHidden: true };
        if (standing.Overlay is null)
        {
            var label = seen.Report is not null ? "It is right" : standing.IsApproved ? "It is still right" : "Approve";
            yield return new Button(label, To(ReviewActions.Approve), ButtonStyle.Primary);
        }

        if (standing.Overlay is { } overlay)
        {
            yield return new Button(overlay.IsHidden ? "Show it again" : "Take the edit back", To(ReviewActions.TakeBack), ButtonStyle.Primary);
        }

        if (!isHidden)
        {
            yield return new Button("Edit", ReviewActions.ToEdit(seen, place, reading.Asker));
            yield return new Button("Hide", To(ReviewActions.Hide));
        }

        if (standing.Overlay is not { IsPassageHidden: true })
        {
            yield return new Button(isHidden ? "Hide its passage too" : "Hide with its passage", To(ReviewActions.HideText));
        }

        if (standing.Overlay is not null && seen.Report is { } report)
        {
            yield return new Button("Close the report", ReviewActions.ToClose(report, place, reading.Group, reading.Asker));
        }

        EffectTarget To(string action) => ReviewActions.ToDecide(action, seen, place, reading.Group, reading.Asker);
    }
}
