using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts;

/// <summary>
/// Something that a source says, with the sentences that say it. A closed family; later kinds (office, quote, position, term)
/// are added here.
/// </summary>
/// <param name="Main">The main evidence: of an event the sentence that holds its date, else the one that names it.</param>
/// <param name="More">Further sentences that say the same, in order.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Confidence">0 to 1.</param>
public abstract record Fact(FactId Id, SourceId Source, Evidence Main, IReadOnlyList<Evidence> More, string Rule, double Confidence)
{
    /// <summary>The kind as it stands in a <see cref="FactId"/>: <c>event</c>, <c>outcome</c>, <c>figure</c>.</summary>
    public abstract string Kind { get; }
}

/// <summary>Something that happened, or was planned, at a date or a place: every line with its own sentence.</summary>
/// <param name="Name">A title for it, of the text's own words: "Nagato Summit", "summit in Vladivostok".</param>
/// <param name="Place">The narrowest place; its wider parts follow in <paramref name="WiderPlaces"/> ("Yamaguchi Prefecture").</param>
/// <param name="IsPlanned">Announced or expected, not told as having happened.</param>
/// <param name="Topics">Words that a look-up may find it by beside name, place and participants.</param>
public sealed record EventFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    EventKind EventKind,
    Cited<string> Name,
    Cited<CivilDate>? Date,
    Cited<string>? Place,
    IReadOnlyList<Cited<string>> WiderPlaces,
    IReadOnlyList<Cited<Participant>> Participants,
    IReadOnlyList<Cited<string>> Topics,
    bool IsPlanned) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "event";
}

/// <summary>What was agreed, decided, announced or proposed; the words stand in <see cref="Fact.Main"/>.</summary>
/// <param name="Event">The event whose outcome it is, where the text says so.</param>
public sealed record OutcomeFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    FactId? Event,
    Cited<string> Words) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "outcome";
}

/// <summary>A number and what it counts: "sixteenth" of "summits between the two".</summary>
/// <param name="Event">The event that it is a figure of, where the text says so.</param>
/// <param name="IsOrdinal">"the sixteenth", against "fifteen".</param>
/// <param name="Counted">What is counted, in the text's own words: "summits with President Putin".</param>
public sealed record FigureFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    FactId? Event,
    Cited<decimal> Number,
    bool IsOrdinal,
    Cited<string> Counted) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "figure";
}
