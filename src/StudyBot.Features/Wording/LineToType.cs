using System.Text;
using StudyBot.Chat.Commands;

namespace StudyBot.Features.Wording;

/// <summary>A line as a member types it: <c>/quote peace treaty by:"Kari Lund"</c>.</summary>
internal static class LineToType
{
    /// <param name="text">What the first parameter takes; empty for nothing.</param>
    /// <param name="named">The others; those without a value are left out.</param>
    public static string Of(string command, string text, params ReadOnlySpan<(string Name, string? Value)> named)
    {
        var line = new StringBuilder($"/{command}");
        if (text.Length > 0)
        {
            line.Append(' ').Append(CardText.OneLine(text));
        }

        foreach (var (name, value) in named)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                line.Append(' ').Append(name).Append(':').Append(Value(CardText.OneLine(value)));
            }
        }

        return line.ToString();
    }

    private static string Value(string value) => value.AsSpan().ContainsAny([' ', '"', '“', '”', ':']) ? CommandLine.Quote(value) : value;
}
