using System.Buffers;

namespace StudyBot.Chat.Commands;

/// <summary>What members write where they mean a page of the web.</summary>
public static class WebLink
{
    private static readonly SearchValues<char> NotInLinks = SearchValues.Create(" \t\r\n\u00A0<>");

    /// <summary>Whether a text is one link and nothing else; chats take it in angle brackets too. Whether anything can be had there is another question.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var link = text.AsSpan().Trim();
        link = link is ['<', .., '>'] ? link[1..^1] : link;
        return (link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && !link.ContainsAny(NotInLinks);
    }
}
