using System.Buffers;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>All sources that a group sees, read once: what is named in which sentence, and which sentences speak of like things.</summary>
public sealed class GroupMaterial
{
    /// <summary>The share of a stem's terms that a sentence has which speaks of the same.</summary>
    private const double Alike = 0.35;

    /// <summary>What tells of no year is taken to tell of now.</summary>
    private const int Undated = 2025;

    /// <summary>Years to either side.</summary>
    private const int OneTime = 25;

    private const double MostYears = 0.75;

    private readonly List<SentenceMaterial> all = [];
    private readonly Dictionary<(SourceId, int), SentenceMaterial> byStart = [];
    private readonly Dictionary<(SourceId, int), List<SentenceMaterial>> byBlock = [];
    private readonly Dictionary<string, List<int>> byTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<(ThingKind, string), Thing> things = [];
    private readonly Dictionary<FactId, Fact> facts = [];
    private readonly Dictionary<SourceId, QuizSource> bySource = [];
    private readonly Dictionary<SourceId, int?> eras = [];
    private readonly HashSet<SourceId> speeches = [];
    private readonly HashSet<SourceId> ofOneTime = [];

    private readonly Lazy<Dictionary<(ThingKind, string), Nearby<Thing>>> like;
    private readonly Lazy<ILookup<string, Thing>> byValue;

    public GroupMaterial(IReadOnlyList<QuizSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Sources = sources;
        like = new(() => things.Values.GroupBy(t => (t.Kind, t.Body)).ToDictionary(g => g.Key, g => new Nearby<Thing>([.. g], t => t.Sources)));
        byValue = new(() => things.Values.ToLookup(t => t.Value, StringComparer.Ordinal));
        foreach (var source in sources)
        {
            Read(source);
        }
    }

    public IReadOnlyList<QuizSource> Sources { get; }

    internal IReadOnlyCollection<Thing> Things => things.Values;

    /// <summary>Things with which one of this kind can stand beside, from near a source.</summary>
    internal IEnumerable<Thing> ThingsLike(Thing key, SourceId source, string seed) => like.Value[(key.Kind, key.Body)].Of(source, seed);

    internal IEnumerable<Thing> ThingsNamed(string value) => byValue.Value[value];

    /// <summary>Those that questions may be made of.</summary>
    internal IEnumerable<T> Facts<T>()
        where T : Fact => AllFacts<T>().Where(f => !f.IsEdited());

    /// <summary>Also those that moderators put right: no distractor may be true of them.</summary>
    internal IEnumerable<T> AllFacts<T>()
        where T : Fact => Sources.SelectMany(s => s.Facts).OfType<T>();

    internal Fact? Find(FactId fact) => facts.GetValueOrDefault(fact);

    internal bool IsSpeech(SourceId source) => speeches.Contains(source);

    internal QuizSource SourceOf(SourceId source) => bySource[source];

    /// <summary>How far a thing's sources lie from a source in the time that they tell of; 0 where one of the two tells of none.</summary>
    internal int YearsBetween(SourceId source, Thing thing) =>
        eras[source] is { } here ? thing.YearsFrom(here) : 0;

    /// <summary>The year that a source tells of; the present where it tells of none.</summary>
    internal int EraOf(SourceId source) => eras[source] ?? Undated;

    /// <summary>Most years that a source names lie in one lifetime of office: whoever is named there without a year was of that time.</summary>
    internal bool IsOfOneTime(SourceId source) => ofOneTime.Contains(source);

    internal SentenceMaterial? SentenceOf(SourceId source, Evidence evidence) => byStart.GetValueOrDefault((source, evidence.Span.Start));

    internal Thing? ThingOf(ThingKind kind, string name) => things.GetValueOrDefault((kind, ValueOf(kind, name)));

    /// <summary>Sentences of any source that speak of the same: those of the same paragraphs, and those that share many of the words.</summary>
    internal IReadOnlyCollection<SentenceMaterial> About(string stem, IEnumerable<Citation> evidence)
    {
        var found = new HashSet<SentenceMaterial>();
        foreach (var cited in evidence)
        {
            found.UnionWith(byBlock.GetValueOrDefault((cited.Source, cited.Evidence.Block)) ?? []);
        }

        // What shares enough of the terms has at least one of the rarest: the long lists of common terms count only for what those hold.
        var lists = TextTerms.Of(stem).Distinct().Select(t => byTerm.GetValueOrDefault(t) ?? []).OrderBy(l => l.Count).ToList();
        var enough = Math.Max(2, (int)Math.Ceiling(lists.Count * Alike));
        var shared = ArrayPool<ushort>.Shared.Rent(all.Count);
        Array.Clear(shared);
        var touched = new List<int>();
        for (var i = 0; i < lists.Count; i++)
        {
            var isRare = i <= lists.Count - enough;
            foreach (var number in lists[i])
            {
                if (shared[number] > 0)
                {
                    shared[number]++;
                }
                else if (isRare)
                {
                    shared[number] = 1;
                    touched.Add(number);
                }
            }
        }

        found.UnionWith(touched.Where(number => shared[number] >= enough).Select(number => all[number]));
        ArrayPool<ushort>.Shared.Return(shared);
        return found;
    }

