using System.Collections.Immutable;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands;

/// <summary>The files that a line came with: they fill its file parameters in their order.</summary>
/// <param name="Find">Where a line can itself name a file: that file, or null.</param>
public sealed record CommandFiles(ImmutableArray<Attachment> Attached, Func<string, Attachment?>? Find = null)
{
    public static readonly CommandFiles None = new([]);

    /// <summary>By the name that it came with, else where the platform can find one.</summary>
    internal Attachment? Named(string name) =>
        Attached.FirstOrDefault(f => string.Equals(f.FileName, name, StringComparison.Ordinal)) ?? Find?.Invoke(name);
}
