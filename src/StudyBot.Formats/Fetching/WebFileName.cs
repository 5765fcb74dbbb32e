using System.Net.Http.Headers;

namespace StudyBot.Formats.Fetching;

/// <summary>What a fetched document would be called as a file: as the site says, else by the end of its address; with the ending of its type.</summary>
internal static class WebFileName
{
    /// <param name="type">The media type, in lower case.</param>
    public static string Of(Uri address, ContentDispositionHeaderValue? said, string? type)
    {
        var name = NameIn(said?.FileNameStar) ?? NameIn(said?.FileName) ?? NameIn(Uri.UnescapeDataString(address.AbsolutePath)) ?? address.Host;
        string[] endings = type switch
        {
            "text/html" or "application/xhtml+xml" => [".html", ".htm", ".xhtml"],
            "application/pdf" => [".pdf"],
            "text/markdown" or "text/x-markdown" => [".md", ".markdown", ".mdown"],
            "text/plain" => [".txt", ".md", ".markdown", ".mdown", ".html", ".htm"],
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => [".docx"],
            _ => [""],
        };
        return endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? name : name + endings[0];
    }

    private static string? NameIn(string? path) => path?.Trim('"', '/') is { Length: > 0 } trimmed && trimmed[(trimmed.LastIndexOfAny(['/', '\\']) + 1)..] is { Length: > 0 } name ? name : null;
}
