using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Ask;

/// <summary>Questions about events whose date or place the documents give.</summary>
internal static class AskExamples
{
    private const int Most = 2;
    private const int Tries = 12;
    private const int LongestTitle = 50;

    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    public static ImmutableArray<string> Of(IReadOnlyList<Fact> facts) => Known.GetValue(facts, list => new(Make(list))).Value;

    private static ImmutableArray<string> Make(IReadOnlyList<Fact> facts) =>
    [
        .. EventLookup.Examples(facts, Tries)
            .Where(fact => fact.Date is not null && !fact.IsPlanned && EventTitle.SaysKind(fact))
            .Select(fact => EventTitle.Of(fact))
            .Where(title => title.Length <= LongestTitle && !title.Contains(':', StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(title => LineToType.Of(AskCommand.Name, $"When was the {Lower(title)}?")),
    ];

    // A title begins with a capital, also where its first word is none of a name's.
    private static string Lower(string title) =>
        title.Split(' ', 2)[0].ToLowerInvariant() is "summit" or "meeting" or "talks" or "visit" or "conference" or "press" or "signing" or "call" or "proposal"
            ? char.ToLowerInvariant(title[0]) + title[1..]
            : title;
}
