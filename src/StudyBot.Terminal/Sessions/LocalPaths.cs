using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Terminal.Sessions;

/// <summary>What paths there are on this machine, as a shell completes them.</summary>
internal static class LocalPaths
{
    private const int MostListed = 25;
    private const string PlainText = "*.txt";

    /// <summary>An example is no wait: in bytes.</summary>
    private const int MostOfExample = 1024 * 1024;

    /// <summary>What a path could go on with; a folder ends in a slash, so that the next word begins in it. What is hidden shows where a full stop is typed.</summary>
    /// <returns>Where more fit than can be listed, what they have in common.</returns>
    public static ImmutableArray<Completion> Complete(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var folder = typed[..(typed.LastIndexOf('/') + 1)];
        var begun = typed[folder.Length..];
        var found = Entries(LocalFile.FullPath(folder.Length == 0 ? "." : folder), begun);
        if (found.Count <= MostListed)
        {
            return [.. found.Select(name => new Completion(name, folder + name))];
        }

        // In their order, so that what the first and the last have in common is what all have.
        var length = found[0].AsSpan().CommonPrefixLength(found[^1]);
        var shared = folder + found[0][..(length > 0 && char.IsHighSurrogate(found[0][length - 1]) ? length - 1 : length)];
        return shared.Length > typed.Length
            ? [new Completion(shared, shared)]
            : [.. found.Take(MostListed - 1).Append(found[^1]).Select(name => new Completion(name, folder + name))];
    }

    /// <summary>A plain-text file of the current folder; null where there is none.</summary>
    public static string? Example()
    {
        try
        {
            return Directory.EnumerateFiles(Environment.CurrentDirectory, PlainText)
                .Where(path => new FileInfo(path).Length is > 0 and < MostOfExample)
                .Select(path => Path.GetFileName(path))
                .Where(IsPlain)
                .Order(StringComparer.Ordinal)
                .FirstOrDefault();
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static List<string> Entries(string? folder, string begun)
    {
        try
        {
            return folder is null
                ? []
                : [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                    .Where(entry => entry.Name.StartsWith(begun, StringComparison.Ordinal) && (entry.Name[0] != '.' || begun.StartsWith('.')) && IsPlain(entry.Name))
                    .Select(entry => entry is DirectoryInfo ? entry.Name + '/' : entry.Name)
                    .Order(StringComparer.Ordinal)];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A name that would act on the screen is not put into a line.
    private static bool IsPlain(string name) => TextSafety.CleanLine(name) == name;
}
