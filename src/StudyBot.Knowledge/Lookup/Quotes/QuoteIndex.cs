using System.Collections.Immutable;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Knowledge.Lookup.Quotes;

/// <summary>The quotes of a group by what they say, and their speakers by what they are called.</summary>
internal sealed class QuoteIndex
{
    // Fewer words are seldom worth reading alone.
    private const int FewestWordsOfWorth = 8;

    private static readonly KeptIndex<QuoteIndex> Indexes = new(known => new QuoteIndex(known));

    private readonly int[] speakerOf;
    private readonly Dictionary<string, int> speakerNumbers = new(StringComparer.Ordinal);

    private QuoteIndex(GroupKnowledge known)
    {
        var events = known.Facts.OfType<EventFact>().ToLookup(e => e.Id);
        var order = known.NewestFirst();
        Quotes =
        [
            .. known.Facts.OfType<QuoteFact>()
                .OrderBy(q => order.GetValueOrDefault(q.Source, int.MaxValue))
                .GroupBy(q => (q.Speaker is null ? "" : NameKey.Of(q.Speaker.Value), Whole(q)))
                .Select(told => new FoundQuote(
                    told.First(),
                    told.First().Event is { } id ? events[id].FirstOrDefault() : null,
                    [.. told.Skip(1).DistinctBy(q => q.Source).Where(q => q.Source != told.First().Source)])),
        ];
        Speakers = SpeakersOf(known);
        for (var i = 0; i < Speakers.Length; i++)
        {
            speakerNumbers[NameKey.Of(Speakers[i].Name)] = i;
        }

        speakerOf = [.. Quotes.Select(q => q.Quote.Speaker is { } s ? speakerNumbers.GetValueOrDefault(NameKey.Of(s.Value), -1) : -1)];
        BySpeaker = TextIndex.Of(Speakers.Length, i =>
            Speakers[i].Aliases.Select(a => ((string?)a, (byte)1)).Concat(Speakers[i].Roles.Select(r => ((string?)r, (byte)2))).Prepend((Speakers[i].Name, (byte)0)));
        ByTopic = TextIndex.Of(Quotes.Length, i => TextsOf(Quotes[i]));
        SpeakerNames = new NamePool(Quotes.Select(q => q.Quote.Speaker?.Value).OfType<string>());
        Topics = new NamePool(Quotes.Select(q => q.Event).OfType<EventFact>().SelectMany(TopicsOf));
        Worthwhile = [.. Enumerable.Range(0, Quotes.Length).Where(IsWorthwhile)];
    }

    /// <summary>Newest source first; the very same words of the same speaker are one, whichever sources tell them.</summary>
    public ImmutableArray<FoundQuote> Quotes { get; }

    /// <summary>Those with most quotes first.</summary>
    public ImmutableArray<Speaker> Speakers { get; }

    public TextIndex BySpeaker { get; }

    public TextIndex ByTopic { get; }

    public NamePool SpeakerNames { get; }

    public NamePool Topics { get; }

    /// <summary>The numbers of those that are worth reading without having been asked for.</summary>
    public ImmutableArray<int> Worthwhile { get; }

    public static QuoteIndex Of(GroupKnowledge known) => Indexes.Of(known);

    /// <summary>Of a quote the number of its speaker; -1 where the text does not say who.</summary>
    public int SpeakerOf(int quote) => speakerOf[quote];

    /// <summary>What a quote is found by: its words, who said them, the event, and the sentences around them.</summary>
    public static IEnumerable<(string? Text, byte Rank)> TextsOf(FoundQuote found)
    {
        foreach (var part in found.Quote.Parts)
        {
            yield return (part.Text, 0);
        }

        yield return (found.Event?.Name.Value, 0);
        yield return (found.Event?.Place?.Value, 0);
        foreach (var topic in found.Event?.Topics ?? [])
        {
            yield return (topic.Value, 1);
        }

        foreach (var participant in found.Event?.Participants ?? [])
        {
            yield return (participant.Value.Name, 2);
        }

        yield return (found.Quote.Speaker?.Value, 1);
        yield return (found.Quote.Main.Text, 2);
        foreach (var evidence in found.Quote.More)
        {
            yield return (evidence.Text, 2);
        }
    }

    private static string Whole(QuoteFact quote) => string.Join(' ', quote.Parts.SelectMany(p => PlainWord.Of(p.Text)));

    private static IEnumerable<string> TopicsOf(EventFact fact) =>
        fact.Topics.Select(t => t.Value).Prepend(fact.Place?.Value).Prepend(fact.Name.Value).OfType<string>();

    private bool IsWorthwhile(int number) =>
        Quotes[number].Quote.Speaker is not null && PlainWord.Of(Quotes[number].Quote.Words).Take(FewestWordsOfWorth).Count() == FewestWordsOfWorth;

    // The other names that a source gives its people, joined over the sources that quote them.
    private static ImmutableArray<Speaker> SpeakersOf(GroupKnowledge known)
    {
        var people = known.Names.ToDictionary(n => n.Source, PeopleOf);
        return
        [
            .. known.Facts.OfType<QuoteFact>()
                .Where(q => q.Speaker is not null)
                .GroupBy(q => NameKey.Of(q.Speaker!.Value), StringComparer.Ordinal)
                .Select(group =>
                {
                    var entries = group.Select(q => EntryOf(people, q)).OfType<NamedEntry>().Distinct().ToList();
                    return new Speaker(
                        group.CountBy(q => q.Speaker!.Value, StringComparer.Ordinal).MaxBy(c => c.Value).Key,
                        [.. entries.SelectMany(e => e.Aliases.Append(e.Name)).Distinct(StringComparer.Ordinal)],
                        [.. entries.Select(e => e.Role).OfType<string>().Distinct(StringComparer.Ordinal)],
                        group.Count());
                })
                .OrderByDescending(s => s.Quotes)
                .ThenBy(s => s.Name, StringComparer.Ordinal),
        ];
    }

    private static NamedEntry? EntryOf(Dictionary<SourceId, ILookup<string, NamedEntry>> people, QuoteFact quote) =>
        people.TryGetValue(quote.Source, out var named) ? named[NameForm.Fold(quote.Speaker!.Value)].FirstOrDefault() : null;

    // A name before an alias: two people of one source may share an alias.
    private static ILookup<string, NamedEntry> PeopleOf(SourceNames names)
    {
        var people = names.Names.Where(n => n.Kind is NameKind.Person or NameKind.Organization).ToList();
        return people.Select(p => (p.Name, p))
            .Concat(people.SelectMany(p => p.Aliases.Select(alias => (alias, p))))
            .ToLookup(p => NameForm.Fold(p.Item1), p => p.p, StringComparer.Ordinal);
    }
}
