using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Slack.Cards;

/// <summary>What a card says, in reading order, as lines of Slack's markup.</summary>
internal static class CardLines
{
    private const int LongestLabel = 200;
    private const int LongestMarks = 120;

    /// <summary>Longer ones do not stand side by side.</summary>
    private const int LongestShortField = 90;

    public static IEnumerable<CardLine> OfBody(Card card)
    {
        if (card.Subtitle is { } subtitle)
        {
            yield return new CardLine(false, most => MrkdwnWriter.Write(subtitle, most, TextStyles.Italic));
        }

        CardPart? before = null;
        foreach (var part in card.Parts.IsDefault ? [] : card.Parts)
        {
            foreach (var line in OfPart(part, HasGap(part, before) || (before is null && card.Subtitle is not null)))
            {
                yield return line;
            }

            before = part;
        }
    }

    /// <summary>The sources by name, and under each the numbered sentences that the card cites.</summary>
    /// <param name="longestSentence">0 leaves the sentences out: then only the places are named.</param>
    public static IEnumerable<ImmutableArray<CardLine>> OfSources(Card card, int longestSentence) => CitedSource.Of(card).Select(source =>
        ImmutableArray.Create<CardLine>(
        [
            new CardLine(false, most => Framed("From ", source.Source, Math.Min(most, LongestLabel), TextStyles.Bold)),
            .. source.Citations.Select(c => new CardLine(false, most => Cited(c, longestSentence, most))),
        ]));

    // Labels with their values stand close together; whatever runs on has room around it.
    private static bool HasGap(CardPart part, CardPart? before) => before is not null && (part, before) is not (Field or FieldList, Field or FieldList or Subheading);

    private static IEnumerable<CardLine> OfPart(CardPart part, bool hasGap) => part switch
    {
        Paragraph paragraph => [new CardLine(hasGap, most => Cited(paragraph.Text, paragraph.Citations, most))],
        Field field => [new CardLine(hasGap, most => OfField(field, most)) { IsShortField = IsShort(field) }],
        FieldList list => OfList(list, hasGap),
        Quotation quotation => [new CardLine(hasGap, most => OfQuotation(quotation, most))],
        Subheading heading => [new CardLine(true, most => MrkdwnWriter.WriteLine(heading.Text, Math.Min(most, LongestLabel), TextStyles.Bold))],
        _ => throw new UnreachableException(),
    };

    private static bool IsShort(Field field) => field.Label.Length + field.Value.PlainText.Length <= LongestShortField && !field.Value.PlainText.Contains('\n', StringComparison.Ordinal);

    private static IEnumerable<CardLine> OfList(FieldList list, bool hasGap)
    {
        if (!Blank.Is(list.Label))
        {
            yield return new CardLine(hasGap, most => MrkdwnWriter.WriteLine(list.Label, Math.Min(most, LongestLabel), TextStyles.Bold));
        }

        foreach (var item in list.Items.IsDefault ? [] : list.Items)
        {
            yield return new CardLine(false, most =>
            {
                var marks = Marks(item.Citations);
                return SlackText.Fixed("• ").Then(MrkdwnWriter.Write(item.Text, Math.Max(0, most - 2 - marks.Length))).Then(marks);
            });
        }
    }

    private static SlackText OfField(Field field, int most)
    {
        var label = MrkdwnWriter.WriteLine(field.Label, Math.Min(LongestLabel, most / 2), TextStyles.Bold);
        return label.IsEmpty
            ? Cited(field.Value, field.Citations, most)
            : label.Then("  ").Then(Cited(field.Value, field.Citations, most - label.Length - 2));
    }

    private static SlackText OfQuotation(Quotation quotation, int most)
    {
        var who = quotation.Attribution is { } attribution && !Blank.Is(attribution)
            ? SlackText.Fixed(" — ").Then(MrkdwnWriter.WriteLine(attribution, Math.Min(LongestLabel, most / 3)))
            : SlackText.Empty;
        var marks = Marks(quotation.Citations);
        var words = MrkdwnWriter.Write(quotation.Text, Math.Max(0, most - 5 - who.Length - marks.Length), linePrefix: "> ");
        return new SlackText("> “", "“", true, false).Then(words).Then("”").Then(who).Then(marks);
    }

    private static SlackText Cited(RichText text, ImmutableArray<int> citations, int most)
    {
        var marks = Marks(citations);
        return MrkdwnWriter.Write(text, Math.Max(0, most - marks.Length)).Then(marks);
    }

    private static SlackText Cited(Citation citation, int longestSentence, int most)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"[{citation.Number}] paragraph {citation.Paragraph}");
        var link = MrkdwnWriter.LinkOf(citation.Link) is { } address
            ? new SlackText($" <{Markup.Escape(address)}|open>", $" ({address})", true, false)
            : SlackText.Empty;
        if (longestSentence == 0)
        {
            return SlackText.Fixed(head).Then(link) with { IsCut = true };
        }

        var room = most - head.Length - 4 - link.Length;
        var sentence = MrkdwnWriter.WriteLine(citation.Sentence, Math.Max(0, Math.Min(longestSentence, room)));
        return SlackText.Fixed($"{head}: “").Then(sentence).Then("”").Then(link);
    }

    /// <summary>A label of one line after what it begins with.</summary>
    private static SlackText Framed(string before, string label, int most, TextStyles styles) =>
        SlackText.Fixed(before).Then(MrkdwnWriter.WriteLine(label, Math.Max(0, most - before.Length), styles));

    private static string Marks(ImmutableArray<int> citations)
    {
        if (citations.IsDefaultOrEmpty)
        {
            return "";
        }

        var marks = " " + string.Concat(citations.Select(n => string.Create(CultureInfo.InvariantCulture, $"[{n}]")));
        return marks.Length <= LongestMarks ? marks : marks[..(marks.LastIndexOf(']', LongestMarks - 2) + 1)] + "…";
    }
}
