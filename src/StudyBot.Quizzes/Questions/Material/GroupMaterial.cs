using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>All sources that a group sees, read once: what is named in which sentence, and which sentences speak of like things.</summary>
public sealed partial class GroupMaterial
{
    private const int ManySources = 10;
    private const double MostSources = 0.6;

    private readonly SentenceIndex sentences = new();
    private readonly Dictionary<(ThingKind, string), Thing> things = [];
    private readonly Dictionary<FactId, Fact> facts = [];
    private readonly Dictionary<SourceId, QuizSource> bySource = [];
    private readonly Dictionary<SourceId, SourceTimes> times = [];
    private readonly HashSet<SourceId> speeches = [];

    private readonly Lazy<Dictionary<(ThingKind, string), Nearby<Thing>>> like;
    private readonly Lazy<ILookup<string, Thing>> byValue;
    private readonly Lazy<HashSet<string>> surnames;
    private readonly Lazy<ILookup<Thing, SentenceMaterial>> naming;

    public GroupMaterial(IReadOnlyList<QuizSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        Sources = sources;
        like = new(() => things.Values.GroupBy(t => (t.Kind, t.Body)).ToDictionary(g => g.Key, g => new Nearby<Thing>([.. g], t => t.Sources, t => t.Value)));
        byValue = new(() => things.Values.ToLookup(t => t.Value, StringComparer.Ordinal));
        surnames = new(() => things.Values.Where(t => t.Kind == ThingKind.Person && t.Words.Count > 1).Select(t => t.Words[^1]).ToHashSet(StringComparer.Ordinal));
        naming = new(() => sentences.All.SelectMany(s => s.Names.Select(n => n.Thing).Where(t => t.Kind == ThingKind.Person).Distinct(), (s, t) => (Thing: t, Sentence: s)).ToLookup(n => n.Thing, n => n.Sentence));
        foreach (var source in sources)
        {
            Read(source);
        }
    }

    public IReadOnlyList<QuizSource> Sources { get; }

    internal IReadOnlyCollection<Thing> Things => things.Values;

    /// <summary>Things with which one of this kind can stand beside, from near a source, and those that everybody knows.</summary>
    internal IEnumerable<Thing> ThingsLike(Thing key, SourceId source, string seed) =>
        WorldThings.Like(key).Select(known => things.GetValueOrDefault((known.Kind, known.Value)) ?? known).Concat(like.Value[(key.Kind, key.Body)].Of(source, seed)).Distinct();

    /// <summary>Those of the sources, and those that everybody knows.</summary>
    internal IEnumerable<Thing> ThingsNamed(string value) => byValue.Value[value].Concat(WorldThings.Named(value));

    /// <summary>A person of one word ("Rogers", or "Rogers II" of a plan's name), where somebody of that surname is named in full.</summary>
    internal bool HasFullerName(Thing thing) =>
        thing.Kind == ThingKind.Person && thing.Words is [_] or [_, "ii" or "iii"] && surnames.Value.Contains(thing.Words[0]);

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
        times[source].Era is { } here ? thing.YearsFrom(here) : 0;

    /// <summary>The year that a source tells of; the present where it tells of none.</summary>
    internal int EraOf(SourceId source) => times[source].EraOrNow;

    /// <summary>Most years that a source names lie in one lifetime of office: whoever is named there without a year was of that time.</summary>
    internal bool IsOfOneTime(SourceId source) => times[source].IsOfOneTime;

    internal SentenceMaterial? SentenceOf(SourceId source, Evidence evidence) => sentences.At(source, evidence.Span.Start);

    internal Thing? ThingOf(ThingKind kind, string name) => things.GetValueOrDefault((kind, ValueOf(kind, name)));

    /// <summary>A state that most sources of many name, and its capital: whoever has read none of them guesses it.</summary>
    internal bool IsEverywhere(Thing thing) => Sources.Count >= ManySources && thing.Kind switch
    {
        ThingKind.Country => thing.Sources.Count >= MostSources * Sources.Count,
        ThingKind.City => Capitals.CountryOf(thing.Name) is { } country && ThingOf(ThingKind.Country, country) is { } its && IsEverywhere(its),
        _ => false,
    };

    /// <summary>All sentences of all sources that name a person.</summary>
    internal IEnumerable<SentenceMaterial> SentencesNaming(Thing person) => naming.Value[person];

    /// <inheritdoc cref="SentenceIndex.About"/>
    internal IReadOnlyCollection<SentenceMaterial> About(string stem, IEnumerable<Citation> evidence) => sentences.About(stem, evidence);

