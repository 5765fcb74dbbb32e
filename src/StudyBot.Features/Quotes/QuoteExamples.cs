using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Quotes;

namespace StudyBot.Features.Quotes;

/// <summary>Lines that work as typed, made of who is quoted and on what.</summary>
internal static class QuoteExamples
{
    private const int Tries = 8;
    private const int LongestName = 40;

    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    /// <summary>A speaker, a topic, and both together, as far as there are such.</summary>
    public static ImmutableArray<string> Of(GroupKnowledge known) => Known.GetValue(known.Facts, _ => new(Make(known))).Value;

    private static ImmutableArray<string> Make(GroupKnowledge known)
    {
        var speaker = QuoteLookup.CompleteSpeaker(known, "", Tries).FirstOrDefault(name => Works(known, "", name));
        var topic = QuoteLookup.CompleteTopic(known, "", Tries).FirstOrDefault(name => name != speaker && Works(known, name, ""));
        return
        [
            .. speaker is null ? [] : new[] { LineToType.Of(QuoteCommand.Name, "", (QuoteCommand.By, speaker)) },
            .. topic is null ? [] : new[] { LineToType.Of(QuoteCommand.Name, topic) },
            .. speaker is not null && topic is not null && Works(known, topic, speaker)
                ? new[] { LineToType.Of(QuoteCommand.Name, topic, (QuoteCommand.By, speaker)) }
                : [],
        ];
    }

    private static bool Works(GroupKnowledge known, string about, string by) =>
        CardText.OneLine(about.Length > by.Length ? about : by) is { Length: > 0 and <= LongestName } name
        && !name.Contains(':', StringComparison.Ordinal)
        && QuoteLookup.Find(known, about, by) is QuoteMatches.Found { About: null or { Quality: NameMatchQuality.Words }, By: null or { Quality: NameMatchQuality.Words } };
}
