using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Documents;

/// <summary>
/// What a document says of itself. <see cref="Published"/> is the date of its dateline or masthead;
/// <see cref="Written"/> the earlier one of a source note ("Gaiko, Vol. 41 Jan., 2017"), from which relative dates count.
/// </summary>
public sealed record DocumentInfo(
    string? Title,
    string? Author,
    string? Publisher,
    CivilDate? Published,
    CivilDate? Written,
    string Language);
