using System.IO.Enumeration;

namespace StudyBot.Documents;

/// <summary>The files that paths of the command line stand for.</summary>
/// <param name="Files">As given, or as found below a folder that was given; in the order of their names within a folder.</param>
/// <param name="Problems">What is wrong with a path, as sentences.</param>
internal sealed record DocumentFiles(IReadOnlyList<string> Files, IReadOnlyList<string> Problems)
{
    // What is found in a folder is taken by its name; a file that is named itself is tried whatever it is called.
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".htm", ".html", ".pdf", ".docx"];

    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
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
                AddFile(path, files, problems);
            }
            else
            {
                problems.Add($"There is no file or folder \"{Said.Name(path)}\".");
            }
        }

        return new(files, problems);
    }

    /// <summary>
    /// To open a pipe would wait for whoever writes into it, and a device may never end. Neither can be told from an empty file before it is opened, and
    /// of none of the three is there anything to read: a file without length is not opened.
    /// </summary>
    private static void AddFile(string path, List<string> files, List<string> problems)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            if (target.Exists && target.Length > 0)
            {
                files.Add(path);
            }
            else
            {
                problems.Add($"\"{Said.Name(path)}\" has nothing to read: it is empty, or a pipe or a device.");
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add(DocumentProblem.Unreadable(path, unreadable.Message));
        }
    }

    private static bool IsDocument(ReadOnlySpan<char> fileName)
    {
        var ending = Path.GetExtension(fileName);
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddFolder(string folder, List<string> files, List<string> problems)
    {
        try
        {
            // A folder that a link leads to is looked into where somebody names it: one may lead to where it stands, and two of those to no end.
            var found = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToSpecifiedFullPath(), Everywhere)
            {
                ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory && IsDocument(entry.FileName),
                ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            }.Order(StringComparer.Ordinal).ToList();
            found.ForEach(path => AddFile(path, files, problems));
            if (found.Count == 0)
            {
                problems.Add($"The folder \"{Said.Name(folder)}\" holds no document ({string.Join(", ", Endings)}).");
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problems.Add($"The folder \"{Said.Name(folder)}\" cannot be read ({unreadable.Message.TrimEnd('.')}).");
        }
    }
}
