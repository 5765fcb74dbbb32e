using System.Text;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>
/// An exception for the log: types and stack, without messages. A message can hold what a member wrote ("The input string '…' was not in a correct
/// format") or an address with a token in it.
/// </summary>
internal static class ExceptionOutline
{
    public static string Of(Exception exception)
    {
        var outline = new StringBuilder();
        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            outline.Append(outline.Length > 0 ? "\ncaused by " : "").Append(inner.GetType().FullName);
            if (inner.StackTrace is { } stack)
            {
                outline.Append('\n').Append(stack);
            }
        }

        return outline.ToString();
    }
}
