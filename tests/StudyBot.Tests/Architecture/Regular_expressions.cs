using System.Reflection;
using System.Text.RegularExpressions;

namespace StudyBot.Tests.Architecture;

public class Regular_expressions
{
    /// <summary>
    /// A limit is time on the wall: within one second a busy machine may not let a thread do anything at all, and what is right is then called hopeless.
    /// </summary>
    private const int LeastMilliseconds = 10_000;

    /// <summary>Reads what strangers made, in a process of its own. Anywhere else what is built at run time would be memory for good.</summary>
    private const string ReaderOfStrangers = "StudyBot.Formats";

    [Theory]
    [MemberData(nameof(Banned_symbols.SourceAssemblies), MemberType = typeof(Banned_symbols))]
    public void Every_one_has_a_limit_that_a_busy_machine_keeps_and_is_compiled_with_the_program(string assembly)
    {
        var wrong = Assembly.LoadFrom(assembly).GetTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(member => member.GetCustomAttributes<GeneratedRegexAttribute>())
            .Where(regex => regex.Options.HasFlag(RegexOptions.NonBacktracking)
                ? Path.GetFileNameWithoutExtension(assembly) != ReaderOfStrangers
                : regex.MatchTimeoutMilliseconds < LeastMilliseconds);

        Assert.Empty(wrong.Select(regex => regex.Pattern));
    }
}
