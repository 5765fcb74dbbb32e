using System.Globalization;
using LiteDB;

namespace StudyBot.LiteDb.Opening;

/// <summary>How LiteDB is opened: by this process alone, with text compared as it is written (its default ignores case).</summary>
internal static class DatabaseFile
{
    /// <summary>The invariant culture; its sort order is not used, because text is compared by its code units.</summary>
    private const int InvariantCulture = 127;

    /// <summary>Made where it is not there; it and its log are made here, because LiteDB would make them readable by everybody.</summary>
    public static LiteDatabase Open(string path)
    {
        PrivateFile.Make(path);
        PrivateFile.Make(LogOf(path));
        return new LiteDatabase(new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,
            Collation = new Collation(InvariantCulture, CompareOptions.Ordinal),
        });
    }

    public static LiteDatabase OpenToRead(string path) => new(new ConnectionString
    {
        Filename = path,
        Connection = ConnectionType.Direct,
        ReadOnly = true,
    });

    /// <summary>LiteDB's own name for the log of a database.</summary>
    private static string LogOf(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? string.Empty, $"{Path.GetFileNameWithoutExtension(path)}-log{Path.GetExtension(path)}");
}
