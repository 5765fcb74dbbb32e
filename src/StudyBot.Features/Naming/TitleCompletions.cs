using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Naming;

/// <summary>Titles of documents that a line could go on with, as far as every platform takes them.</summary>
internal static class TitleCompletions
{
    private const int Longest = 100;
    private const int Most = 25;

    public static ImmutableArray<Completion> Of(IReadOnlyList<SourceSummary> sources, string typed) => Of(NameIndex.OfTitles(sources).Complete(typed, int.MaxValue));

    /// <param name="further">What may be typed in the place of a title.</param>
    public static ImmutableArray<Completion> Of(IEnumerable<NamedThing> documents, params ImmutableArray<string> further) =>
    [
        .. documents
            .Select(document => CardText.Cut(CardText.OneLine(document.Name), Longest))
            .Where(title => title.Length > 0)
            .Concat(further)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .Select(title => new Completion(title, title)),
    ];
}
