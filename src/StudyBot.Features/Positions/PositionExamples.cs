using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Positions;

namespace StudyBot.Features.Positions;

/// <summary>Lines that work as typed, made of what is held and by whom.</summary>
internal static class PositionExamples
{
    private const int Most = 3;
    private const int LongestName = 40;

    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    public static ImmutableArray<string> Of(GroupKnowledge known) => Known.GetValue(known.Facts, _ => new(Make(known))).Value;

    private static ImmutableArray<string> Make(GroupKnowledge known) => PositionLookup.Find(known, "") is not PositionMatches.NothingAsked all
        ? []
        :
        [
            .. all.Topics.Take(Most - 1)
                .Concat(all.Holders)
                .Select(CardText.OneLine)
                .Where(name => name.Length is > 0 and <= LongestName && !name.Contains(':', StringComparison.Ordinal))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Where(name => PositionLookup.Find(known, name) is PositionMatches.Found { Topic.Quality: NameMatchQuality.Words })
                .Take(Most)
                .Select(name => LineToType.Of(PositionsCommand.Name, name)),
        ];
}
