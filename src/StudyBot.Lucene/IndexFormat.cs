using System.Globalization;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Lucene;

/// <summary>What tells an index that can be used from one that has to be made again.</summary>
internal static class IndexFormat
{
    private const string Key = "format";

    /// <summary>Raise it when the fields of a passage change.</summary>
    private const int Fields = 2;

    public static Dictionary<string, string> Mark => new(StringComparer.Ordinal)
    {
        [Key] = string.Create(CultureInfo.InvariantCulture, $"{Fields}.{TermReader.Version}"),
    };

    public static bool IsCurrent(IDictionary<string, string> commitData) =>
        commitData.TryGetValue(Key, out var format) && format == Mark[Key];

    /// <summary>
    /// Garbled files make Lucene fail in any way, not with its own exceptions alone (index out of range, overflow, too large an array); none of them
    /// is a reason for anything but to make the index again.
    /// </summary>
    public static bool IsUnreadable(Exception failure) => failure is not (OperationCanceledException or ObjectDisposedException or SearchIndexLostException);

    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
        else if (File.Exists(folder))
        {
            File.Delete(folder);
        }
    }
}
