namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>What came of a form that was sent.</summary>
/// <param name="Text">Everything that was said: a card, or what is wrong with the fields.</param>
/// <param name="Kept">What stands in the form that is still there, or again, to be corrected; null where it was taken.</param>
/// <param name="Card">The answer, where it was taken.</param>
public sealed record SentForm(string Text, IReadOnlyList<string>? Kept, ShownCard? Card = null);
