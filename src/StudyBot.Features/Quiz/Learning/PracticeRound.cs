using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Features.Passages;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>What a member practises, from question to question.</summary>
/// <param name="IsDue">Only what is due.</param>
/// <param name="About">What it is to be about; empty for anything.</param>
/// <param name="Skipped">How many questions the member passed over.</param>
internal sealed record PracticeRound(bool IsDue, string About, int Skipped)
{
    public static readonly PracticeRound Due = new(IsDue: true, "", 0);

    private const string DueWord = "due";
    private const string AnyWord = "any";

    public ImmutableArray<string> ToArguments() => [IsDue ? DueWord : AnyWord, About, Skipped.ToString(CultureInfo.InvariantCulture)];

    /// <param name="at">Where its arguments begin.</param>
    public static PracticeRound Read(ImmutableArray<string> arguments, int at) => new(
        ButtonArguments.TextAt(arguments, at) == DueWord,
        ButtonArguments.TextAt(arguments, at + 1),
        ButtonArguments.NumberAt(arguments, at + 2));
}
