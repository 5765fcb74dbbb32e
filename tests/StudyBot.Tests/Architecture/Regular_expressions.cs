using System.Reflection;
using System.Text.RegularExpressions;

namespace StudyBot.Tests.Architecture;

public class Regular_expressions
{
    /// <summary>
    /// A limit is time on the wall: within one second a busy machine may not let a thread do anything at all, and what is right is then called hopeless.
    /// </summary>
    private const int LeastMilliseconds = 10_000;

    [Theory]
    [MemberData(nameof(Banned_symbols.SourceAssemblies), MemberType = typeof(Banned_symbols))]
    public void Every_one_has_a_limit_that_a_busy_machine_keeps_or_cannot_backtrack(string assembly)
    {
        var wrong = Assembly.LoadFrom(assembly).GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(member => member.GetCustomAttributes<GeneratedRegexAttribute>())
            .Where(regex => regex.MatchTimeoutMilliseconds < LeastMilliseconds && !regex.Options.HasFlag(RegexOptions.NonBacktracking));

        Assert.Empty(wrong.Select(regex => regex.Pattern));
    }
}
