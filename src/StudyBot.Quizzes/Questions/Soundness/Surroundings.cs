using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// What the group's sources say around a stem: whatever is named there might be true of it too, so it is no distractor.
/// </summary>
internal sealed class Surroundings
{
    private readonly IReadOnlyCollection<SentenceMaterial> sentences;
    private readonly HashSet<Thing> named;
    private readonly Lazy<HashSet<string>> words;
    private readonly Lazy<ILookup<ThingKind, Thing>> ofKind;
    private readonly Lazy<ILookup<string, Thing>> byWord;
    private readonly List<CivilDate> dates;
    private readonly StemTells stem;

    private Surroundings(IReadOnlyCollection<SentenceMaterial> sentences, string stem)
    {
        this.sentences = sentences;
        this.stem = new(stem);
        named = [.. sentences.SelectMany(s => s.Names).Select(n => n.Thing)];
        words = new(() => sentences.SelectMany(s => s.Words).ToHashSet(StringComparer.Ordinal));
        ofKind = new(() => named.ToLookup(t => t.Kind));
        byWord = new(() => named.SelectMany(t => SameThing.WordsOf(t), (t, word) => (Thing: t, Word: word)).ToLookup(t => t.Word, t => t.Thing, StringComparer.Ordinal));
        dates = [.. sentences.SelectMany(s => s.Dates).Select(d => d.Value).OfType<CivilDate>()];
    }

    public static Surroundings Of(GroupMaterial material, string stem, IReadOnlyList<Citation> evidence) => new(material.About(stem, evidence), stem);

    public bool MayHold(Thing thing) =>
        named.Contains(thing)
        || stem.Tells(thing)
        || SameThing.WordsOf(thing).Any(word => byWord.Value[word].Any(n => n.Kind == thing.Kind && SameThing.MayBe(n, thing)))
        || ofKind.Value[thing.Kind].Any(n => SameThing.MayBeInOtherWords(n.Wording, thing.Wording))
        || thing.Names.Any(IsWritten(thing.Kind));

    // All its words somewhere are looked for first: that says no at once to most.
    private Func<IReadOnlyList<string>, bool> IsWritten(ThingKind kind) => kind == ThingKind.Person
        ? name => name.Count > 0 && words.Value.Contains(name[^1])
        : name => name.Count > 0 && name.All(words.Value.Contains) && sentences.Any(s => name.All(s.Words.Contains));

    /// <summary>A date that overlaps one that is told there. Those that are much wider say nothing of a day.</summary>
    public bool MayHold(CivilDate date) =>
        dates.Any(d => d.Earliest <= date.Latest && date.Earliest <= d.Latest && Days(d) <= Math.Max(366, Days(date)));

    /// <param name="forms">The number in digits and in words.</param>
    public bool MayHold(IReadOnlyList<string> forms) => forms.Any(words.Value.Contains);

    private static int Days(CivilDate date) => NodaTime.Period.DaysBetween(date.Earliest, date.Latest);
}