    private static string ValueOf(ThingKind kind, string name) =>
        kind is ThingKind.Person ? NameForm.Fold(KnownPeople.Respelled(name) ?? name)
        : kind is ThingKind.Organization
            ? NameForm.Fold(name)
            : NameForm.Fold(WellKnownPlaces.FirstNameOf(name) ?? name);

    private void Read(QuizSource source)
    {
        bySource[source.Source] = source;
        times[source.Source] = SourceTimes.Of(source);
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

        var read = source.Sentences.Select(s => new SentenceMaterial(source, s.Span, s.Block, text[s.Span], isSpeech)).ToList();
        sentences.Add(source.Source, read);
        PlaceNames(source, read);
    }

    private void PlaceNames(QuizSource source, List<SentenceMaterial> read)
    {
        var entries = new EntryThings(source, Reach);
        var at = 0;
        foreach (var mention in source.Mentions.OrderBy(m => m.Span.Start))
        {
            while (at < read.Count && read[at].Span.End <= mention.Span.Start)
            {
                at++;
            }

            if (at < read.Count && read[at].Span.Contains(mention.Span))
            {
                Place(mention, read[at], entries);
            }
        }

        // A paragraph tells of one time, also where only one of its sentences says which.
        foreach (var block in read.GroupBy(s => s.Block.Number))
        {
            var years = block.SelectMany(s => s.Years).ToHashSet();
            foreach (var sentence in block)
            {
                IReadOnlyCollection<int> own = [.. sentence.Years];
                var isOfEnvoy = sentence.Names.Exists(n => n.Thing.Kind == ThingKind.Person) && EnvoyHere.IsIn(sentence.Text);
                var isReference = Reference.Is(sentence.Text);
                foreach (var (thing, _, _) in sentence.Names)
                {
                    thing.IsEnvoyHere |= isOfEnvoy && thing.Kind == ThingKind.Person && thing.KnownThere is null;
                    thing.IsOfText |= !isReference;
                    thing.Mentions++;
                    thing.Years.UnionWith(own.Count > 0 ? own : years);
                }
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
            default:
                if (entries.Of(mention) is { } thing)
                {
                    thing.IsCut |= IsCut(sentence, mention.Span) || (thing.Kind == ThingKind.Person && IsOfPaper(sentence.Text[..(mention.Span.Start - sentence.Span.Start)]));
                    if (sentence.Source.Document.Source[mention.Span] == thing.Name)
                    {
                        thing.AddFullName(sentence.Text.AsSpan(0, mention.Span.Start - sentence.Span.Start).EndsWith(Articles.The, StringComparison.OrdinalIgnoreCase));
                    }

                    sentence.Names.Add(new(thing, mention.Span, (mention as PersonMention)?.Role));
                }

                break;
        }
    }

    // "Isma" of "Isma‘il", "Ouverture" of "L’Ouverture"; a possessive cuts nothing off.
    private static bool IsCut(SentenceMaterial sentence, TextSpan name)
    {
        var before = sentence.Text.AsSpan(0, name.Start - sentence.Span.Start);
        var after = sentence.Text.AsSpan(name.End - sentence.Span.Start);
        return (before.Length > 1 && IsMark(before[^1]) && char.IsLetter(before[^2]))
            || (after.Length > 1 && IsMark(after[0]) && char.IsLetter(after[1]) && !(after[1] == 's' && (after.Length == 2 || !char.IsLetter(after[2]))));

        static bool IsMark(char c) => c is '‘' or '’' or '\'' or '`' or 'ʻ' or 'ʿ' or 'ʾ';
    }

    // "the Treaty of Santa Clara": a place, whatever its name reads like.
    private static bool IsOfPaper(string before) => OfPaper().IsMatch(before);

    [GeneratedRegex(@"\b(Treaty|Peace|Battle|Convention|Congress|Siege|Declaration|Fall) of \z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfPaper();

    private Thing Reach(ThingKind kind, string name, string? role, IEnumerable<string> aliases, SourceId source)
    {
        var value = ValueOf(kind, name);
        if (!things.TryGetValue((kind, value), out var thing))
        {
            // A country is shown by the name that everybody knows, however short the first document has it.
            var shown = kind == ThingKind.Country ? WellKnownPlaces.FirstNameOf(name) ?? name : kind == ThingKind.Person ? KnownPeople.Respelled(name) ?? name : name;
            things.Add((kind, value), thing = new Thing(kind, shown, value, role));
        }

        thing.AddRole(role);
        thing.AddSource(source, times[source].Era);
        foreach (var called in aliases.Prepend(name))
        {
            thing.AddName(called);
        }

        return thing;
    }
}
