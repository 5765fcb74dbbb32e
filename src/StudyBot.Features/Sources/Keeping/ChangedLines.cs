using System.Collections.Immutable;
using StudyBot.Chat.Cards;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What is added, changed and lost, as parts of a card.</summary>
internal static class ChangedLines
{
    public static IEnumerable<CardPart> Of(FactChanges changes) =>
        changes.IsEmpty
            ? [new Paragraph("No event, nobody, no quote and no outcome is added, changed or lost.")]
            :
            [
                .. Listed("Added", changes, kind => kind.Added),
                .. Listed("Changed", changes, kind => kind.Changed),
                .. Listed("Lost", changes, kind => kind.Lost),
            ];

    private static IEnumerable<CardPart> Listed(string label, FactChanges changes, Func<KindChanges, ImmutableArray<string>> which)
    {
        var lines = changes.Kinds.Select(kind => kind.Told(which(kind))).OfType<string>().Select(line => new CitedText(line, [])).ToImmutableArray();
        return lines.IsEmpty ? [] : [new FieldList(label, lines)];
    }
}