    private static string ValueOf(ThingKind kind, string name) =>
        kind is ThingKind.Person or ThingKind.Organization
            ? NameForm.Fold(name)
            : NameForm.Fold(WellKnownPlaces.FirstNameOf(name) ?? name);

    // The middle one of the years that it names.
    private static int? EraOf(List<int> years) => years.Count == 0 ? null : years[years.Count / 2];

    private static List<int> YearsOf(QuizSource source) =>
        [.. source.Mentions.OfType<DateMention>().Select(d => d.Value?.Earliest.Year).OfType<int>().Order()];

    private void Read(QuizSource source)
    {
        bySource[source.Source] = source;
        var told = YearsOf(source);
        eras[source.Source] = EraOf(told);
        if (EraOf(told) is { } era && told.Count(y => Math.Abs(y - era) <= OneTime) >= told.Count * MostYears)
        {
            ofOneTime.Add(source.Source);
        }

        foreach (var fact in source.Facts)
        {
            facts.TryAdd(fact.Id, fact);
        }

        var text = source.Document.Source;
        var isSpeech = FirstPerson.Speaks(text.Text);
        if (isSpeech)
        {
            speeches.Add(source.Source);
        }

        var sentences = source.Sentences.Select(s => new SentenceMaterial(source, s.Span, s.Block, text[s.Span], isSpeech)).ToList();
        foreach (var sentence in sentences)
        {
            byStart.TryAdd((source.Source, sentence.Span.Start), sentence);
            AddTo(byBlock, (source.Source, sentence.Block.Number), sentence);
            AddTerms(sentence.Text);
            all.Add(sentence);
        }

        var entries = new EntryThings(source, Reach);
        var at = 0;
        foreach (var mention in source.Mentions.OrderBy(m => m.Span.Start))
        {
            while (at < sentences.Count && sentences[at].Span.End <= mention.Span.Start)
            {
                at++;
            }

            if (at < sentences.Count && sentences[at].Span.Contains(mention.Span))
            {
                Place(mention, sentences[at], entries);
            }
        }

        // A paragraph tells of one time, also where only one of its sentences says which.
        foreach (var block in sentences.GroupBy(s => s.Block.Number))
        {
            var years = block.SelectMany(s => s.Years).ToHashSet();
            foreach (var sentence in block)
            {
                IReadOnlyCollection<int> own = [.. sentence.Years];
                sentence.Names.ForEach(n => n.Thing.Years.UnionWith(own.Count > 0 ? own : years));
            }
        }
    }

    private void AddTerms(string text)
    {
        var lists = byTerm.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new WordReader(text);
        while (reader.Next() is { IsEmpty: false } word)
        {
            if (!TextTerms.IsTerm(word))
            {
                continue;
            }

            var term = TextTerms.Stem(word);
            if (!lists.TryGetValue(term, out var list))
            {
                lists[term] = list = [];
            }

            if (list.Count == 0 || list[^1] != all.Count)
            {
                list.Add(all.Count);
            }
        }
    }

    private static void Place(Mention mention, SentenceMaterial sentence, EntryThings entries)
    {
        switch (mention)
        {
            case DateMention date:
                sentence.Dates.Add(date);
                break;
            case PersonMention person when entries.Of(person) is { } thing:
                sentence.Names.Add(new(thing, person.Span, person.Role));
                break;
            default:
                if (entries.Of(mention) is { } named)
                {
                    sentence.Names.Add(new(named, mention.Span, null));
                }

                break;
        }
    }

    private Thing Reach(ThingKind kind, string name, string? role, IEnumerable<string> aliases, SourceId source)
    {
        var value = ValueOf(kind, name);
        if (!things.TryGetValue((kind, value), out var thing))
        {
            // A country is shown by the name that everybody knows, however short the first document has it.
            var shown = kind == ThingKind.Country ? WellKnownPlaces.FirstNameOf(name) ?? name : name;
            things.Add((kind, value), thing = new Thing(kind, shown, value, role));
        }

        thing.AddRole(role);
        thing.AddSource(source, eras[source]);
        foreach (var called in aliases.Prepend(name))
        {
            thing.AddName(called);
        }

        return thing;
    }

    private static void AddTo<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull =>
        (lists.TryGetValue(key, out var list) ? list : lists[key] = []).Add(value);
}
