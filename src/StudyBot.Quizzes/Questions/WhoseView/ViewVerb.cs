using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Questions.WhoseView;

/// <summary>Whether the words of a position go on from a name: "asserted that …", "also stressed …", "has acknowledged …".</summary>
internal static partial class ViewVerb
{
    public static bool Begins(string words) => Verb().IsMatch(words);

    [GeneratedRegex(@"\A(also |strongly |firmly |publicly |repeatedly |still |never |long |clearly |initially |consistently )?((has|have|had)( (also|never|not|long|always|consistently|repeatedly|publicly))? )?(\p{Ll}{2,}ed|believes?|considers?|wants?|wishes|hopes?|seeks?|supports?|opposes?|argues?|claims?|holds?|held|sought|saw|thought|felt|found|said|says|maintains?|insists?|rejects?|favou?rs?|fears?|thinks?|sees|made clear|told) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();
}
