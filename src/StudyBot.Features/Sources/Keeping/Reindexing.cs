using System.Globalization;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>Draws the facts of documents again by the rules that the program has now; what moderators said of them stays.</summary>
internal sealed class Reindexing(FeaturePorts ports, Reextraction reextraction, SourceAdding adding, TimeProvider clock)
{
    private const int MostNamed = 8;

    /// <summary>Each is finished before the next; what is done stays done where it is cut off.</summary>
    public async Task<Card> RunAsync(
        Circumstances at, GroupId group, IReadOnlyList<SourceSummary> sources, ProgressReport progress, CancellationToken cancellationToken)
    {
        var told = new List<(SourceSummary Source, FactChanges Changes)>();
        var failed = 0;
        for (var i = 0; i < sources.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await progress(
                string.Create(CultureInfo.InvariantCulture, $"Reading {i + 1} of {sources.Count} again: {CardText.Short(sources[i].DisplayTitle)}…"),
                sources.Count > 1 ? (double)i / sources.Count : null,
                cancellationToken).ConfigureAwait(false);
            if (await ReadAgainAsync(at, group, sources[i], cancellationToken).ConfigureAwait(false) is { } changes)
            {
                told.Add((sources[i], changes));
            }
            else
            {
                failed++;
            }
        }

        await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
        return Told(told, failed);
    }

    public static Card NothingToRead() => new("Nothing to read again")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("This group has added no documents. Those of the bundled library are read again by themselves when I can read them better.")],
    };

    private async Task<FactChanges?> ReadAgainAsync(Circumstances at, GroupId group, SourceSummary source, CancellationToken cancellationToken)
    {
        var before = await ports.Sources.ReadAsync(group, source.Id, cancellationToken).ConfigureAwait(false);
        var change = new SourceChange(
            group,
            source.Id,
            SpaceGroups.MemberOf(at.Member.Id),
            Instant.FromDateTimeOffset(clock.GetUtcNow()),
            new EffectId($"{at.Delivery}/{source.Id.Hash}"));
        return await reextraction.RenewAsync(
                source.Id, (extracted, stated) => ports.Sources.ReindexAsync(change, extracted, stated, cancellationToken), cancellationToken).ConfigureAwait(false) is { } extracted
            && await ports.Sources.ReadAsync(group, source.Id, cancellationToken).ConfigureAwait(false) is { } after
                ? FactChanges.Between(before ?? extracted with { Facts = [], People = [] }, after, after.Facts, cancellationToken)
                : null;
    }

    private static Card Told(List<(SourceSummary Source, FactChanges Changes)> told, int failed)
    {
        var changed = told.Where(one => !one.Changes.IsEmpty).ToList();
        var not = failed == 0 ? "" : $" {Counted.Of(failed, "document")} could not be read again and stayed as they were.";
        if (told is [var only] && failed == 0)
        {
            return new Card($"Read again: {AddingCards.Title(only.Source)}")
            {
                Tone = CardTone.Success,
                Parts = [.. ChangedLines.Of(only.Changes), Stays()],
                Controls = [new Button("Open it", SourceActions.ToOpen(only.Source.Id, 0))],
            };
        }

        return new Card(told.Count == 0 ? "Nothing was read again" : $"Read again: {Counted.Of(told.Count, "document")}")
        {
            Tone = told.Count == 0 ? CardTone.Notice : CardTone.Success,
            Parts =
            [
                new Paragraph((changed.Count == 0 ? "Nothing is added, changed or lost." : $"In {Counted.Of(changed.Count, "document")} something is added, changed or lost.") + not),
                .. changed.Count == 0 ? Array.Empty<CardPart>() : [new FieldList("Changed", [.. changed.Take(MostNamed).Select(one => new CitedText(Line(one.Source, one.Changes), []))])],
                Stays(),
            ],
        };
    }

    private static Paragraph Stays() => new("What moderators hid or put right stays; what fits no fact any more waits for review.");

    private static string Line(SourceSummary source, FactChanges changes)
    {
        var (added, changed, lost) = (changes.Kinds.Sum(k => k.Added.Length), changes.Kinds.Sum(k => k.Changed.Length), changes.Kinds.Sum(k => k.Lost.Length));
        return string.Create(CultureInfo.InvariantCulture, $"{AddingCards.Title(source)}: {added} added, {changed} changed, {lost} lost");
    }
}
