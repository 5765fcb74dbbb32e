using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Review;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What is said of documents that were added, and what may be done about them by whoever added them.</summary>
internal static class AddedCards
{
    private const int LongestLabel = 40;

    // A message holds ten files at most, and a row of buttons five.
    private const int MostFiles = 10;

    /// <param name="done">"Added", "Corrected".</param>
    /// <param name="asker">Who added it, and may take that back or put right what it says of itself.</param>
    /// <param name="mayReview">And may judge its facts.</param>
    public static Card Told(string done, SourceSummary source, AddedContents contents, ImmutableArray<string> questions, UserId asker, bool mayReview) => new($"{done}: {AddingCards.Title(source)}")
    {
        Tone = CardTone.Success,
        Parts =
        [
            .. Origin(source),
            new Field("Holds", contents.Found.After(Counted.Of(source.Blocks, "paragraph")) + ForQuiz(contents.ForQuiz), []),
            .. contents.Doubtful == 0 ? Array.Empty<CardPart>() : [new Field("Doubtful", $"{Counted.Of(contents.Doubtful, "fact")} that moderators should look at", [])],
            .. Doubt(source, contents.Found) is { } doubt ? [new Paragraph(doubt)] : Array.Empty<CardPart>(),
            .. SaidBefore.Sentence(contents.SaidBefore) is { } before ? [new Paragraph(before)] : Array.Empty<CardPart>(),
            Questions(questions),
        ],
        Controls =
        [
            new Button("Open it", SourceActions.ToOpen(source.Id, 0)),
            .. mayReview && contents.IsToReview
                ? [new Button("Review", ReviewActions.ToTurn(ReviewPlace.Start with { Source = Shelf.DigestOf(source.Id) }, asker))]
                : Array.Empty<CardControl>(),
            new Button("Correct…", AddedActions.ToCorrect(source.Id, asker)),
            new Button("Undo", AddedActions.ToUndo([source.Id], source.Id.Group, asker), ButtonStyle.Danger),
        ],
    };

    /// <summary>For whoever may put it right.</summary>
    public static Card SaysOfItself(SourceSummary source, string? subtitle, UserId asker) => new(AddingCards.Title(source))
    {
        Subtitle = subtitle is null ? null : RichText.FromString(subtitle),
        Parts = Origin(source) is { IsEmpty: false } origin ? origin : [new Paragraph("It is known neither who wrote it nor who published it, nor when.")],
        Controls = [new Button("Correct…", AddedActions.ToCorrect(source.Id, asker), ButtonStyle.Primary), new Button("Open it", SourceActions.ToOpen(source.Id, 0))],
    };

    public static Card CorrectedMeanwhile(SourceSummary source, UserId asker) =>
        SaysOfItself(source, "Somebody put it right since the form was opened, so nothing was changed. This is how it stands now.", asker) with { Tone = CardTone.Notice };

