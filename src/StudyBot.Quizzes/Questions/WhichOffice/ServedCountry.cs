using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.WhichOffice;

/// <summary>The country that somebody serves, as far as a role says it: by its name, or by an office that no other country has.</summary>
internal static partial class ServedCountry
{
    public const string UnitedStates = "United States";

    public static string? Of(string? role) => role is null ? null
        : LikeOffices.NationAnywhere(role) ?? (American().IsMatch(role) ? UnitedStates : Palestinian().IsMatch(role) ? "Palestine" : null);

    [GeneratedRegex(@"\b(Secretary of (State|Defense|War|the Treasury|the Navy|Commerce|Labor|the Interior|Agriculture)|Treasury Secretary|White House|National Security Advis[eo]r|Joint Chiefs|Central Intelligence|CIA|NSC|Attorney General|Senator|Congress(man|woman)|Supreme Court|State Department|Postmaster General)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex American();

    [GeneratedRegex(@"\bP(LO|alestine Liberation|alestinian)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Palestinian();
}
