using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Facts;

/// <summary>
/// Something that a source says, with the sentences that say it. A closed family.
/// </summary>
/// <param name="Main">The main evidence: of an event the sentence that holds its date, else the one that names it.</param>
/// <param name="More">Further sentences that say the same, in order.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Confidence">0 to 1.</param>
public abstract record Fact(FactId Id, SourceId Source, Evidence Main, IReadOnlyList<Evidence> More, string Rule, double Confidence)
{
    /// <summary>The kind as it stands in a <see cref="FactId"/>: <c>event</c>, <c>office</c>, <c>quote</c>, <c>outcome</c>,
    /// <c>position</c>, <c>term</c>, <c>figure</c>.</summary>
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

/// <summary>Who held which office: "Abe Shinzo" was "Prime Minister".</summary>
/// <param name="Person">The fullest name of the document.</param>
/// <param name="Office">The role in the text's own words, nationality included: "Russian president".</param>
/// <param name="AsOf">
/// The date that the sentence itself speaks of; null where it gives none: then the office is as of the day the document was written.
/// </param>
/// <param name="IsFormer">The text says that the office was over: "the former Secretary of State".</param>
public sealed record OfficeFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    Cited<string> Person,
    Cited<string> Office,
    Cited<CivilDate>? AsOf,
    bool IsFormer) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "office";
}

/// <summary>What somebody said, word for word.</summary>
/// <param name="Main">The sentence in which the words begin; the sentences that hold the rest follow in <see cref="Fact.More"/>.</param>
/// <param name="Speaker">The fullest name of the document, or the words that stand for a name; null where the text does not say who.</param>
/// <param name="Parts">The words between the marks, in order; more than one where the text interrupts them or a new paragraph takes them up.</param>
/// <param name="Verb">The word that carries them: "said", "declared"; null where none does.</param>
/// <param name="Event">The event on which they were said, where the text says so.</param>
public sealed record QuoteFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    Cited<string>? Speaker,
    IReadOnlyList<QuotePart> Parts,
    string? Verb,
    FactId? Event) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "quote";

    /// <summary>All parts in one line of text, each as it stands in the source.</summary>
    public string Words => string.Join(" … ", Parts.Select(p => p.Text));
}

/// <summary>What somebody holds, claims, supports, opposes or how they judge something.</summary>
/// <param name="Holder">Who: a person, a country, an organization or a described body, by the fullest name of the document.</param>
/// <param name="Words">What they hold, in the text's own words.</param>
/// <param name="Topics">Names and nouns of the words by which a look-up may find it.</param>
/// <param name="Event">The event that is judged, where it is one.</param>
public sealed record PositionFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    Cited<string> Holder,
    Cited<string> Words,
    IReadOnlyList<Cited<string>> Topics,
    FactId? Event) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "position";
}

/// <summary>A named idea with the sentence that explains it.</summary>
/// <param name="Term">As the text writes it, without its marks: "new approach", "containment".</param>
/// <param name="Definition">The words that explain it, of one sentence.</param>
/// <param name="Aliases">Other names that the text gives it: an acronym, a translation.</param>
public sealed record TermFact(
    FactId Id,
    SourceId Source,
    Evidence Main,
    IReadOnlyList<Evidence> More,
    string Rule,
    double Confidence,
    Cited<string> Term,
    Cited<string> Definition,
    IReadOnlyList<Cited<string>> Aliases) : Fact(Id, Source, Main, More, Rule, Confidence)
{
    public override string Kind => "term";
}
