using System.Collections.Immutable;
using StudyBot.Chat.Cards;

namespace StudyBot.Features.Wording;

/// <summary>What is said where there is nothing to show: nothing was asked for, nothing was found, or it is gone.</summary>
internal static class AnswerCards
{
    /// <param name="hint">What to say after the command: "a place, a person, a date or a topic".</param>
    /// <param name="nothingYet">Stands in the place of the examples where there are none.</param>
    public static Card NothingAsked(string question, string command, string hint, IReadOnlyList<string> examples, string nothingYet) => new(question)
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(new TextRun($"Say {hint} after "), new TextRun($"/{command}", TextStyles.Code), new TextRun("."))),
            examples.Count > 0 ? Examples(examples) : new Paragraph(nothingYet),
        ],
    };

    /// <param name="none">That nothing fits, and of what.</param>
    /// <param name="hint">What else can be tried; said where there are examples.</param>
    /// <param name="nearest">Things to look at that are no answer; they stand in the place of the examples.</param>
    public static Card NothingFound(
        string asked,
        string none,
        IReadOnlyList<string> examples,
        string hint,
        string nothingYet,
        IReadOnlyList<CardControl>? nearest = null) => new($"Nothing found for “{CardText.Short(asked)}”")
        {
            Tone = CardTone.Notice,
            Parts =
            [
                new Paragraph(none),
                .. nearest is { Count: > 0 } || examples.Count == 0 ? Array.Empty<CardPart>() : [Examples(examples)],
                new Paragraph(examples.Count > 0 ? hint : nothingYet),
            ],
            Controls = [.. nearest ?? []],
        };

    public static Card Gone() => new("No longer there")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("What this button opened is no longer among the group's documents.")],
    };

    /// <summary>The same, with what could stand in the parameter below it where a platform offers that.</summary>
    /// <param name="isAny">Whether there is anything that could.</param>
    public static Card Wanting(this Card card, string parameter, bool isAny = true) => isAny ? card with { Wanted = new WantedValue(parameter) } : card;

    /// <param name="other">A parameter that was read out of the same free text, as <paramref name="read"/>; empty where it was not.</param>
    public static Card Wanting(this Card card, string parameter, string other, string? read) => card with
    {
        Wanted = new WantedValue(parameter)
        {
            Given = string.IsNullOrEmpty(read) ? ImmutableDictionary<string, string>.Empty : ImmutableDictionary<string, string>.Empty.Add(other, read),
        },
    };

    /// <summary>Lines that work as typed.</summary>
    public static FieldList Examples(IReadOnlyList<string> examples) =>
        new("For example", [.. examples.Select(e => new CitedText(RichText.Of(new TextRun(e, TextStyles.Code)), []))]);
}