    /// <summary>What is to be corrected went meanwhile.</summary>
    public static Card NoLongerThere() => new("It is not there any more")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("This group does not hold that document any more; nothing was changed.")],
    };

    public static Card Undone(int count) => new("Taken back")
    {
        Tone = CardTone.Success,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun(count == 1
                    ? "No look-up finds that document any more. Adding it again brings it back, and for a day so can moderators with "
                    : $"No look-up finds those {Counted.Of(count, "document")} any more. Adding them again brings them back, and for a day so can moderators with "),
                new TextRun("/source restore", TextStyles.Code),
                new TextRun("."))),
        ],
    };

    public static Card TooLateToUndo(SourceSummary source) => new("It stays")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun($"“{AddingCards.Title(source)}” was added too long ago to be taken back with one press; moderators can with "),
                new TextRun("/source remove", TextStyles.Code),
                new TextRun("."))),
        ],
    };

    public static Card TooLateToCorrect(SourceSummary source) => new("It stays as it is")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph($"“{AddingCards.Title(source)}” was added too long ago; now moderators alone put right what it says of itself.")],
    };

    /// <param name="isFirstSeen">What waits does so until somebody has seen what it says of itself.</param>
    /// <param name="saidBefore">As for one: of all that were added.</param>
    /// <param name="asker">Who added them, and may take them back or look at one to put it right.</param>
    public static Card Several(
        IReadOnlyList<IndexOutcome> outcomes,
        IReadOnlyDictionary<SourceId, SourceContents> contents,
        ImmutableArray<string> questions,
        bool isHere,
        bool isFirstSeen,
        int saidBefore,
        UserId asker)
    {
        var added = outcomes.OfType<IndexOutcome.Indexed>().ToList();
        var others = outcomes.Where(outcome => outcome is not IndexOutcome.Indexed).ToList();
        return new Card(added.Count == 0 ? "Nothing was added" : $"Added {Counted.Of(added.Count, "document")}")
        {
            Tone = added.Count > 0 ? CardTone.Success : CardTone.Notice,
            Parts =
            [
                .. added.Count == 0
                    ? Array.Empty<CardPart>()
                    : [new FieldList("Added", [.. added.Select(a => new CitedText(Line(a.Source, contents[a.Source.Id]), []))])],
                .. others.Count == 0
                    ? Array.Empty<CardPart>()
                    : [new FieldList("Not added", [.. others.Select(o => new CitedText(isFirstSeen && o is IndexOutcome.HeldBack ? ToBeSeen(o) : NotAddedSentence.Of(o, isHere), []))])],
                .. SaidBefore.Sentence(saidBefore, added.Count) is { } before ? [new Paragraph(before)] : Array.Empty<CardPart>(),
                .. questions.IsEmpty ? Array.Empty<CardPart>() : [Questions(questions)],
            ],
            Controls =
            [
                .. outcomes.OfType<IndexOutcome.HeldBack>()
                    .Select(waiting => isFirstSeen
                        ? new Button($"Look at {CardText.Cut(waiting.Name, LongestLabel)}", WaitingActions.ToLook(waiting.Held, asker))
                        : new Button($"Compare {CardText.Cut(waiting.Name, LongestLabel)}", WaitingActions.ToCompare(waiting.Held, asker)))
                    .Take(MostFiles),
                .. added.Count == 0
                    ? Array.Empty<CardControl>()
                    :
                    [
                        new Choice(
                            "Review, correct or take back one…",
                            [.. added.Take(MostFiles).Select(a => ChoiceCard.Option(CardText.OneLine(a.Source.DisplayTitle), null, AddedActions.ToLook(a.Source.Id, asker)))]),
                        new Button("Undo", AddedActions.ToUndo(added.Select(a => a.Source.Id), added[0].Source.Id.Group, asker), ButtonStyle.Danger),
                    ],
            ],
        };
    }

    private static FieldList Questions(ImmutableArray<string> questions) =>
        new("Try", [.. questions.Select(question => new CitedText(RichText.Of(new TextRun(question, TextStyles.Code)), []))]);

    private static string ForQuiz(int? questions) => questions switch
    {
        null => "; its quiz questions are still being made",
        0 => "",
        { } count => $", {Counted.Of(count, "quiz question")}",
    };

    private static ImmutableArray<CardPart> Origin(SourceSummary source)
    {
        (string Label, string? Value)[] told =
        [
            ("Author", source.Info.Author),
            ("Publisher", source.Info.Publisher),
            ("Published", source.Info.Published is { } date ? CivilDateText.InFull(date) : null),
            ("Written", source.Info.Written is { } written && written != source.Info.Published ? CivilDateText.InFull(written) : null),
            ("From", source.Address?.AbsoluteUri),
        ];
        return [.. told.Where(t => !string.IsNullOrWhiteSpace(t.Value)).Select(t => new Field(t.Label, LineText.Of(t.Value!), []))];
    }

    private static string Line(SourceSummary source, SourceContents contents)
    {
        var line = $"{AddingCards.Title(source)}: {contents.After(Counted.Of(source.Blocks, "paragraph"))}";
        return Doubt(source, contents) is { } doubt ? $"{line}. {doubt}" : line;
    }

    /// <summary>Why nothing was found; null where something was.</summary>
    private static string? Doubt(SourceSummary source, SourceContents contents) =>
        Languages.ForeignName(source.Info.Language) is { } language
            ? AddingCards.IsForeign(language)
            : contents.IsEmpty ? "I found no facts in it; its sentences can be searched." : null;

    private static string ToBeSeen(IndexOutcome outcome) => $"“{CardText.Short(outcome.Name)}” is kept for a day: look at what it says of itself, and add it.";
}
