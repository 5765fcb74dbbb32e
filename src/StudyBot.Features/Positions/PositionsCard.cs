using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Positions;

namespace StudyBot.Features.Positions;

/// <summary>Who holds what, in the sources' own words, each as of its document's date.</summary>
internal static class PositionsCard
{
    private const int LinesOnAPage = 10;
    private const int LongestWords = 450;
    private const string NothingYet = "No positions are known here yet: they come with the documents that are added.";
    private const string Hint = "You can try a country, a body, a person, or a word of what they hold.";

    public static async Task<Card> ShowAsync(Reading reading, PositionMatches.Found found, string topic, int page, CancellationToken cancellationToken)
    {
        var card = new CitedCard($"Positions: {UnderstoodAs.Words(found.Topic, topic)}")
        {
            Subtitle = UnderstoodAs.Note(found.Topic, topic, "Nobody is told to hold anything of") is { } note ? $"{note} {Count(found)}" : Count(found),
            LinesOnAPage = LinesOnAPage,
        };
        return await PagedCard.ShowAsync(
            card,
            reading,
            [.. found.Holders.SelectMany(h => h.Positions.Select(p => (h.Holder, Position: p)))],
            held => LineOf(held.Holder, held.Position, reading.Shelf),
            page,
            to => PositionActions.ToShow(topic, to, reading.Asker),
            cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    public static Card NothingAsked(Reading reading, PositionMatches.NothingAsked asked, IReadOnlyList<string> examples)
    {
        var card = AnswerCards.NothingAsked("Which topic?", PositionsCommand.Name, "a topic, or whoever holds something of it,", examples, NothingYet);
        return card with
        {
            Controls =
            [
                .. Choice("Topics", asked.Topics, reading),
                .. Choice("Holders", asked.Holders, reading),
            ],
        };
    }

    public static async Task<Card> NothingAboutAsync(
        Reading reading,
        FeaturePorts ports,
        PositionMatches.NothingAbout none,
        string topic,
        IReadOnlyList<string> examples,
        CancellationToken cancellationToken)
    {
        const string nobody = "Nobody in this group's documents is told to hold anything of that.";
        var near = ChoiceCard.Nearest(none.Nearest.Select(name => OptionOf(name, reading)));
        return await NearestPassages.ShowAsync(reading, ports, topic, nobody, near, cancellationToken).ConfigureAwait(false)
            ?? AnswerCards.NothingFound(topic, nobody, examples, Hint, Hint, near);
    }

    public static Card NoPositions() => new("No positions yet")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph(NothingYet)],
    };

    private static CitedLine? LineOf(string holder, FoundPosition found, Shelf shelf)
    {
        var position = found.Position;
        if (shelf.Find(position.Source) is not { } source)
        {
            return null;
        }

        ImmutableArray<Passage> passages =
        [
            new Passage(position.Source, position.Words.Evidence),
            new Passage(position.Source, position.Holder.Evidence),
            .. found.AlsoTold.Select(also => new Passage(also.Source, also.Main)),
        ];
        var isEdited = position.Words.IsEdited || position.Holder.IsEdited;
        return new CitedLine(
            CardText.Capitalised(CardText.Cut(CardText.OneLine(holder), 80)),
            LineText.Of(position.Words.Value, $" · {AsOf.Of(source)}", isEdited, LongestWords),
            [.. passages.Distinct()],
            LineForm.Listed);
    }

    private static string Count(PositionMatches.Found found)
    {
        var positions = found.Holders.Sum(h => h.Positions.Count);
        return (positions, found.Holders.Count) switch
        {
            (1, _) => "One position.",
            (_, 1) => string.Create(CultureInfo.InvariantCulture, $"{positions} positions of one holder."),
            var (all, holders) => string.Create(CultureInfo.InvariantCulture, $"{all} positions of {holders} holders."),
        };
    }

    private static IEnumerable<CardControl> Choice(string placeholder, IReadOnlyList<string> names, Reading reading) =>
        names.Count == 0 ? [] : [new Choice(placeholder, [.. names.Select(name => OptionOf(name, reading))])];

    private static ChoiceOption OptionOf(string name, Reading reading) =>
        ChoiceCard.Option(CardText.OneLine(name), null, PositionActions.ToShow(name, 0, reading.Asker));
}
