using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Wording;

/// <summary>Says that typed words were not taken as they stand: a slip is never put right in silence.</summary>
internal static class UnderstoodAs
{
    /// <summary>Null where the words stand in the sources as they were typed.</summary>
    /// <param name="nothing">That nothing is there as typed: "No speaker is called".</param>
    public static string? Note(ReadWords? read, string typed, string nothing) => read?.Quality switch
    {
        NameMatchQuality.Spelling => $"{nothing} “{CardText.Short(typed)}”; showing {CardText.Short(read.Words)}.",
        NameMatchQuality.Start => $"Showing what “{CardText.Short(typed)}” is the start of: {CardText.Short(read.Words)}.",
        _ => null,
    };

    /// <summary>Typed words as they were understood.</summary>
    public static string Words(ReadWords? read, string typed) =>
        CardText.Short(read is null or { Quality: NameMatchQuality.Words } ? typed : read.Words);
}
