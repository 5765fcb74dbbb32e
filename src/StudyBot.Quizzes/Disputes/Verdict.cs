using System.Globalization;

namespace StudyBot.Quizzes.Disputes;

/// <summary>What moderators say of a question that was disputed. A closed family.</summary>
public abstract record Verdict
{
    private const string AlsoPrefix = "also ";

    private Verdict()
    {
    }

    /// <summary>As it stands in buttons, rows and the audit trail: <c>stands</c>, <c>void</c>, <c>withdrawn</c>, <c>also 2</c> (the index of an option).</summary>
    public abstract string Text { get; }

    /// <summary>Null for a text that no verdict has.</summary>
    public static Verdict? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text switch
        {
            "stands" => new Stands(),
            "void" => new Void(),
            "withdrawn" => new Withdrawn(),
            _ when text.StartsWith(AlsoPrefix, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(AlsoPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var option) => new AlsoRight(option),
            _ => null,
        };
    }

    /// <summary>The key is right, and nothing else.</summary>
    public sealed record Stands : Verdict
    {
        public override string Text => "stands";
    }

    /// <summary>As if the day had no question: nobody gets or loses anything.</summary>
    public sealed record Void : Verdict
    {
        public override string Text => "void";
    }

    /// <summary>Void, because what it was made of was hidden or put right while it was open (<see cref="Withdrawal"/>); no ruling that anybody chooses.</summary>
    public sealed record Withdrawn : Verdict
    {
        public override string Text => "withdrawn";
    }

    /// <summary>Another option counts as right as well.</summary>
    public sealed record AlsoRight(int Option) : Verdict
    {
        public override string Text => string.Create(CultureInfo.InvariantCulture, $"{AlsoPrefix}{Option}");
    }
}
