using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// What the group's sources say around a stem: whatever is named there might be true of it too, so it is no distractor.
/// </summary>
internal sealed class Surroundings
{
    private readonly IReadOnlyList<SentenceMaterial> sentences;
    private readonly HashSet<Thing> named;
    private readonly List<CivilDate> dates;
    private readonly string stem;

    private Surroundings(IReadOnlyList<SentenceMaterial> sentences, string stem)
    {
        this.sentences = sentences;
        this.stem = stem;
        named = [.. sentences.SelectMany(s => s.Names).Select(n => n.Thing)];
        dates = [.. sentences.SelectMany(s => s.Dates).Select(d => d.Value).OfType<CivilDate>()];
    }

    public static Surroundings Of(GroupMaterial material, string stem, IReadOnlyList<Citation> evidence) => new(material.About(stem, evidence), stem);

    public bool MayHold(Thing thing) =>
        named.Contains(thing)
        || KeyInStem.IsTold(stem, thing.Name)
        || named.Any(n => n.Kind == thing.Kind && SameThing.MayBe(n, thing))
        || thing.Names.Any(name => name.Count > 0 && sentences.Any(s => thing.Kind == ThingKind.Person ? s.Words.Contains(name[^1]) : name.All(s.Words.Contains)));

    /// <summary>A date that overlaps one that is told there. Those that are much wider say nothing of a day.</summary>
    public bool MayHold(CivilDate date) =>
        dates.Any(d => d.Earliest <= date.Latest && date.Earliest <= d.Latest && Days(d) <= Math.Max(366, Days(date)));

    /// <param name="forms">The number in digits and in words.</param>
    public bool MayHold(IReadOnlyList<string> forms) => sentences.Any(s => forms.Any(s.Words.Contains));

    private static int Days(CivilDate date) => NodaTime.Period.DaysBetween(date.Earliest, date.Latest);
}
