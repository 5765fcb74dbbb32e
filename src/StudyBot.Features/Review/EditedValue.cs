using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Forms;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Timeline;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Review;

/// <summary>Which value of a <see cref="FactEdit"/> it is.</summary>
internal enum EditPart
{
    Name,
    Date,
    Place,
    Words,
    Participants,
}

/// <summary>One value of a fact that may be put right: its field, filled in as it stands, and what is read from the answer.</summary>
/// <param name="Given">As the source gives it; null where it gives none.</param>
/// <param name="Shown">As it stands now.</param>
internal sealed record EditedValue(EditPart Part, string Label, string? Given, string? Shown)
{
    private const int LongestName = 200;
    private const int LongestWords = 1000;
    private const int LongestDate = 60;

    /// <summary>A list that is longer is not offered: whoever corrected what fits of it would lose the rest.</summary>
    private const int LongestList = 2500;

    private int Longest => Part switch
    {
        EditPart.Words => LongestWords,
        EditPart.Participants => LongestList,
        EditPart.Date => LongestDate,
        _ => LongestName,
    };

    /// <summary>A value that is there can be put right, not taken away: what is not so at all is hidden.</summary>
    public FormField Field => new(
        Part.ToString().ToLowerInvariant(),
        Label,
        Part is EditPart.Words or EditPart.Participants ? FormFieldKind.Text : FormFieldKind.Line,
        IsRequired: Given is not null,
        MaxLength: Longest,
        Placeholder: Part switch
        {
            EditPart.Date => "2016-12-15, December 2016 or 2016",
            EditPart.Participants => "a name, a comma, and the office if it is told",
            _ => null,
        },
        Value: Shown is null ? null : CardText.Cut(Shown, Longest));

    public static ImmutableArray<EditedValue> Of(ReviewedFact reviewed) => (reviewed.Given, reviewed.Shown) switch
    {
        (EventFact given, EventFact shown) =>
        [
            new(EditPart.Name, "What it was", given.Name.Value, shown.Name.Value),
            new(EditPart.Date, "Date", TextOf(given.Date), TextOf(shown.Date)),
            new(EditPart.Place, "Place", given.Place?.Value, shown.Place?.Value),
            .. OfParticipants(TextOf(given.Participants), TextOf(shown.Participants)),
        ],
        (OutcomeFact given, OutcomeFact shown) => [new(EditPart.Words, "What was agreed, decided or announced", given.Words.Value, shown.Words.Value)],
        (FigureFact given, FigureFact shown) => [new(EditPart.Words, $"What the number {CardText.Short(given.Number.Text)} counts", given.Counted.Value, shown.Counted.Value)],
        (OfficeFact given, OfficeFact shown) =>
        [
            new(EditPart.Name, "Person", given.Person.Value, shown.Person.Value),
            new(EditPart.Words, "Office", given.Office.Value, shown.Office.Value),
            new(EditPart.Date, "As of", TextOf(given.AsOf), TextOf(shown.AsOf)),
        ],
        (QuoteFact given, QuoteFact shown) => [new(EditPart.Name, "Who said it", given.Speaker?.Value, shown.Speaker?.Value)],
        (PositionFact given, PositionFact shown) =>
        [
            new(EditPart.Name, "Who holds it", given.Holder.Value, shown.Holder.Value),
            new(EditPart.Words, "What they hold", given.Words.Value, shown.Words.Value),
        ],
        (TermFact given, TermFact shown) =>
        [
            new(EditPart.Name, "Term", given.Term.Value, shown.Term.Value),
            new(EditPart.Words, "What it means", given.Definition.Value, shown.Definition.Value),
        ],
        _ => throw new UnreachableException(),
    };

    /// <summary>Null where the answer can be taken.</summary>
    public FieldError? ErrorOf(FormAnswers answers) => (Part, Typed(answers)) switch
    {
        _ when IsUntouched(answers) => null,
        (_, "") => new FieldError(Field.Name, "It cannot be taken away. Hide the fact where it is wrong altogether."),
        (EditPart.Date, var typed) when DateOf(typed) is null => new FieldError(Field.Name, "I cannot read that date. Write it like 2016-12-15, December 2016 or 2016."),
        _ => null,
    };

    /// <summary>Whether it stands in the form as it was filled in.</summary>
    public bool IsUntouched(FormAnswers answers) => Typed(answers) == Comparable(Shown);

    /// <summary>What it is put right to, where it was touched; null where that is what the source gives.</summary>
    public string? Read(FormAnswers answers) => Typed(answers) is { Length: > 0 } typed && typed != Comparable(Given) ? typed : null;

    /// <summary>Likewise a date.</summary>
    public CivilDate? ReadDate(FormAnswers answers) => Read(answers) is { } typed && DateOf(typed) is { } date && CivilDateText.InFull(date) != Given ? date : null;

    // What is too long for the field was cut in it, and is the same as long as nobody touches it.
    private string Comparable(string? value) => value is null ? "" : Tidy(CardText.Cut(value, Longest));

    private string Typed(FormAnswers answers) => CardText.Cut(Tidy(answers.Texts.GetValueOrDefault(Field.Name, "")), Longest);

    private string Tidy(string text) => Part == EditPart.Participants ? ParticipantLines.Tidy(text) : CardText.OneLine(text).Trim();

    private static ImmutableArray<EditedValue> OfParticipants(string? given, string? shown) =>
        given?.Length > LongestList || shown?.Length > LongestList ? [] : [new(EditPart.Participants, "Who took part, a line each", given, shown)];

    private static string? TextOf(IReadOnlyList<Cited<Participant>> participants) => participants.Count == 0 ? null : ParticipantLines.Of(participants);

    private static string? TextOf(Cited<CivilDate>? date) => date is null ? null : CivilDateText.InFull(date.Value);

    private static CivilDate? DateOf(string typed) => (DateBounds.Read(typed, null) as DateBounds.Between)?.From;
}
