namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>Whether what a member typed can be asked at all. A closed family.</summary>
public abstract record QuestionReading
{
    /// <summary>UTF-16 units: a question is shorter, and what is longer was pasted.</summary>
    public const int LongestQuestion = 300;

    private QuestionReading()
    {
    }

    public sealed record NothingAsked : QuestionReading;

    /// <summary>There is no word in it to look for: "???".</summary>
    public sealed record NoWords(string Typed) : QuestionReading;

    public sealed record TooLong(int Length) : QuestionReading;

    /// <param name="Text">On one line, without spaces around it.</param>
    public sealed record Question(string Text) : QuestionReading;

    public static QuestionReading Of(string? typed)
    {
        var text = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length switch
        {
            0 => new NothingAsked(),
            > LongestQuestion => new TooLong(text.Length),
            _ when NameForm.Words(text).Count == 0 => new NoWords(text),
            _ => new Question(text),
        };
    }
}
