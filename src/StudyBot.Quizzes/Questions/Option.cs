namespace StudyBot.Quizzes.Questions;

/// <param name="Text">As it is shown.</param>
/// <param name="Value">In the form in which options are compared and looked up: a date's ISO form, a number's digits, else the folded text.</param>
public sealed record Option(OptionKind Kind, string Text, string Value)
{
    private const string The = "the ";

    /// <summary>The text without the article that a name has in a sentence.</summary>
    public string PlainText => Kind == OptionKind.Name && Text.StartsWith(The, StringComparison.OrdinalIgnoreCase) ? Text[The.Length..] : Text;
}
