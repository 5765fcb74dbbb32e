using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// What a document says of itself. <see cref="Published"/> is the date of its dateline or masthead;
/// <see cref="Written"/> the earlier one of a source note ("Gaiko, Vol. 41 Jan., 2017"), from which relative dates count.
/// The names are no longer than <see cref="DocumentLimits.MaxInfoLength"/>.
/// </summary>
public sealed record DocumentInfo(
    string? Title,
    string? Author,
    string? Publisher,
    CivilDate? Published,
    CivilDate? Written,
    string Language)
{
    public string? Title { get; init => field = Bounded(value); } = Bounded(Title);

    public string? Author { get; init => field = Bounded(value); } = Bounded(Author);

    public string? Publisher { get; init => field = Bounded(value); } = Bounded(Publisher);

    /// <summary>Kept in one row with the rest and shown in every card: neither has room for what a file may put there.</summary>
    internal static string? Bounded(string? line)
    {
        const int room = DocumentLimits.MaxInfoLength - 1;
        return line is not { Length: > DocumentLimits.MaxInfoLength } ? line : $"{line[..(char.IsHighSurrogate(line[room - 1]) ? room - 1 : room)]}…";
    }
}
