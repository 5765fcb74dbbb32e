using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions;

/// <param name="Text">As it is shown.</param>
/// <param name="Value">In the form in which options are compared and looked up: a date's ISO form, a number's digits, else the folded text.</param>
public sealed record Option(OptionKind Kind, string Text, string Value)
{
    /// <summary>The text without the article that a name has in a sentence.</summary>
    public string PlainText => Kind == OptionKind.Name && Text.StartsWith(Articles.The, StringComparison.OrdinalIgnoreCase) ? Text[Articles.The.Length..] : Text;
}
