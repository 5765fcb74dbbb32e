using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats;

/// <summary>Title and author out of a file's properties, where they look like what somebody wrote: programs fill them in by themselves.</summary>
internal static class FileProperties
{
    private const int LongestTitle = 300;
    private const int LongestAuthor = 100;

    private static readonly string[] FileEndings = [".doc", ".docx", ".pdf", ".indd", ".odt", ".rtf", ".tex", ".dvi", ".qxd", ".pages", ".txt"];

    public static StatedInfo Said(string? title, string? author) => new(TitleOf(title), AuthorOf(author), null, null);

    // Two words at the least: "document1", "Layout 1" and "Microsoft Word - draft.doc" are nobody's titles.
    private static string? TitleOf(string? title) =>
        DocumentReading.OneLineOrNull(title) is { Length: <= LongestTitle } line
            && line.Any(char.IsWhiteSpace)
            && !line.StartsWith("Microsoft ", StringComparison.Ordinal)
            && !line.StartsWith("untitled", StringComparison.OrdinalIgnoreCase)
            && !FileEndings.Any(ending => line.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            && line.Count(char.IsLetter) > line.Length / 2
            ? line
            : null;

    // A given name and a family name, each with a capital: "user", "Administrator" and "jsmith2" are accounts.
    private static string? AuthorOf(string? author) =>
        DocumentReading.OneLineOrNull(author) is { Length: <= LongestAuthor } line
            && line.Split(' ') is { Length: > 1 } words
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && !line.Any(char.IsDigit)
            && !line.StartsWith("Microsoft ", StringComparison.Ordinal)
            ? line
            : null;
}
