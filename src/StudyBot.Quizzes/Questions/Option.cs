namespace StudyBot.Quizzes.Questions;

/// <param name="Text">As it is shown.</param>
/// <param name="Value">In the form in which options are compared and looked up: a date's ISO form, a number's digits, else the folded text.</param>
public sealed record Option(OptionKind Kind, string Text, string Value);
