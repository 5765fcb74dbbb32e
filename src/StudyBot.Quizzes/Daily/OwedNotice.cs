using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace StudyBot.Quizzes.Daily;

/// <summary>What moderators are still to be told of their daily question. A closed family.</summary>
public abstract record OwedNotice
{
    private OwedNotice()
    {
    }

    /// <summary>As it stands in rows: a word, and behind it dates and a reason, such as <c>missed 2026-03-01 2026-03-02</c> and <c>paused The bot may not post there.</c></summary>
    public abstract string Text { get; }

    /// <summary>Null for a text that no notice has.</summary>
    public static OwedNotice? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(' ', 2) switch
        {
            ["extra"] => new ExtraUnreachable(),
            ["paused", var reason] => new Paused(reason),
            ["missed", var dates] when dates.Split(' ').Select(Read).ToList() is var read && read.TrueForAll(date => date is not null) => new Missed([.. read.OfType<LocalDate>()]),
            ["none", var date] when Read(date) is { } day => new NoQuestions(day),
            ["late", var date] when Read(date) is { } day => new Unreachable(day),
            ["doubt", var rest] when rest.Split(' ', 2) is [var date, var reason] && Read(date) is { } day => new InDoubt(day, reason),
            ["elsewhere", var rest] when rest.Split(' ', 2) is [var date, var reason] && Read(date) is { } day => new RefusedElsewhere(day, reason),
            ["unshown", var rest] when rest.Split(' ', 2) is [var date, var reason] && Read(date) is { } day => new AnswerRefused(day, reason),
            ["gone", var date] when Read(date) is { } day => new AnswerGone(day),
            _ => null,
        };
    }

    /// <summary>The bot was not there in time, so that nothing was posted for these dates, the earliest first.</summary>
    public sealed record Missed(ImmutableArray<LocalDate> Dates) : OwedNotice
    {
        public override string Text => $"missed {string.Join(' ', Dates.Select(Write))}";
    }

    /// <summary>There was nothing to ask on that date.</summary>
    public sealed record NoQuestions(LocalDate Date) : OwedNotice
    {
        public override string Text => $"none {Write(Date)}";
    }

    /// <summary>The platform could not be reached in time for the question of that date.</summary>
    public sealed record Unreachable(LocalDate Date) : OwedNotice
    {
        public override string Text => $"late {Write(Date)}";
    }

    /// <summary>The same for an extra question.</summary>
    public sealed record ExtraUnreachable : OwedNotice
    {
        public override string Text => "extra";
    }

    /// <summary>Nobody can tell whether the question of that date stands in its channel.</summary>
    public sealed record InDoubt(LocalDate Date, string Reason) : OwedNotice
    {
        public override string Text => $"doubt {Write(Date)} {Reason}";
    }

    /// <summary>The question of that date was refused in the channel of an earlier schedule.</summary>
    public sealed record RefusedElsewhere(LocalDate Date, string Reason) : OwedNotice
    {
        public override string Text => $"elsewhere {Write(Date)} {Reason}";
    }

    /// <summary>The bot has paused the schedule by itself.</summary>
    public sealed record Paused(string Reason) : OwedNotice
    {
        public override string Text => $"paused {Reason}";
    }

    /// <summary>The answer to the question of that date may not be shown where it was asked, and no schedule was paused for it.</summary>
    public sealed record AnswerRefused(LocalDate Date, string Reason) : OwedNotice
    {
        public override string Text => $"unshown {Write(Date)} {Reason}";
    }

    /// <summary>The question of that date, or its channel, was gone when its answer was to be shown there, or could not be changed any more.</summary>
    public sealed record AnswerGone(LocalDate Date) : OwedNotice
    {
        public override string Text => $"gone {Write(Date)}";
    }

    private static string Write(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static LocalDate? Read(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date : null;
}
