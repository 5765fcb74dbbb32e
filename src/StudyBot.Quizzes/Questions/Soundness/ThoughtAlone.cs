using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// Whether a stem tells of somebody only what he thought, and of no time: "_____ realized that women had not been given a fair chance". Of his
/// predecessors and successors it may be true as well.
/// </summary>
internal static partial class ThoughtAlone
{
    /// <param name="text">With the gap of a person.</param>
    /// <param name="namesAnother">Another person is named in it, by whom who is asked for is told.</param>
    public static bool IsIn(string text, bool namesAnother) => !namesAnother && Thought().IsMatch(text) && !Timed().IsMatch(text);

    [GeneratedRegex(@"\A_____ ((had|also|never|always|still|\p{Ll}+ly) )*(realized|believed|felt|hoped|thought|feared|wished|worried|doubted|suspected|assumed|understood|knew)\b|_____ [^.;]*\b(whom|who|which|that) (he|she) (thought|believed|hoped|felt|feared)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Thought();

    // A year, or what happened in few: "the Bergen Crisis", "the Suez conflict".
    [GeneratedRegex(@"\d{4}|\p{Lu}\p{L}+ (War|Crisis|Treaty|Conference|Congress|Act|Revolution|Rebellion|Uprising|Summit|Pact|Agreement|Accords?|Convention|Doctrine|Plan|Purchase|Declaration|Affair|Incident|Blockade|Airlift|war|crisis|conflict|summit|conference|talks|revolution|invasion|coup|uprising|embargo|blockade)\b|\b(Treaty|Battle|Congress|Siege|Declaration|invasion|occupation|annexation|partition|siege|fall) of \p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Timed();
}
