namespace StudyBot.Documents;

/// <summary>The files that paths of the command line stand for.</summary>
/// <param name="Files">As given, or as found below a folder that was given; in the order of their names within a folder.</param>
/// <param name="Problems">What is wrong with a path, as sentences.</param>
internal sealed record DocumentFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Problems)
{
    // What is found in a folder is taken by its name; a file that is named itself is tried whatever it is called.
    private const string Pattern = "*.txt";

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    public static DocumentFiles Of(IReadOnlyList<string> paths)
    {
        var files = new List<string>();
        var problems = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                AddFolder(path, files, problems);
            }
            else if (File.Exists(path))
            {
                files.Add(path);
            }
            else
            {
                problems.Add($"There is no file or folder \"{Said.Name(path)}\".");
            }
        }

        return new(files, problems);
    }

    private static void AddFolder(string folder, List<string> files, List<string> problems)
    {
        try
        {
            var found = Directory.EnumerateFiles(folder, Pattern, Everywhere).Order(StringComparer.Ordinal).ToList();
            files.AddRange(found);
            if (found.Count == 0)
            {
                problems.Add($"The folder \"{Said.Name(folder)}\" holds no .txt file.");
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"The folder \"{Said.Name(folder)}\" cannot be read ({unreadable.Message.TrimEnd('.')}).");
        }
    }
}
