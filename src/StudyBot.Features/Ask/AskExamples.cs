using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Ask;

/// <summary>Questions that the documents answer, about events that much is told of.</summary>
internal static class AskExamples
{
    private const int Most = 2;
    private const int Tries = 6;
    private const int LongestTitle = 50;

    // A list of facts stays the same as long as nothing changed, and so do its examples.
    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    /// <summary>Each was asked, and was answered; those with a short answer first.</summary>
    public static async Task<ImmutableArray<string>> FindAsync(IPassageFinder finder, GroupId group, IReadOnlyList<Fact> facts, CancellationToken cancellationToken)
    {
        if (Known.TryGetValue(facts, out var before))
        {
            return before.Value;
        }

        var plain = new List<string>();
        var answered = new List<string>();
        foreach (var question in Questions(facts))
        {
            if (answered.Count < Most
                && await finder.FindAsync(group, question, null, 1, cancellationToken).ConfigureAwait(false) is { IsDeclined: false, Passages: [var best, ..] })
            {
                (best.Answer is null ? plain : answered).Add(LineToType.Of(AskCommand.Name, question));
            }
        }

        ImmutableArray<string> examples = [.. answered.Concat(plain).Take(Most)];
        Known.AddOrUpdate(facts, new(examples));
        return examples;
    }

    private static IEnumerable<string> Questions(IReadOnlyList<Fact> facts) => EventLookup.Examples(facts, Tries)
        .Where(fact => !fact.IsPlanned && EventTitle.SaysKind(fact))
        .Select(fact => (fact, Title: Lower(EventTitle.Of(fact))))
        .Where(e => e.Title.Length <= LongestTitle && !e.Title.Contains(':', StringComparison.Ordinal))
        .DistinctBy(e => e.Title)
        .SelectMany(e => new[]
        {
            e.fact.Date is null ? null : $"When was the {e.Title}?",
            e.fact.Participants.Count == 0 ? null : $"Who took part in the {e.Title}?",
            e.fact.Place is null || e.Title.Contains(e.fact.Place.Value, StringComparison.OrdinalIgnoreCase) ? null : $"Where was the {e.Title}?",
        })
        .OfType<string>();

    // A title begins with a capital, also where its first word is none of a name's.
    private static string Lower(string title) =>
        KindText.IsNoun(title.Split(' ', 2)[0]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
