using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// A multiple-choice question made of facts: exactly one of its options is right, and the sentences that say so come with it.
/// </summary>
/// <param name="Stem">Stands alone: who reads it needs nothing before it. A gap is <see cref="Gap"/>.</param>
/// <param name="Options">Four, in the order in which they are shown.</param>
/// <param name="Key">The index of the right one.</param>
/// <param name="Confidence">0 to 1: that of its facts, less what the type's frame adds in risk.</param>
/// <param name="Facts">Those that it was made of; when one of them is hidden or edited, the question goes.</param>
public sealed record Question(
    QuestionId Id,
    QuestionType Type,
    string Stem,
    IReadOnlyList<Option> Options,
    int Key,
    double Confidence,
    IReadOnlyList<FactId> Facts,
    IReadOnlyList<Citation> Evidence)
{
    public const string Gap = "_____";

    /// <summary>What every button holds, in UTF-16 units: the shorter of what the platforms take (Slack's text 75, Discord's label 80).</summary>
    public const int ButtonLength = 75;

    /// <summary>An option does not fit a button: the options are listed with letters, and the buttons hold the letters.</summary>
    public bool IsLettered => Options.Any(o => o.Text.Length > ButtonLength);

    /// <summary>Whether who always takes the longest option would be right.</summary>
    public bool IsKeyLongest => Options.Where((_, i) => i != Key).All(o => o.Text.Length < Options[Key].Text.Length);
}
